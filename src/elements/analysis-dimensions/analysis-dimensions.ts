import { html, nothing, svg, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { lensRows, type LensRow } from '../../story/lens-rows.js';
import type { Story } from '../../story/story.js';
import { lensStyles } from '../../styles/lens.styles.js';
import { wheelStyles } from '../../styles/wheel.styles.js';
import { glyph } from '../../templates/glyph.js';
import { heading } from '../../templates/heading.js';
import { lensName, lensSignal, lensState } from '../../templates/lens.js';
import { section } from '../../templates/section.js';
import { prose } from '../../templates/text.js';
import { wheel } from '../../templates/wheel.js';
import { StoryElement } from '../story-element.js';
import { styles } from './analysis-dimensions.styles.js';

/** A text of more characters than this is easier to read in newspaper columns than in a grid of unequal cells. */
const LONG_TEXT = 420;

/**
 * The story read through the eight lenses: a wheel of their signals, and each with its name, its
 * signal as a percentage and a bar, and a paragraph. Lenses
 * beyond the eight follow under their own names.
 *
 * ```html
 * <analysis-dimensions src="story.json" unanalysed="hide"></analysis-dimensions>
 * ```
 *
 * @summary The eight lenses of a story: wheel, bars and texts.
 * @csspart section - The section.
 * @csspart title - Its title.
 * @csspart glyph - The mark of the section, or of a lens.
 * @csspart body - What stands under the title.
 * @csspart note - The line of small print under the title.
 * @csspart wheel - The wheel with its caption.
 * @csspart caption - Its caption.
 * @csspart list - The list of lenses.
 * @csspart lens - One lens.
 * @csspart name - The name and signal of a lens.
 * @csspart signal - The signal of a lens, in figures or words.
 * @csspart bar - The bar of a lens.
 * @csspart prose - The text of a lens.
 */
export class AnalysisDimensions extends StoryElement {
  static override styles = [...StoryElement.styles, lensStyles, wheelStyles, styles];

  /** Whether lenses that the story has no reading of are shown as "not analysed", or left out. */
  @property() unanalysed: 'show' | 'hide' = 'show';

  /** Whether the wheel stands above the list. The card hides it here where it shows it beside the headline. */
  @property() wheel: 'show' | 'hide' = 'show';

  protected override renderStory(story: Story): TemplateResult | typeof nothing {
    if (!story.lenses) return nothing;
    const { t } = this;
    const rows = lensRows(story.lenses).filter(({ analysed }) => analysed || this.unanalysed !== 'hide');
    const long = rows.some(({ text }) => text && text.length > LONG_TEXT);
    return section(
      { mark: 'dimensions', title: t.dimensions, level: this.level, note: t.dimensionsNote(story.provenance?.engine) },
      html`${this.wheel === 'hide' ? nothing : wheel(t, story.lenses)}
        <ul class=${long ? 'long' : ''} part="list" role="list">
          ${rows.map((row) => this.renderLens(row, story))}
        </ul>`,
    );
  }

  private renderLens(row: LensRow, story: Story): TemplateResult {
    const name = html`
      ${glyph(row.id ?? 'other')}<span>${lensName(this.t, row)}</span>
      <span class="signal ${row.score === undefined ? 'word' : ''}" part="signal">${lensSignal(this.t, row)}</span>
    `;
    return html`
      <li part="lens" data-lens=${row.lens} data-state=${lensState(row)}>
        ${heading(this.level + 1, 'name', name)} ${this.renderBar(row)} ${row.text ? prose(story, row.text) : nothing}
      </li>
    `;
  }

  /** Drawn, not painted as a background, so that it prints. A signal of 0% is a tick at the start of its track. */
  private renderBar({ score }: LensRow): TemplateResult {
    const width = score === undefined ? undefined : score === 0 ? '2' : `${score * 100}%`;
    return html`
      <svg class="bar flip" part="bar" aria-hidden="true">
        ${width === undefined ? nothing : svg`<rect width=${width} height="100%"></rect>`}
      </svg>
    `;
  }
}
