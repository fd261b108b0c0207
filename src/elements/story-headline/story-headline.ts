import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { StoryToggleEvent } from '../../events.js';
import type { Story } from '../../story/story.js';
import { leadStyles } from '../../styles/lead.styles.js';
import { advisory } from '../../templates/advisory.js';
import { banner, date } from '../../templates/banner.js';
import { glyph } from '../../templates/glyph.js';
import { heading } from '../../templates/heading.js';
import { languageOf } from '../../templates/language.js';
import { link } from '../../templates/link.js';
import { madeBy } from '../../templates/made-by.js';
import { inline, prose } from '../../templates/text.js';
import { StoryElement } from '../story-element.js';
import { styles } from './story-headline.styles.js';

/** Headlines over this many characters are set smaller. */
export const LONG_HEADLINE = 110;

/**
 * The head of a story: a link back, the banner, the corrected headline against the original one, the summary, the advisory and
 * how the analysis was made.
 *
 * ```html
 * <story-headline src="story.json" back-href="/stories"></story-headline>
 * ```
 *
 * @summary The head of a story: headline, summary and where they come from.
 * @csspart header - All of the head.
 * @csspart back - The link back.
 * @csspart glyph - The arrow of the link back.
 * @csspart banner - Category, date, source and level.
 * @csspart category - The category.
 * @csspart level - The level of the score, in words.
 * @csspart text - The headlines, summary and advisory.
 * @csspart headline - The corrected headline.
 * @csspart original - The original headline that it answers.
 * @csspart summary - The summary.
 * @csspart advisory - What the story warns of.
 * @csspart provenance - The line that says how the analysis was made, and its details.
 * @csspart link - A link.
 * @fires {StoryNavigateEvent} story-navigate - The link back was followed.
 * @fires {StoryToggleEvent} story-toggle - The details of how the analysis was made were opened or closed.
 */
export class StoryHeadline extends StoryElement {
  static override styles = [...StoryElement.styles, leadStyles, styles];
  protected static override readonly whole: boolean = true;
  protected static override readonly depth: number = 0;

  /** Where the link back to the list of stories leads. Without it there is none. */
  @property({ attribute: 'back-href' }) backHref?: string | undefined;

  /** What the link back says: "All stories" by default. */
  @property({ attribute: 'back-label' }) backLabel?: string | undefined;

  protected override renderStory(story: Story): TemplateResult {
    const { headline = '', summary } = story;
    const { lang, dir } = languageOf(story);
    // The words of the interface among the story's own.
    const own = lang === nothing ? lang : this.t.lang;
    return html`
      <header class="head" part="header">
        ${this.backHref ? this.renderBack(this.backHref) : nothing} ${banner(this.t, story)}
        <div class="text ${headline.length > LONG_HEADLINE ? 'long' : ''}" part="text" lang=${lang} dir=${dir}>
          ${headline ? heading(this.level, 'headline', inline(headline)) : nothing}
          ${story.original?.headline ? this.renderOriginal(story.original, own) : nothing}
          ${summary ? prose(story, summary, 'summary') : nothing}
          ${story.advisory ? advisory(this.t, story.advisory, own) : nothing}
        </div>
        ${story.provenance ? this.renderProvenance(story.provenance) : nothing}
      </header>
    `;
  }

  private renderBack(href: string): TemplateResult {
    const label = html`<span class="flip">${glyph('back')}</span>${this.backLabel ?? this.t.back}`;
    return html`<div class="back" part="back">${link(href, label, 'back')}</div>`;
  }

  private renderOriginal(
    { headline = '', publisher, published }: NonNullable<Story['original']>,
    lang: string | typeof nothing,
  ): TemplateResult {
    return html`
      <p class="original" part="original">
        <span lang=${lang}>${this.t.originalLabel}</span>
        <q>${inline(headline)}</q>
        ${
          publisher || published
            ? html`<cite
                >${publisher && inline(publisher)}${publisher && published ? this.t.comma : nothing}${published ? date(this.t, published) : nothing}</cite
              >`
            : nothing
        }
      </p>
    `;
  }

  private renderProvenance(provenance: NonNullable<Story['provenance']>): TemplateResult {
    const { t } = this;
    const { engine, model, generated, reviewedBy, digitalSourceType } = provenance;
    const [made, reviewed] = madeBy(t, provenance);
    const facts: [string, unknown][] = [
      [t.engine, engine && inline(engine)],
      [t.model, model && inline(model)],
      [t.generated, generated && date(t, generated, true)],
      [t.review, reviewedBy ? inline(reviewedBy) : t.reviewNone],
      [t.sourceType, digitalSourceType && inline(digitalSourceType)],
    ];
    return html`
      <details class="made" part="provenance" @toggle=${this.#toggled}>
        <summary>
          <span>${made} ${reviewed}</span>
          <span class="how">${t.madeHow}</span>
        </summary>
        <dl>
          ${facts.map(([name, fact]) =>
            fact
              ? html`<dt>${name}</dt>
                  <dd>${fact}</dd>`
              : nothing,
          )}
        </dl>
      </details>
    `;
  }

  readonly #toggled = (event: Event): void => {
    this.dispatchEvent(new StoryToggleEvent('provenance', (event.currentTarget as HTMLDetailsElement).open));
  };
}
