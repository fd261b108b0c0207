/**
 * Pages as embedders write them. The helpers of `@open-wc/testing` that wait for animation frames are not used, because a test page in
 * the background has no frames.
 */
import { fixtureSync } from '@open-wc/testing';
import type { StoryElement } from '../elements/story-element.js';
import { findAll, rendered } from './observe.js';

/** A story as an inline script. */
export const inlineJson = (story: unknown, type = 'application/json'): string =>
  `<script type="${type}">${JSON.stringify(story).replaceAll('<', '\\u003c')}</script>`;

/** Adds markup to the page. Returns its first element when everything is rendered and loaded. */
export async function page<E extends HTMLElement = StoryElement>(markup: string): Promise<E> {
  const element = fixtureSync<E>(markup);
  await settled(element);
  return element;
}

/** Adds an element with properties to the page. */
export async function place<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties?: Partial<HTMLElementTagNameMap[Tag]>,
  parent?: Element,
): Promise<HTMLElementTagNameMap[Tag]>;
export async function place(tag: string, properties?: Partial<StoryElement>, parent?: Element): Promise<StoryElement>;
export async function place(tag: string, properties = {}, parent: Element = fixtureSync('<div></div>')) {
  const element = Object.assign(document.createElement(tag), properties);
  parent.append(element);
  await settled(element);
  return element;
}

/** Waits until an element has loaded and shows its story. */
export async function settled(element: Element): Promise<void> {
  await rendered(element);
  for (let tries = 0; isReading(element) && tries < 50; tries++)
    await new Promise((resolve) => setTimeout(resolve, 10));
  for (let tries = 0; (element as Partial<StoryElement>).state === 'loading' && tries < 200; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await rendered(element);
}

/** Whether an element without a URL is still loading: it waits for the code that reads its story. */
const isReading = (root: Element): boolean =>
  findAll(root, ':defined:not([src])').some((element) => (element as Partial<StoryElement>).state === 'loading');
