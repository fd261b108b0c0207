/** Server-rendered pages in frames: without scripts, and with a script that loads late. */
import { fixtureSync, waitUntil } from '@open-wc/testing';
import { faultUrl, newKey } from './faults.js';
import type { HostWindow } from './hosts/host-page.js';
import { TAGS } from './tags.js';

/**
 * Opens a page with scripts off. In a sandbox without `allow-scripts`, `<noscript>` is markup and `@media (scripting: none)` matches, as
 * in a browser without scripts. The test page can still access the document.
 */
export const openWithoutScripts = (markup: string): Promise<HostWindow> => open(markup, 'sandbox="allow-same-origin"');

/** The URL of a script that defines all elements. The server sends it when its key is released. */
export const lateScript = (key: string): string =>
  faultUrl('held', { key, type: 'text/javascript', body: 'import "/module/story-elements.js"' });

/** A page whose script has not loaded yet. */
export interface WaitingPage {
  readonly page: HostWindow;
  /** Releases the script, and waits until every element shows its story or `until` is true. */
  comes(until?: () => boolean): Promise<void>;
}

/** Opens a page, and holds its script back. `markup` gives the page for the URL of the script. */
export async function openBeforeScript(markup: (script: string) => string): Promise<WaitingPage> {
  const key = newKey();
  const page = await open(markup(lateScript(key).replaceAll('&', '&amp;')));
  const elements = () => [...page.document.querySelectorAll<HTMLElement & { state?: string }>(TAGS.join())];
  return {
    page,
    async comes(until = () => elements().every(({ state }) => state === 'ready')) {
      await fetch(faultUrl('release', { key }));
      await waitUntil(until, 'the elements show their stories', { timeout: 15_000 });
    },
  };
}

/** Opens a page in a frame, and waits for its document and style sheets, but not for its scripts. */
async function open(markup: string, attributes = ''): Promise<HostWindow> {
  const frame = fixtureSync<HTMLIFrameElement>(
    `<iframe ${attributes} width="900" height="800" style="border: 0"></iframe>`,
  );
  frame.srcdoc = markup;
  const isParsed = () => {
    const page = frame.contentDocument!;
    return (
      page.URL === 'about:srcdoc' &&
      page.readyState !== 'loading' &&
      [...page.querySelectorAll('link')].every(({ sheet }) => sheet)
    );
  };
  await waitUntil(isParsed, 'the page is parsed', { interval: 20, timeout: 10_000 });
  const { document } = frame.contentWindow!;
  // A page in the background renders no frames, so a card would skip the rendering of its content.
  for (const card of document.querySelectorAll('story-card')) card.style.contentVisibility = 'visible';
  return frame.contentWindow as HostWindow;
}
