/** Cards in the markup of a page. */
import { expect, waitUntil } from '@open-wc/testing';
import type { StoryElement } from '../../elements/story-element.js';
import { faultUrl } from '../faults.js';
import { spoken } from '../observe.js';
import { inlineJson } from '../page.js';
import { openPage, type HostWindow } from './host-page.js';

export const SCRIPT = '<script src="/story-elements.iife.js"></script>';

/** A card with an inline story. */
export const inlineCard = (story: unknown): string => `<story-card>${inlineJson(story)}</story-card>`;

/** A card that loads its story from a URL. */
export const srcCard = (src: string, attributes = ''): string =>
  `<story-card src="${escaped(src)}" ${attributes}>Fallback</story-card>`;

/** A card without a story. */
export const EMPTY = '<story-card>Fallback</story-card>';

/** Text escaped for an attribute. */
export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The URL of a page, or of a fragment of a page. */
export const markupUrl = (body: string, { fault = 'story', ...params }: { fault?: string; ms?: number } = {}): string =>
  faultUrl(fault, { body, type: 'text/html; charset=utf-8', ...params });

export type ScriptedWindow = HostWindow & {
  /** The calls of the page's listeners. */
  readonly heard: readonly string[];
};

/** Opens a page with the script of a package in its head. */
export const openScripted = async (path: string, body: string, head = ''): Promise<ScriptedWindow> =>
  (await openPage(`<!doctype html><html lang="en"><head><title>Page</title><script>heard = []</script>${SCRIPT}
    <script src="/node_modules/${path}"></script>${head}</head><body>${body}</body></html>`)) as ScriptedWindow;

export const click = ({ document }: Window, selector: string): void =>
  document.querySelector<HTMLElement>(selector)!.click();

export const cardsOf = ({ document }: Window): StoryElement[] => [...document.querySelectorAll('story-card')];

/** Waits until the cards of a page show exactly these stories. */
export async function expectShown(page: Window, stories: readonly string[]): Promise<void> {
  const shown = () => cardsOf(page).map((card) => (card.shadowRoot ? spoken(card) : 'no card yet'));
  await waitUntil(() => shown().join() === stories.join(), '', { timeout: 10_000 }).catch(() => undefined);
  expect(shown()).to.deep.equal(stories);
}
