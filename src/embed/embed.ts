/**
 * For the page around the frames: gives each as much room as its story needs.
 *
 * ```html
 * <script async src="embed.js"></script>
 * <iframe src="embed.html?src=…" sandbox="allow-scripts" height="600" title="Story analysis"></iframe>
 * ```
 *
 * Without it, a frame keeps the height that it is written with, and scrolls.
 */
import { ASK, HEIGHT, type HeightMessage } from './messages.js';

/** The largest height of a frame, in CSS pixels: several times the height of the longest story in the narrowest frame. */
const MAX_HEIGHT = 100_000;

/** The frames of ours. One whose address does not end so is marked by `data-story-embed`. */
const frames = () => document.querySelectorAll<HTMLIFrameElement>('iframe:is([src*="embed.html"], [data-story-embed])');

addEventListener('message', ({ data, source, origin }: MessageEvent<Partial<HeightMessage> | null>) => {
  const { type, height } = data ?? {};
  if (type !== HEIGHT || typeof height !== 'number' || !(height >= 0 && height <= MAX_HEIGHT)) return;
  for (const frame of frames()) {
    if (frame.contentWindow === source && originOf(frame) === origin) resize(frame, height);
  }
});

// They may have been there first.
for (const { contentWindow } of frames()) contentWindow?.postMessage({ type: ASK }, '*');

/**
 * What is in a frame may have gone to another site since. In a sandbox, all sites are `null`. A link never throws over an
 * address, and without one it leads to this page, which is where a frame without one is.
 */
const originOf = ({ sandbox, src }: HTMLIFrameElement): string =>
  sandbox.length && !sandbox.contains('allow-same-origin')
    ? 'null'
    : Object.assign(document.createElement('a'), { href: src }).origin;

function resize(frame: HTMLIFrameElement, height: number): void {
  // Frameworks count borders as part of the height.
  const borders = getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.height = `${height + borders}px`;
}
