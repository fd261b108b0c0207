import { html, isServer, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { StoryShareEvent, StoryToggleEvent, type StoryShareAction } from '../../events.js';
import { loadFormats } from '../../load/read.js';
import { warnOnce } from '../../load/report.js';
import type { citations } from '../../story/citation.js';
import { safeUrl } from '../../story/safe-url.js';
import type { Story } from '../../story/story.js';
import { date } from '../../templates/banner.js';
import { copyText } from '../../templates/copy-text.js';
import { heading } from '../../templates/heading.js';
import { languageOf } from '../../templates/language.js';
import { absolute, link } from '../../templates/link.js';
import { section } from '../../templates/section.js';
import { inline } from '../../templates/text.js';
import { StoryElement } from '../story-element.js';
import { styles } from './story-links.styles.js';

/**
 * What the analysis rests on and leads to: the original article, sources and related stories; and what a reader can do with it:
 * cite it, copy its link, print it.
 *
 * ```html
 * <story-links src="story.json"></story-links>
 * ```
 *
 * @summary The links of a story, and the ways to cite, copy and print it.
 * @csspart section - The section.
 * @csspart title - Its title.
 * @csspart glyph - The mark of the section.
 * @csspart anchor - The button that copies a link to the section.
 * @csspart body - What stands under the title.
 * @csspart item - The title of a group of links.
 * @csspart list - A list of links.
 * @csspart link - A link.
 * @csspart actions - The buttons.
 * @csspart button - A button.
 * @csspart citations - The citations, one in each style.
 * @csspart citation - The text of a citation.
 * @fires {StoryNavigateEvent} story-navigate - A link to a related story was followed.
 * @fires {StoryToggleEvent} story-toggle - The citations were opened or closed: `cite`.
 * @fires {StoryShareEvent} story-share - The reader cited, copied or printed the story.
 */
export class StoryLinks extends StoryElement {
  static override styles = [...StoryElement.styles, styles];

  /** What was copied last, and whether the page allowed that. */
  @state() private copied: { text: string; done: boolean } | undefined;

  /** Writes the citations while they are shown. */
  @state() private cite: typeof citations | undefined;

  protected override renderStory(story: Story): TemplateResult | typeof nothing {
    const { original, sources, related } = story;
    if (!original && !sources && !related) return nothing;
    const { t } = this;
    return section(
      t,
      { name: 'links', level: this.level },
      html`
        <div class="links">
          ${original ? this.renderGroup(story, t.original, [this.renderOriginal(original)]) : nothing}
          ${sources ? this.renderGroup(story, t.sources, sources.map(renderSource)) : nothing}
          ${related ? this.renderGroup(story, t.related, related.map(renderRelated)) : nothing}
          ${this.renderActions(story)}
        </div>
      `,
    );
  }

  private renderGroup(story: Story, title: string, links: readonly unknown[]): TemplateResult {
    const { lang, dir } = languageOf(story);
    return html`
      <div>
        ${heading(this.level + 1, 'item', title)}
        <ul part="list" role="list" lang=${lang} dir=${dir}>
          ${links.map((link) => html`<li>${link}</li>`)}
        </ul>
      </div>
    `;
  }

  private renderOriginal({ headline, url, publisher, author, published }: NonNullable<Story['original']>): unknown {
    const facts = [
      author && inline(author),
      publisher && inline(publisher),
      published && date(this.t, published),
    ].filter((fact) => !!fact);
    return html`
      ${headline ? link(url, inline(headline, !url)) : url ? link(url, url) : nothing}
      ${facts.length > 0 ? html`<small>${facts.map((fact, index) => [index > 0 ? this.t.comma : nothing, fact])}</small>` : nothing}
    `;
  }

  private renderActions(story: Story): TemplateResult {
    const { t } = this;
    const { copied, cite } = this;
    const url = address(story);
    return html`
      <div class="use">
        ${heading(this.level + 1, 'item', t.use)}
        <div class="actions" part="actions">
          <button class="action" part="button" aria-expanded=${!!cite} @click=${this.#toggle}>${t.cite}</button>
          <button class="action" part="button" @click=${() => this.#copy('copy-link', url)}>${t.copyLink}</button>
          <button class="action" part="button" @click=${this.#print}>${t.print}</button>
        </div>
        <p class="soft" role="status">
          ${copied && (copied.done ? t.copied : html`${t.copyFailed} <span class="url">${copied.text === url ? url : nothing}</span>`)}
        </p>
      </div>
      ${cite ? this.renderCitations(cite(story, url)) : nothing}
    `;
  }

  private renderCitations(texts: ReturnType<typeof citations>): TemplateResult {
    const { t, copied } = this;
    return html`
      <div class="cite" part="citations" role="group" aria-label=${t.citeAs}>
        ${texts.map(([style, text]) => {
          const done = copied?.done && copied.text === text;
          return html`
            <div>
              ${heading(this.level + 2, 'item', style)}
              <button
                class="action"
                part="button"
                aria-label=${done ? nothing : t.copyCitation(style)}
                @click=${() => this.#copy('cite', text)}
              >
                ${done ? t.copied : t.copy}
              </button>
              <code part="citation" dir="auto" translate="no">${text}</code>
            </div>
          `;
        })}
      </div>
    `;
  }

  async #copy(action: StoryShareAction, text: string): Promise<void> {
    const done = await copyText(text);
    this.copied = { text, done };
    this.dispatchEvent(new StoryShareEvent(action, done ? text : undefined));
  }

  /** Whether the reader wants the citations, whose writers may still be loading. */
  #isCiting = false;

  readonly #toggle = async (): Promise<void> => {
    this.#isCiting = !this.#isCiting;
    try {
      const cite = this.#isCiting ? (await loadFormats()).citations : undefined;
      // The reader may have pressed the button again while the writers were loading.
      if (!!cite !== this.#isCiting || !!cite === !!this.cite) return;
      this.cite = cite;
      this.dispatchEvent(new StoryToggleEvent('cite', !!cite));
    } catch (error) {
      this.#isCiting = false;
      warnOnce(`the writers of citations could not be loaded. ${(error as Error).message}`);
    }
  };

  readonly #print = (): void => {
    this.dispatchEvent(new StoryShareEvent('print'));
    window.print();
  };
}

/** The page of the analysis, or else the page it is shown on, which a server does not know. */
const address = ({ url }: Story): string => absolute(safeUrl(url) ?? (isServer ? '' : location.href));

const renderSource = ({ title, url, publisher }: NonNullable<Story['sources']>[number]): unknown =>
  html`${link(url, title ? inline(title, !url) : (url ?? inline(publisher ?? '')))}${title && publisher ? html`<small>${inline(publisher)}</small>` : nothing}`;

const renderRelated = ({ headline, url, publisher }: NonNullable<Story['related']>[number]): unknown =>
  html`${link(url, headline ? inline(headline, !url) : (url ?? inline(publisher ?? '')), 'related')}${
    headline && publisher ? html`<small>${inline(publisher)}</small>` : nothing
  }`;
