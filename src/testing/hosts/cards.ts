/** Cards as servers send them, and what becomes of them on a page. */
import { expect, waitUntil } from '@open-wc/testing';
import type { StoryElement } from '../../elements/story-element.js';
import { faultUrl } from '../faults.js';
import { spoken } from '../observe.js';
import { inlineJson } from '../page.js';
import { openPage, type HostWindow } from './host-page.js';

export const SCRIPT = '<script src="/story-elements.iife.js"></script>';

/** A card with its story in it. */
export const inlineCard = (story: unknown): string => `<story-card>${inlineJson(story)}</story-card>`;

/** A card that loads its story. */
export const srcCard = (src: string, attributes = ''): string =>
  `<story-card src="${escaped(src)}" ${attributes}>Fallback</story-card>`;

/** A card without a story. */
export const EMPTY = '<story-card>Fallback</story-card>';

/** A text as the value of an attribute. */
export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The address of a page, or of a part of one. */
export const markupUrl = (body: string, { fault = 'story', ...params }: { fault?: string; ms?: number } = {}): string =>
  faultUrl(fault, { body, type: 'text/html; charset=utf-8', ...params });

export type ScriptedWindow = HostWindow & {
  /** What listeners of the page were told. */
  readonly heard: readonly string[];
};

/** Opens a page that has the script of a package in its head. */
export const openScripted = async (path: string, body: string, head = ''): Promise<ScriptedWindow> =>
  (await openPage(`<!doctype html><html lang="en"><head><title>Page</title><script>heard = []</script>${SCRIPT}
    <script src="/node_modules/${path}"></script>${head}</head><body>${body}</body></html>`)) as ScriptedWindow;

export const click = ({ document }: Window, selector: string): void =>
  document.querySelector<HTMLElement>(selector)!.click();

export const cardsOf = ({ document }: Window): StoryElement[] => [...document.querySelectorAll('story-card')];

/** Waits until the cards of a page show these stories, and no others. */
export async function expectShown(page: Window, stories: readonly string[]): Promise<void> {
  const shown = () => cardsOf(page).map((card) => (card.shadowRoot ? spoken(card) : 'no card yet'));
  await waitUntil(() => shown().join() === stories.join(), '', { timeout: 10_000 }).catch(() => undefined);
  expect(shown()).to.deep.equal(stories);
}
