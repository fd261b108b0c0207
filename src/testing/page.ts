/**
 * Pages as embedders write them. Not by the helpers that wait for animation frames: a test page in the background of another
 * has none.
 */
import { fixtureSync } from '@open-wc/testing';
import type { StoryElement } from '../elements/story-element.js';
import { findAll, rendered } from './observe.js';

/** A story as an inline script. */
export const inlineJson = (story: unknown, type = 'application/json'): string =>
  `<script type="${type}">${JSON.stringify(story).replaceAll('<', '\\u003c')}</script>`;

/** Puts markup on the page; the first element of it is given back once all of it is rendered and nothing loads any more. */
export async function page<E extends HTMLElement = StoryElement>(markup: string): Promise<E> {
  const element = fixtureSync<E>(markup);
  await settled(element);
  return element;
}

/** Puts an element on the page, with properties. */
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

/** Waits until an element has what it waits for, and shows it. */
export async function settled(element: Element): Promise<void> {
  await rendered(element);
  for (let tries = 0; isReading(element) && tries < 50; tries++)
    await new Promise((resolve) => setTimeout(resolve, 10));
  for (let tries = 0; (element as Partial<StoryElement>).state === 'loading' && tries < 200; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await rendered(element);
}

/** Whether an element in the markup has its story on the page, and waits for the code that reads the story. */
const isReading = (root: Element): boolean =>
  findAll(root, ':defined:not([src])').some((element) => (element as Partial<StoryElement>).state === 'loading');
