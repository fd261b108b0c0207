import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LensPointer } from '../../context/lens-pointing.js';
import { StoryToggleEvent } from '../../events.js';
import { lensRows, type LensRow } from '../../story/lens-rows.js';
import { plainLine } from '../../story/prose.js';
import type { Story } from '../../story/story.js';
import { lensStyles } from '../../styles/lens.styles.js';
import { wheelStyles } from '../../styles/wheel.styles.js';
import { section } from '../../templates/section.js';
import { wheel } from '../../templates/wheel.js';
import { StoryElement } from '../story-element.js';
import { styles } from './analysis-dimensions.styles.js';
import { lensList } from './lens-list.js';
import { lensTabs } from './lens-tabs.js';

/**
 * The story read through the eight lenses: a wheel of their signals, and each with its name, its signal as a percentage and a
 * bar, and a text that opens and closes. Lenses beyond the eight follow under their own names. `view="tabs"` shows one lens at
 * a time, in little room.
 *
 * ```html
 * <analysis-dimensions src="story.json" view="tabs" unanalysed="hide"></analysis-dimensions>
 * ```
 *
 * @summary The eight lenses of a story: wheel, bars and texts.
 * @csspart section - The section.
 * @csspart title - Its title.
 * @csspart glyph - The mark of the section, or of a lens.
 * @csspart anchor - The button that copies a link to the section.
 * @csspart body - What stands under the title.
 * @csspart note - The line of small print under the title.
 * @csspart wheel - The wheel with its caption.
 * @csspart caption - Its caption.
 * @csspart label - The mark, signal and name of a lens beside the wheel.
 * @csspart list - The list of lenses.
 * @csspart tabs - The row of tabs.
 * @csspart tab - A tab: the column and mark of a lens.
 * @csspart lens - One lens.
 * @csspart toggle - The button that opens and closes the text of a lens.
 * @csspart name - The name and signal of a lens.
 * @csspart signal - The signal of a lens, in figures or words.
 * @csspart bar - The bar of a lens.
 * @csspart button - The button that opens or closes all texts.
 * @csspart prose - The text of a lens.
 * @fires {StoryToggleEvent} story-toggle - The reader opened or closed a text, by the name of its lens; or all, as `dimensions`.
 */
export class AnalysisDimensions extends StoryElement {
  static override styles = [...StoryElement.styles, lensStyles, wheelStyles, styles];

  /** All lenses one after another, or one at a time behind tabs. */
  @property() view: 'list' | 'tabs' = 'list';

  /** Whether lenses that the story has no reading of are shown as "not analysed", or left out. */
  @property() unanalysed: 'show' | 'hide' = 'show';

  /** Whether the wheel stands above the list. The card hides it here where it shows it beside the headline. */
  @property() wheel: 'show' | 'hide' = 'show';

  /** The places in the list of the texts that the reader has closed. */
  @state() private closed: ReadonlySet<number> = new Set();

  /** The place of the tab that the reader has chosen. */
  @state() private chosen?: number | undefined;

  /** The story that those belong to. */
  #story?: Story | undefined;

  constructor() {
    super();
    new LensPointer(this, () => this.pointing);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { story } = this.stories;
    if (story === this.#story) return;
    this.#story = story;
    this.closed = new Set();
    this.chosen = undefined;
  }

  protected override renderStory(story: Story): TemplateResult | typeof nothing {
    if (!story.lenses) return nothing;
    const { t } = this;
    const level = this.level + 1;
    const rows = lensRows(story.lenses).filter(({ analysed }) => analysed || this.unanalysed !== 'hide');
    const { engine } = story.provenance ?? {};
    const note = t.dimensionsNote(engine && plainLine(engine));
    const isTabs = this.view === 'tabs';
    const shown = { t, story, rows, level };
    const lenses = isTabs
      ? lensTabs({ ...shown, selected: this.chosen ?? strongest(rows), select: (index) => (this.chosen = index) })
      : lensList({
          ...shown,
          isOpen: (index) => !this.closed.has(index),
          toggle: (index) => this.#toggle(index, rows[index]!.lens),
        });
    return section(
      t,
      { name: 'dimensions', level: this.level, note: isTabs ? note : html`${note} ${this.renderToggle(rows)}` },
      html`${this.wheel === 'hide' ? nothing : wheel(t, story.lenses)} ${lenses}`,
    );
  }

  /** Opens all texts where all are closed, and else closes them. */
  private renderToggle(rows: readonly LensRow[]): TemplateResult | typeof nothing {
    const texts = rows.flatMap(({ text }, index) => (text ? [index] : []));
    if (texts.length < 2) return nothing;
    const open = texts.every((index) => this.closed.has(index));
    const toggle = () => {
      this.closed = new Set(open ? [] : texts);
      this.dispatchEvent(new StoryToggleEvent('dimensions', open));
    };
    return html`<button class="action" part="button" @click=${toggle}>
      ${open ? this.t.openAll : this.t.closeAll}
    </button>`;
  }

  #toggle(index: number, lens: string): void {
    const closed = new Set(this.closed);
    const open = closed.delete(index);
    if (!open) closed.add(index);
    this.closed = closed;
    this.dispatchEvent(new StoryToggleEvent(lens, open));
  }
}

/** The place of the lens with the strongest signal, which is shown first. */
const strongest = (rows: readonly LensRow[]): number =>
  rows.reduce((best, { score = -1 }, index) => (score > (rows[best]?.score ?? -1) ? index : best), 0);
