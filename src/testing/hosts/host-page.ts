/** A page of its own for a card, such as somebody else writes it, in a frame on the test page. */
import { fixtureSync, waitUntil } from '@open-wc/testing';
import type { StoryElement } from '../../elements/story-element.js';
import { faultUrl } from '../faults.js';
import { settled } from '../page.js';

/** What a page has that a card might not bear. */
export interface Host {
  /** What its head holds before the elements' script. */
  readonly head?: string;
  /** What its head holds after the elements' script. */
  readonly late?: string;
  /** What stands around the card; `CARD` is where it goes. */
  readonly body?: string;
  /** Empty for quirks mode. */
  readonly doctype?: string;
}

export type HostWindow = Window & typeof globalThis;

export const STORY_URL = '/demo/stories/reservoir.json';

/**
 * The box that a card is given has the same width on every page, whatever the page's rules say; and so has a test's card the
 * same font, since its sizes follow from that.
 */
const BOX = 'all: revert !important; position: relative !important; display: block !important; width: 900px !important';
const EVEN =
  '<style>html { --story-font: serif } story-card { inline-size: 100%; content-visibility: visible }</style>';

/** Opens a page that has an address, so that it may be in quirks mode. */
export async function openPage(markup: string): Promise<HostWindow> {
  const frame = fixtureSync<HTMLIFrameElement>('<iframe width="1200" height="900"></iframe>');
  frame.src = faultUrl('story', { body: markup, type: 'text/html; charset=utf-8' });
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  return frame.contentWindow as HostWindow;
}

/** The first card of a page, once it shows its story. */
export async function readyCard(page: HostWindow): Promise<StoryElement> {
  const card = page.document.querySelector<StoryElement>('story-card')!;
  await waitUntil(() => card.state === 'ready', 'the card is ready', { timeout: 10_000 });
  await settled(card);
  return card;
}

/** Opens a page whose one card shows a whole story. */
export async function openHost(
  { head = '', late = '', body = 'CARD', doctype = '<!doctype html>' }: Host,
  attributes = '',
): Promise<{ page: HostWindow; card: StoryElement }> {
  const card = `<story-card advisory="show" src="${STORY_URL}" ${attributes}>Fallback</story-card>`;
  const page = await openPage(`${doctype}<html lang="en"><head><title>Host</title>${EVEN}${head}
    <script src="/story-elements.iife.js"></script>${late}</head>
    <body>${body.replace('CARD', `<div style="${BOX}">${card}</div>`)}</body></html>`);
  return { page, card: await readyCard(page) };
}
