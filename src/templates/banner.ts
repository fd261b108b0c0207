import { html, nothing, svg, type TemplateResult } from 'lit';
import { formatDate } from '../i18n/format.js';
import type { Strings } from '../i18n/en.js';
import { scoreLevel } from '../story/score.js';
import type { Score, Story } from '../story/story.js';
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
  return html`<time datetime=${text === value ? nothing : value}>${t.date(text)}</time>`;
}

const STEPS = ['low', 'medium', 'high'] as const;

/** The level in words, and as one to three filled steps. */
function level(t: Strings, score: Score): TemplateResult {
  const reached = STEPS.indexOf(scoreLevel(score));
  return html`
    <span class="level" part="level">
      <svg class="flip" viewBox="0 0 16 12" aria-hidden="true">
        ${STEPS.map((_, step) => {
          const height = 3 + step * 4;
          return svg`<rect x=${step * 6 + 0.5} y=${11.5 - height} width="3" height=${height}
            fill=${step <= reached ? 'currentColor' : 'none'} stroke="currentColor"></rect>`;
        })}
      </svg>
      ${t.levels[score.measures][STEPS[reached]!]}
    </span>
  `;
}
