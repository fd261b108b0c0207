/** Pages that come from a server, in frames on the test page: with scripts off, and with a script that takes its time. */
import { fixtureSync, waitUntil } from '@open-wc/testing';
import { faultUrl, newKey } from './faults.js';
import type { HostWindow } from './hosts/host-page.js';
import { TAGS } from './tags.js';

/**
 * Opens a page with scripts off. To the parser and to styles a sandbox without `allow-scripts` is the same as a browser that runs
 * none: `<noscript>` is markup, and `@media (scripting: none)` matches. The test page may look into it all the same.
 */
export const openWithoutScripts = (markup: string): Promise<HostWindow> => open(markup, 'sandbox="allow-same-origin"');

/** The address of a script that has all elements, which does not come before its key is released. */
export const lateScript = (key: string): string =>
  faultUrl('held', { key, type: 'text/javascript', body: 'import "/module/story-elements.js"' });

/** A page that waits for its script. */
export interface WaitingPage {
  readonly page: HostWindow;
  /** Lets the script come, and waits until every element shows its story, or until what else is given. */
  comes(until?: () => boolean): Promise<void>;
}

/** Opens a page which is made with the address of its script, and holds that back. */
export async function openBeforeScript(markup: (script: string) => string): Promise<WaitingPage> {
  const key = newKey();
  const page = await open(markup(lateScript(key).replaceAll('&', '&amp;')));
  const elements = () => [...page.document.querySelectorAll<HTMLElement & { state?: string }>(TAGS.join())];
  return {
    page,
    async comes(until = () => elements().every(({ state }) => state === 'ready')) {
      await fetch(faultUrl('release', { key }));
      await waitUntil(until, 'the script has done its work', { timeout: 15_000 });
    },
  };
}

/** A page has loaded only when its script has: it can be looked at before. */
async function open(markup: string, attributes = ''): Promise<HostWindow> {
  const frame = fixtureSync<HTMLIFrameElement>(
    `<iframe ${attributes} width="900" height="800" style="border: 0"></iframe>`,
  );
  frame.srcdoc = markup;
  const isThere = () => {
    const page = frame.contentDocument!;
    return (
      page.URL === 'about:srcdoc' &&
      page.readyState !== 'loading' &&
      [...page.querySelectorAll('link')].every(({ sheet }) => sheet)
    );
  };
  await waitUntil(isThere, 'the page is there', { interval: 20, timeout: 10_000 });
  const { document } = frame.contentWindow!;
  // A page in the background has no frames, so a card would take all of itself to be off screen.
  for (const card of document.querySelectorAll('story-card')) card.style.contentVisibility = 'visible';
  return frame.contentWindow as HostWindow;
}
