import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { formatPercent } from '../i18n/format.js';
import type { Strings } from '../i18n/en.js';
import { lensRows, type LensRow } from '../story/lens-rows.js';
import { COVERED } from '../story/score.js';
import type { LensReading } from '../story/story.js';
import { strokes } from './glyph.js';
import { lensName, lensSignal, lensState } from './lens.js';
import { HUB, polar, reach, RIM, sectorPath, zeroPath } from './wheel-geometry.js';

/** Where the marks stand, outside the rim. */
const MARKS = 130;

/** The scores of the lenses as a wheel, with a table for assistive technology; `nothing` where no lens has a score. */
export function wheel(t: Strings, lenses: readonly LensReading[] | undefined): TemplateResult | typeof nothing {
  if (!lenses?.some(({ score }) => score !== undefined)) return nothing;
  const rows = lensRows(lenses);
  return html`
    <figure class="wheel" part="wheel">
      <div class="plot">
        <svg viewBox="-178 -142 356 284" aria-hidden="true">
          <circle class="ring" r=${RIM}></circle>
          ${rows.map((_, index) => spoke(index / rows.length))}
          ${rows.map((row, index) => sector(row, index, rows.length))}
          <circle class="covered" r=${reach(COVERED)}></circle>
          ${rows.map((row, index) => label(t, row, (index + 0.5) / rows.length))}
        </svg>
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

function label(t: Strings, row: LensRow, turn: number): SVGTemplateResult {
  const [x, y] = polar(MARKS, turn);
  const [edge, side] = x < 0 ? [x - 15, 'end'] : [x + 15, 'start'];
  const kind = row.score === undefined ? 'word' : 'figure';
  return svg`
    <g data-lens=${row.lens} data-state=${lensState(row)}>
      <svg class="mark" x=${x - 11} y=${y - 11} width="22" height="22" viewBox="0 0 24 24">${strokes(row.id ?? 'other')}</svg>
      <text class="${kind} ${side} ${y < 0 ? 'above' : ''}" x=${edge} y=${y}>${lensSignal(t, row)}</text>
      <text class="short ${side}" x=${edge} y=${y + 14}>${row.id ? t.lenses[row.id].short : row.lens}</text>
    </g>
  `;
}

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
