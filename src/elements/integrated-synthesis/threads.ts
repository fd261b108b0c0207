import { svg, type SVGTemplateResult } from 'lit';
import { lensRows } from '../../story/lens-rows.js';
import type { LensReading } from '../../story/story.js';
import { lensState } from '../../templates/lens.js';

/**
 * The lenses as threads that run from the start of the line into one rule at its end: the thicker, the stronger the signal;
 * dotted without a score, faint where a lens was not analysed. In a square of 100 units that is stretched to its place.
 */
export function threads(lenses: readonly LensReading[]): SVGTemplateResult[] {
  const rows = lensRows(lenses);
  return rows.map((row, index) => {
    const start = 5 + (index * 77) / Math.max(rows.length - 1, 1);
    const end = 88 - (index * 30) / Math.max(rows.length - 1, 1);
    const bend = end / 2;
    return svg`<path
      class="thread"
      data-lens=${row.lens}
      data-state=${lensState(row)}
      stroke-width=${1.2 + 3.8 * (row.score ?? 0)}
      d="M0 ${start}C${bend} ${start} ${bend} 98 ${end} 98"
    ></path>`;
  });
}
