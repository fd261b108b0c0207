import { html, nothing, type TemplateResult } from 'lit';
import { hostOf } from '../dom/host-of.js';
import { StoryShareEvent } from '../events.js';
import type { Strings } from '../i18n/en.js';
import { copyText } from './copy-text.js';
import { glyph } from './glyph.js';
import { heading } from './heading.js';

/** What stands around the content of a section: its mark and title, and under them a line of small print. */
export interface SectionFrame {
  /** The name of the section, which its mark and title have too. */
  readonly name: 'audit' | 'dimensions' | 'missing' | 'pathways' | 'synthesis' | 'links' | 'limits';
  readonly level: number;
  readonly note?: unknown;
}

/** A section of the card under its title, with a button that copies a link to it; styles show that where it has an id. */
export const section = (t: Strings, { name, level, note }: SectionFrame, content: unknown): TemplateResult => html`
  <section class="section" part="section">
    <div class="side">
      <div class="top">
        ${heading(level, 'title', html`${glyph(name)}<span>${t[name]}</span>`)}
        <button
          class="action anchor"
          part="button anchor"
          aria-label=${t.copySection(t[name])}
          @click=${(event: Event) => copySection(t, (event.currentTarget as Element).getRootNode() as ShadowRoot)}
        >
          #
        </button>
      </div>
      <div role="status"></div>
      ${note ? html`<p class="by" part="note">${note}</p>` : nothing}
    </div>
    <div class="body" part="body">${content}</div>
  </section>
`;

/**
 * The address on this page of an element that shows a section: its id, which follows that of its card where both have one. So
 * `#audit` is the audit of the only card on a page, and `#main-audit` that of `<story-card id="main">`.
 */
export function sectionAddress(element: Element): URL {
  const card = hostOf(element)?.id;
  return new URL(`#${card ? `${card}-` : ''}${element.id}`, location.href);
}

/** The status is written by hand: what was copied is no state of the story, and its element may show any section. */
async function copySection(t: Strings, root: ShadowRoot): Promise<void> {
  const url = sectionAddress(root.host).href;
  const copied = await copyText(url);
  const status = root.querySelector('.side > [role]')!;
  status.className = copied ? 'hidden' : 'by url';
  status.textContent = copied ? t.copied : `${t.copyFailed} ${url}`;
  root.host.dispatchEvent(new StoryShareEvent('copy-section', copied ? url : undefined));
}
