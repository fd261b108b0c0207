import { html, type TemplateResult } from 'lit';
import { paragraphs, spans } from '../story/prose.js';
import { languageOf } from './language.js';

/** Running text of a story: always text, with emphasis where Markdown marks ask for it. */
export const inline = (text: string): unknown =>
  spans(text).map(({ text, mark }) =>
    mark === 'em' ? html`<em>${text}</em>` : mark === 'strong' ? html`<strong>${text}</strong>` : text,
  );

/**
 * Prose of a story in its paragraphs, in the story's language.
 *
 * @param name - its part, and first class
 * @param more - a further class
 */
export function prose(story: { lang?: string | undefined }, text: string, name = 'prose', more = ''): TemplateResult {
  const { lang, dir } = languageOf(story);
  return html`
    <div class="${name} ${more}" part=${name} lang=${lang} dir=${dir}>
      ${paragraphs(text).map((paragraph) => html`<p>${inline(paragraph)}</p>`)}
    </div>
  `;
}
