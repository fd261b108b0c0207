import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../i18n/format.js';
import type { Strings } from '../i18n/en.js';
import type { LoadProblemCode, Problem } from '../story/problem.js';

/** The failures that may be over when the reader tries again. */
const PASSING: ReadonlySet<string> = new Set<LoadProblemCode>([
  'offline',
  'network',
  'timeout',
  'http-status',
  'empty',
]);

/** What the reader is told while a story loads, once that takes a while. */
export const loading = (t: Strings): TemplateResult => html`
  <div class="wait" part="progress"></div>
  <p class="soft">${t.loading}</p>
`;

/**
 * What the reader is told when there is no story: what happened, what to do, and a way to try again where that can help. The
 * button stays where it is while it is busy, so that the keyboard's focus does.
 */
export const failure = (
  t: Strings,
  problems: readonly Problem[],
  retry: (() => void) | undefined,
  busy: boolean,
): TemplateResult => {
  const code = problems[0]?.code ?? 'not-a-story';
  const sentence = code in t.failures ? t.failures[code as keyof Strings['failures']] : t.failures['not-a-story'];
  return html`
    <p part="error"><strong>${t.failed}</strong> ${sentence}</p>
    ${
      retry && PASSING.has(code)
        ? html`<button class="action main" part="button" aria-disabled=${busy} @click=${retry}>
            ${busy ? t.retrying : t.retry}
          </button>`
        : nothing
    }
  `;
};

/** Members of a story that no element shows to readers. */
const UNSEEN = /^(\$schema|version|id|lang|vocabulary)$/;

/** Tells readers how many parts of a story are left out; `nothing` if they miss nothing. */
export function partial(t: Strings, problems: readonly Problem[]): TemplateResult | typeof nothing {
  const { length } = problems.filter(({ severity, path }) => severity === 'error' && !UNSEEN.test(path));
  return length > 0 ? html`<p part="error">${t.partial(length, formatNumber(length, t.lang))}</p>` : nothing;
}
