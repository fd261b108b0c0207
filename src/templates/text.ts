import { html, type TemplateResult } from 'lit';
import { paragraphs, spans } from '../story/prose.js';

/** Running text of a story: always text, with emphasis where Markdown marks ask for it. */
export const inline = (text: string): unknown =>
  spans(text).map(({ text, mark }) =>
    mark === 'em' ? html`<em>${text}</em>` : mark === 'strong' ? html`<strong>${text}</strong>` : text,
  );

/** Prose in its paragraphs. */
export const prose = (text: string): TemplateResult[] =>
  paragraphs(text).map((paragraph) => html`<p>${inline(paragraph)}</p>`);
