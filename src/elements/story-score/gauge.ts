import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { scoreSpan } from '../../story/score.js';
import type { Score } from '../../story/story.js';

/** The length of the gauge in its own units; it is stretched to its place. */
const LENGTH = 200;

/** More steps than this would run together. */
const MOST_STEPS = 20;

/** The score on its range: a filled line up to the value, or from the lower to the upper of two, and a tick for each step. */
export function gauge(score: Score): TemplateResult {
  const [from, to] = scoreSpan(score).map((share) => share * LENGTH) as [number, number];
  const steps = score.max - score.min;
  const ticks = Number.isInteger(steps) && steps <= MOST_STEPS ? steps : 1;
  const isRange = from !== to;
  return html`
    <svg class="gauge flip" part="gauge" viewBox="0 0 ${LENGTH} 18" preserveAspectRatio="none" aria-hidden="true">
      <g class="scale">
        ${line(0, LENGTH, 14, 14)}
        ${Array.from({ length: ticks + 1 }, (_, tick) => {
          const x = (tick * LENGTH) / ticks;
          const high = tick === 0 || tick === ticks || tick * 2 === ticks;
          return line(x, x, high ? 4 : 9, 14);
        })}
      </g>
      <g class="value">${line(isRange ? from : 0, to, 14, 14)}</g>
      <g class="needle">${isRange ? line(from, from, 0, 18) : nothing}${line(to, to, 0, 18)}</g>
    </svg>
  `;
}

const line = (x1: number, x2: number, y1: number, y2: number): SVGTemplateResult =>
  svg`<line x1=${x1} x2=${x2} y1=${y1} y2=${y2}></line>`;
