import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { formatPercent } from '../i18n/format.js';
import type { Strings } from '../i18n/en.js';
import { lensRows, type LensRow } from '../story/lens-rows.js';
import { COVERED } from '../story/score.js';
import type { LensReading } from '../story/story.js';
import { glyph } from './glyph.js';
import { lensName, lensSignal, lensState } from './lens.js';
import { HUB, polar, reach, RIM, sectorPath, zeroPath } from './wheel-geometry.js';

/**
 * The scores of the lenses as a wheel, with a table for assistive technology; `nothing` where no lens has a score. The labels
 * stand in two columns, beside the half of the wheel that they belong to and in the order of its sectors. They are text of the
 * page, so that they grow with it.
 */
export function wheel(t: Strings, lenses: readonly LensReading[] | undefined): TemplateResult | typeof nothing {
  if (!lenses?.some(({ score }) => score !== undefined)) return nothing;
  const rows = lensRows(lenses);
  const half = Math.floor(rows.length / 2);
  const labels = rows.map((row) => label(t, row));
  return html`
    <figure class="wheel" part="wheel">
      <div class="plot" aria-hidden="true">
        <div class="labels left">${labels.slice(half).reverse()}</div>
        <svg viewBox="-101 -101 202 202">
          <circle class="ring" r=${RIM}></circle>
          ${rows.map((_, index) => spoke(index / rows.length))}
          ${rows.map((row, index) => sector(row, index, rows.length))}
          <circle class="covered" r=${reach(COVERED)}></circle>
        </svg>
        <div class="labels">${labels.slice(0, half)}</div>
      </div>
      <div class="hidden">${table(t, rows)}</div>
      <figcaption part="caption">${t.wheelNote(formatPercent(COVERED, t.lang))}</figcaption>
    </figure>
  `;
}

const spoke = (turn: number): SVGTemplateResult =>
  svg`<path class="ring" d=${`M${polar(HUB, turn)}L${polar(RIM, turn)}`}></path>`;

function sector(row: LensRow, index: number, count: number): SVGTemplateResult | typeof nothing {
  const state = lensState(row);
  if (state === 'absent') return nothing;
  const path = state === 'zero' ? zeroPath(index, count) : sectorPath(index, count, reach(row.score ?? 1));
  return svg`<path class=${state} data-lens=${row.lens} d=${path}></path>`;
}

const label = (t: Strings, row: LensRow): TemplateResult => html`
  <div class="label" part="label" data-lens=${row.lens} data-state=${lensState(row)}>
    ${glyph(row.id ?? 'other')}
    <p class=${row.score === undefined ? 'word' : 'figure'}>${lensSignal(t, row)}</p>
    <p class="short">${row.id ? t.lenses[row.id].short : lensName(t, row)}</p>
  </div>
`;

const table = (t: Strings, rows: readonly LensRow[]): TemplateResult => html`
  <table>
    <caption>
      ${t.wheel}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t.wheelLens}</th>
        <th scope="col">${t.wheelSignal}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            <th scope="row">${lensName(t, row)}</th>
            <td>${lensSignal(t, row)}</td>
          </tr>`,
      )}
    </tbody>
  </table>
`;
