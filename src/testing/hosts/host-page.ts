/** A page of an embedder with a card, in a frame on the test page. */
import { fixtureSync, waitUntil } from '@open-wc/testing';
import type { StoryElement } from '../../elements/story-element.js';
import { faultUrl } from '../faults.js';
import { settled } from '../page.js';

/** The parts of a page that might affect a card. */
export interface Host {
  /** Markup in the head, before the script of the elements. */
  readonly head?: string;
  /** Markup in the head, after the script of the elements. */
  readonly late?: string;
  /** Markup of the body. `CARD` is replaced by the card. */
  readonly body?: string;
  /** The doctype; empty for quirks mode. */
  readonly doctype?: string;
}

export type HostWindow = Window & typeof globalThis;

export const STORY_URL = '/demo/stories/reservoir.json';

/**
 * The box around the card has the same width on every page, whatever the rules of the page. The card has the same font, because its
 * sizes depend on the font.
 */
const BOX = 'all: revert !important; position: relative !important; display: block !important; width: 900px !important';
const EVEN =
  '<style>html { --story-font: serif } story-card { inline-size: 100%; content-visibility: visible }</style>';

/** Opens a page with a URL, which can be in quirks mode. */
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

/** Opens a page with one card, which shows a whole story. */
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
