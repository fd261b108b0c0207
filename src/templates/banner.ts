import { html, nothing, svg, type TemplateResult } from 'lit';
import { formatDate } from '../i18n/format.js';
import type { Strings } from '../i18n/en.js';
import { parseDate } from '../story/date.js';
import type { Score, Story } from '../story/story.js';
import { scoreStep } from './score.js';
import { inline } from './text.js';

/** The line over the headline: category, dates, source and the level of the score; without any of them, a rule. */
export function banner(t: Strings, { category, published, modified, original, score }: Story): TemplateResult {
  const day = (value: string | undefined) => value?.slice(0, 10);
  const facts = [
    category && html`<strong class="category" part="category">${inline(category)}</strong>`,
    published && date(t, published),
    modified && day(modified) !== day(published) && html`<span>${t.modified} ${date(t, modified)}</span>`,
    original?.publisher && html`<span>${inline(original.publisher)}</span>`,
    score && level(t, score),
  ];
  return html`<div class="banner" part="banner">${facts.filter(Boolean)}</div>`;
}

/** A date as a reader writes it, and as a machine does where it is one. */
export function date(t: Strings, value: string, time = false): TemplateResult {
  const text = formatDate(value, t.lang, time);
  return html`<time datetime=${parseDate(value) ? value : nothing}>${t.date(text)}</time>`;
}

/** The level in words, and as filled steps of three or of five. */
function level(t: Strings, score: Score): TemplateResult | undefined {
  const reached = scoreStep(t, score);
  if (!reached) return undefined;
  const { words, step, steps } = reached;
  return html`
    <span class="level" part="level">
      <svg class="flip" viewBox="0 0 ${steps * 6 - 2} 12" aria-hidden="true">
        ${Array.from({ length: steps }, (_, at) => {
          const height = 3 + (at * 8) / (steps - 1);
          return svg`<rect x=${at * 6 + 0.5} y=${11.5 - height} width="3" height=${height}
            fill=${at <= step ? 'currentColor' : 'none'} stroke="currentColor"></rect>`;
        })}
      </svg>
      ${words}
    </span>
  `;
}
