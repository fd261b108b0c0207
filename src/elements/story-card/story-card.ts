import { html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { shareStory } from '../../context/share-story.js';
import { StoryToggleEvent } from '../../events.js';
import { plainLine } from '../../story/prose.js';
import { scoreSpan } from '../../story/score.js';
import type { Score, Story } from '../../story/story.js';
import { leadStyles } from '../../styles/lead.styles.js';
import { advisory } from '../../templates/advisory.js';
import { banner } from '../../templates/banner.js';
import { heading } from '../../templates/heading.js';
import { languageOf } from '../../templates/language.js';
import { link } from '../../templates/link.js';
import { scoreShort } from '../../templates/score.js';
import { inline, prose } from '../../templates/text.js';
import { checkValue } from '../check-inputs.js';
import { StoryElement } from '../story-element.js';
import { followDeepLinks } from './deep-link.js';
import {
  groupSections,
  hasSection,
  LEAD,
  parseSections,
  SECTION_NAMES,
  splitNames,
  SUMMARY_NAMES,
  type SectionName,
} from './sections.js';
import { styles } from './story-card.styles.js';

/** The parts of the sections that a page may style through the card. */
const PARTS =
  'header,back,banner,category,level,text,headline,original,summary,advisory,provenance,link,score,figure,unit,gauge,ends,words,caveat,facts,wheel,caption,' +
  'section,title,glyph,body,note,prose,list,label,tabs,tab,lens,name,toggle,signal,bar,pathway,number,item,threads,actions,button,anchor,citations,citation';

/**
 * A whole story analysis. It loads the story, shares it with the sections that it shows, and tells how far it is.
 *
 * ```html
 * <story-card src="story.json"><a href="/stories/1">Headline of the story</a></story-card>
 * ```
 *
 * The address of the page may end in the name of a section: `#audit` leads to the audit of the first card, `#main-audit` to that
 * of `<story-card id="main">`. Where a page has several cards, give each an id.
 *
 * @summary A whole story analysis, in full, in summary or in one line.
 * @slot - Shown until the story is ready, and if it never is: the headline as a link, say. Inline
 *   `<script type="application/json">` or `application/ld+json` children are the story itself.
 * @csspart card - All of the card.
 * @csspart lead - The headline, score and wheel.
 * @csspart fallback - What stands in the story's place while it loads, and when it fails.
 * @csspart header - All of the headline section.
 * @csspart back - The link back.
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
 * @csspart score - All of the score.
 * @csspart figure - The figure of the score.
 * @csspart unit - What stands beside the figure: its level, name and range.
 * @csspart gauge - The score on its scale.
 * @csspart ends - What the two ends of the scale mean.
 * @csspart words - What the score means, and its caveat.
 * @csspart caveat - The caveat of the score.
 * @csspart facts - How the score compares with others.
 * @csspart wheel - The lens wheel with its caption.
 * @csspart caption - The caption of the wheel.
 * @csspart label - The mark, signal and name of a lens beside the wheel.
 * @csspart section - A section.
 * @csspart title - The title of a section.
 * @csspart glyph - The mark of a section or lens.
 * @csspart body - What stands under the title of a section.
 * @csspart note - Small print.
 * @csspart prose - The text of a section or lens.
 * @csspart list - A list of lenses, pathways or links.
 * @csspart tabs - The row of tabs of the lenses.
 * @csspart tab - A tab of a lens.
 * @csspart lens - A lens.
 * @csspart name - The name and signal of a lens.
 * @csspart toggle - The button that opens and closes the text of a lens.
 * @csspart signal - The signal of a lens, in figures or words.
 * @csspart bar - The bar of a lens.
 * @csspart pathway - A pathway.
 * @csspart number - The number of a pathway.
 * @csspart item - A title below that of a section.
 * @csspart threads - The picture of the lenses that run together.
 * @csspart actions - The buttons of the links.
 * @csspart button - A button.
 * @csspart anchor - The button that copies a link to a section.
 * @csspart citations - The citations, one in each style.
 * @csspart citation - The text of a citation.
 * @fires {StoryNavigateEvent} story-navigate - A link back, to the whole analysis or to a related story was followed.
 * @fires {StoryToggleEvent} story-toggle - The advisory, how the analysis was made, or its citations were opened or closed.
 * @fires {StoryShareEvent} story-share - The reader cited, copied or printed the story.
 */
export class StoryCard extends StoryElement {
  static override styles = [...StoryElement.styles, leadStyles, styles];
  protected static override readonly whole: boolean = true;
  protected static override readonly depth: number = 0;
  /** How much is shown: all of it; headline, summary, score, wheel and a link; or one line for a list. */
  @property() variant: 'full' | 'summary' | 'headline' = 'full';

  /**
   * The sections of the full card, in the order to show, parted by spaces or commas: `headline`, `score`, `wheel`, `audit`,
   * `dimensions`, `missing`, `pathways`, `synthesis`, `links`, `limits`. All of them, in that order, by default. A summary
   * shows `headline`, `score` and `wheel`, or those of them that are named here.
   */
  @property() sections?: string | undefined;

  /** The lenses one after another, or one at a time behind tabs. */
  @property() view: 'list' | 'tabs' = 'list';

  /** Whether the lenses that the story has no reading of are listed as "not analysed", or left out. The wheel keeps their places. */
  @property() unanalysed: 'show' | 'hide' = 'show';

  /** Where the link back to the list of stories leads. Without it there is none. */
  @property({ attribute: 'back-href' }) backHref?: string | undefined;

  /** What the link back says: "All stories" by default. */
  @property({ attribute: 'back-label' }) backLabel?: string | undefined;

  /** Whether a story with an advisory is opened by the reader, or shown at once. */
  @property() advisory: 'ask' | 'show' = 'ask';

  /** The story whose advisory the reader has passed. Nothing is remembered beyond it. */
  @state() private opened?: Story;

  readonly #share = shareStory(this);

  constructor() {
    super();
    followDeepLinks(this);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#share(this.shared);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const known = this.variant === 'summary' ? SUMMARY_NAMES : SECTION_NAMES;
    for (const name of splitNames(this.sections)) checkValue(this, 'sections', name, known);
  }

  protected override get isFull(): boolean {
    return this.variant !== 'summary' && this.variant !== 'headline';
  }

  protected override renderFallback(): TemplateResult {
    const waiting = this.state === 'loading' || this.state === 'error';
    return html`<div class=${waiting ? 'fallback' : nothing} part="fallback"><slot></slot></div>`;
  }

  protected override renderStory(story: Story): TemplateResult {
    if (this.variant === 'headline') return this.renderLine(story);
    if (story.advisory && this.advisory !== 'show' && this.opened !== story) return this.renderAdvisory(story);
    return this.variant === 'summary' ? this.renderSummary(story) : this.renderFull(story);
  }

  private renderFull(story: Story): TemplateResult {
    const names = parseSections(this.sections);
    const groups = groupSections(names.filter((name) => hasSection(story, name)));
    return html`
      <article part="card" aria-label=${story.headline ? plainLine(story.headline) : nothing}>
        ${groups.map((group) => (LEAD.has(group[0]!) ? this.renderLead(group) : this.renderSection(group[0]!, names)))}
      </article>
    `;
  }

  private renderLead(group: readonly SectionName[]): TemplateResult {
    const figures = group.filter((name) => name !== 'headline');
    const beside = figures.length > 0 && figures.length < group.length;
    return html`
      <div class="lead ${beside ? 'beside' : ''}" part="lead">
        ${group.includes('headline') ? this.renderSection('headline', group) : nothing}
        ${
          figures.length > 0
            ? html`<div class="figures ${figures.length > 1 ? 'two' : ''}">
                ${figures.map((name) => this.renderSection(name, group))}
              </div>`
            : nothing
        }
      </div>
    `;
  }

  private renderSection(name: SectionName, names: readonly SectionName[]): TemplateResult {
    switch (name) {
      case 'headline':
        return html`<story-headline
          id="headline"
          exportparts=${PARTS}
          .backHref=${this.backHref}
          .backLabel=${this.backLabel}
        ></story-headline>`;
      case 'score':
        return html`<story-score id="score" exportparts=${PARTS}></story-score>`;
      case 'wheel':
        return html`<lens-wheel id="wheel" exportparts=${PARTS}></lens-wheel>`;
      case 'audit':
        return html`<story-audit id="audit" exportparts=${PARTS}></story-audit>`;
      case 'dimensions':
        return html`<analysis-dimensions
          id="dimensions"
          exportparts=${PARTS}
          .view=${this.view === 'tabs' ? 'tabs' : 'list'}
          .unanalysed=${this.unanalysed === 'hide' ? 'hide' : 'show'}
          .wheel=${names.includes('wheel') ? 'hide' : 'show'}
        ></analysis-dimensions>`;
      case 'missing':
        return html`<whats-missing id="missing" exportparts=${PARTS}></whats-missing>`;
      case 'pathways':
        return html`<solution-pathways id="pathways" exportparts=${PARTS}></solution-pathways>`;
      case 'synthesis':
        return html`<integrated-synthesis id="synthesis" exportparts=${PARTS}></integrated-synthesis>`;
      case 'links':
        return html`<story-links id="links" exportparts=${PARTS}></story-links>`;
      case 'limits':
        return html`<story-limits id="limits" exportparts=${PARTS}></story-limits>`;
    }
  }

  private renderSummary(story: Story): TemplateResult {
    const { headline, summary, url } = story;
    const { lang, dir } = languageOf(story);
    const names = parseSections(this.sections, SUMMARY_NAMES).filter((name) => hasSection(story, name));
    // The wheel is beside the text only if the text comes first; in other orders the sections are stacked.
    const isWide = names[0] === 'headline' && names.includes('wheel');
    const shown: Partial<Record<SectionName, TemplateResult>> = {
      headline: html`${banner(this.t, story)}
        <div class="text" part="text">
          <div lang=${lang} dir=${dir}>
            ${headline ? heading(this.level, 'headline', url ? link(url, inline(headline, false), 'story') : inline(headline)) : nothing}
          </div>
          ${summary ? prose(story, summary, 'summary') : nothing}
        </div>`,
      score: html`<story-score exportparts=${PARTS} variant="compact"></story-score>`,
      wheel: html`<lens-wheel exportparts=${PARTS}></lens-wheel>`,
    };
    return html`
      <article class="brief ${isWide ? 'wide' : ''}" part="card">
        ${names.map((name) => shown[name])}
        ${url ? html`<p class="more">${link(url, this.t.fullAnalysis, 'story')}</p>` : nothing}
      </article>
    `;
  }

  private renderAdvisory(story: Story): TemplateResult {
    const { headline } = story;
    const { lang, dir } = languageOf(story);
    return html`
      <article class="brief" part="card">
        ${banner(this.t, story)}
        ${headline ? html`<div lang=${lang} dir=${dir}>${heading(this.level, 'headline', inline(headline))}</div>` : nothing}
        ${advisory(this.t, story.advisory!)}
        <button class="action main" part="button" @click=${() => this.#open(story)}>${this.t.advisoryOpen}</button>
      </article>
    `;
  }

  private renderLine(story: Story): TemplateResult {
    const { headline = '', url, score } = story;
    const { lang, dir } = languageOf(story);
    return html`
      <p class="line" part="card">
        <span part="headline" lang=${lang} dir=${dir}
          >${url ? link(url, inline(headline, false), 'story') : inline(headline)}</span
        >
        ${score ? this.renderShortScore(score) : nothing}
      </p>
    `;
  }

  private renderShortScore(score: Score): TemplateResult {
    const [from, to] = scoreSpan(score);
    const start = from === to ? 0 : from;
    return html`
      <span class="short-score" part="score">
        <svg class="flip" viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
          ${svg`<line class=${score.measures ?? nothing} x2="1" y1=".5" y2=".5" vector-effect="non-scaling-stroke"></line>
          <line x1=${start} x2=${to} y1=".5" y2=".5" vector-effect="non-scaling-stroke"></line>`}
        </svg>
        ${scoreShort(this.t, score)}
      </span>
    `;
  }

  async #open(story: Story): Promise<void> {
    this.opened = story;
    this.dispatchEvent(new StoryToggleEvent('advisory', true));
    await this.updateComplete;
    this.focusStory();
  }
}
