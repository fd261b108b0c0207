import { html, type TemplateResult } from 'lit';
import type { Strings } from '../i18n/en.js';

/** What a story warns of. */
export const advisory = (t: Strings, topics: readonly string[]): TemplateResult =>
  html`<p class="advisory" part="advisory"><strong>${t.advisoryLabel}</strong> ${t.advisory(topics.join(t.comma))}</p>`;
