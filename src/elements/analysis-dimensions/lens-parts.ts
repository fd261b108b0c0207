import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Strings } from '../../i18n/en.js';
import type { LensRow } from '../../story/lens-rows.js';
import type { Story } from '../../story/story.js';
import { glyph } from '../../templates/glyph.js';
import { lensName, lensSignal } from '../../templates/lens.js';

/** What the lenses are shown from, in either view. */
export interface LensView {
  readonly t: Strings;
  readonly story: Story;
  readonly rows: readonly LensRow[];
  /** The heading level of the lenses. */
  readonly level: number;
}

/** The mark, name and signal of a lens. */
export const lensLabel = (t: Strings, row: LensRow): TemplateResult => html`
  ${glyph(row.id ?? 'other')}<span>${lensName(t, row)}</span>
  <span class="signal ${row.score === undefined ? 'word' : ''}" part="signal">${lensSignal(t, row)}</span>
`;

/** Drawn, not painted as a background, so that it prints. A signal of 0% is a tick at the start of its track. */
export function bar({ score }: LensRow): TemplateResult {
  const width = score === undefined ? undefined : score === 0 ? '2' : `${score * 100}%`;
  return html`
    <svg class="bar flip" part="bar" aria-hidden="true">
      ${width === undefined ? nothing : svg`<rect width=${width} height="100%"></rect>`}
    </svg>
  `;
}
