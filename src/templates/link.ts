import { html, nothing, type TemplateResult } from 'lit';
import { StoryNavigateEvent, type StoryRelation } from '../events.js';
import { parseUrl } from '../story/parse-url.js';
import { safeUrl } from '../story/safe-url.js';

/** Content that links to a URL of the story; where the URL is not safe, the content and the URL as text. */
export function link(url: string | undefined, content: unknown, relation?: StoryRelation): TemplateResult {
  const href = safeUrl(url);
  if (href === undefined) {
    return html`${content}${url === undefined || url === content ? nothing : html` <span class="url">${url}</span>`}`;
  }
  // On paper, the address stands after what it is that of.
  const printed = url === content ? nothing : absolute(href);
  return relation
    ? html`<a
        part="link"
        href=${href}
        data-url=${printed}
        @click=${(event: MouseEvent) => navigate(event, href, relation)}
        >${content}</a
      >`
    : html`<a part="link" href=${href} data-url=${printed}>${content}</a>`;
}

/** A URL in full; as it is on a server, where a page has no address yet, and where it says nothing from this page. */
export const absolute = (url: string): string =>
  ('document' in globalThis && parseUrl(url, document.baseURI)?.href) || url;

/** Lets the page take over a plain click; what opens a new tab or a menu stays the browser's. */
function navigate(event: MouseEvent, href: string, relation: StoryRelation): void {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  if (!event.currentTarget?.dispatchEvent(new StoryNavigateEvent(href, relation))) event.preventDefault();
}
