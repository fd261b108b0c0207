import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from '../i18n/en.js';
import { plainLine } from '../story/prose.js';

/**
 * What a story warns of.
 *
 * @param lang - the language of the interface, where the text around is in the story's
 */
export const advisory = (
  t: Strings,
  topics: readonly string[],
  lang: string | typeof nothing = nothing,
): TemplateResult =>
  html`<p lang=${lang} class="advisory" part="advisory">
    <strong>${t.advisoryLabel}</strong> ${t.advisory(topics.map(plainLine).join(t.comma))}
  </p>`;
