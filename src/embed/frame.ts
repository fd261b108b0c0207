/**
 * The page in the frame: a card as the address asks for it. It trusts neither the address nor the page around it, needs no
 * origin of its own, and tells nobody anything but its height.
 */
import '../define.js';
import { parseUrl } from '../story/parse-url.js';
import { plainLine } from '../story/prose.js';
import { ASK, HEIGHT, type HeightMessage } from './messages.js';

/** The attributes of the card that the address may set. */
const OF_CARD = ['variant', 'theme', 'sections', 'view', 'advisory', 'heading-level'];

/** Those of the page. */
const OF_PAGE = ['lang', 'dir'];

const params = new URLSearchParams(location.search);
const page = document.documentElement;
const card = document.createElement('story-card');

copy(OF_PAGE, page);
copy(OF_CARD, card);
card.src = httpAddress(params.get('src'));
card.addEventListener('story-load', ({ story }) => {
  if (story.headline) document.title = plainLine(story.headline);
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

/** An address that the browser may fetch, or one that it cannot: then the card says so, in the reader's language. */
function httpAddress(src: string | null): string {
  const { protocol = '', href = '' } = (src && parseUrl(src, document.baseURI)) || {};
  return /^https?:$/.test(protocol) ? href : 'https://';
}

/** Any page may be told, for a height is no secret. While the story is on its way the frame keeps the room that it has. */
function tell(): void {
  if (card.state === 'idle' || card.state === 'loading') return;
  const height = Math.ceil(page.getBoundingClientRect().height);
  parent.postMessage({ type: HEIGHT, height } satisfies HeightMessage, '*');
}
