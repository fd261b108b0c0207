/**
 * The page in the frame: a card as the address asks for it. It trusts neither the address nor the page around it, needs no
 * origin of its own, and tells nobody anything but its height.
 */
import '../define.js';
import { requestOptions } from '../load/fetch-json.js';
import { parseUrl } from '../story/parse-url.js';
import { plainLine } from '../story/prose.js';
import { ASK, HEIGHT, type HeightMessage } from './messages.js';
import { isAllowedOrigin, isKnownOrigin, limitRequests } from './story-origins.js';

/** The attributes of the card that the address may set. */
const OF_CARD = ['variant', 'theme', 'sections', 'view', 'advisory', 'unanalysed', 'notices', 'heading-level'];

/** Those of the page. */
const OF_PAGE = ['lang', 'dir'];

const params = new URLSearchParams(location.search);
const page = document.documentElement;
const card = document.createElement('story-card');

// Anybody may frame this page, with any address, so the page must not show data that only this reader may see.
requestOptions.credentials = 'omit';
limitRequests();

const source = parseUrl(params.get('src') || 'https://', document.baseURI);
copy(OF_PAGE, page);
copy(OF_CARD, card);
card.src = httpAddress(source);
card.addEventListener('story-load', ({ story }) => {
  // A story from another origin must not look like a story of this site.
  if (story.headline && isKnownOrigin(source!.origin)) document.title = plainLine(story.headline);
});
document.body.append(card);

new ResizeObserver(tell).observe(page);
addEventListener('message', ({ data, source }: MessageEvent<{ type?: unknown } | null>) => {
  if (source === parent && data?.type === ASK) tell();
});

function copy(names: readonly string[], to: Element): void {
  for (const name of names) {
    const value = params.get(name);
    if (value !== null) to.setAttribute(name, value);
  }
}

/** The address, if this page may fetch it; otherwise an invalid address, so that the card shows its error message. */
function httpAddress({ protocol = '', href = '', origin = '' }: Partial<URL> = {}): string {
  if (!/^https?:$/.test(protocol)) return 'https://';
  if (isAllowedOrigin(origin)) return href;
  console.warn(`story-analysis-elements: ${origin} is not in the <meta name="story-origins"> of this page.`);
  return 'https://';
}

/** Any page may be told, for a height is no secret. While the story is on its way the frame keeps the room that it has. */
function tell(): void {
  if (card.state === 'idle' || card.state === 'loading') return;
  const height = Math.ceil(page.getBoundingClientRect().height);
  parent.postMessage({ type: HEIGHT, height } satisfies HeightMessage, '*');
}
