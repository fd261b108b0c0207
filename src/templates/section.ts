import { html, nothing, type TemplateResult } from 'lit';
import { glyph, type GlyphName } from './glyph.js';
import { heading } from './heading.js';

/** What stands around the content of a section: its mark, its title and, under that, a line of small print. */
export interface SectionFrame {
  readonly mark: GlyphName;
  readonly title: string;
  readonly level: number;
  readonly note?: unknown;
}

/** A section of the card under its title. */
export const section = ({ mark, title, level, note }: SectionFrame, content: unknown): TemplateResult => html`
  <section class="section" part="section">
    <div class="side">
      ${heading(level, 'title', html`${glyph(mark)}<span>${title}</span>`)}
      ${note ? html`<p class="by" part="note">${note}</p>` : nothing}
    </div>
    <div class="body" part="body">${content}</div>
  </section>
`;
