/** Finds things for stories that check themselves, inside shadow roots too, and waits until stories are there. */
import { expect, waitFor, within } from 'storybook/test';
import { StoryElement } from '../src/index.js';

/** The elements below a root, also those in shadow roots. */
export function* elementsBelow(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsBelow(element.shadowRoot);
  }
}

/** The first element below a root that matches a selector. */
export function find<T extends Element = HTMLElement>(root: ParentNode, selector: string): T {
  for (const element of elementsBelow(root)) if (element.matches(selector)) return element as T;
  throw new Error(`There is no ${selector}.`);
}

/** The story elements below a root: an element before those inside it. */
export const storyElements = (root: ParentNode): StoryElement[] =>
  [...elementsBelow(root)].filter((element) => element instanceof StoryElement);

/** The first element below a root that has a role and a name, as assistive technology finds it. */
export function findByRole(root: Element, role: string, name: string): HTMLElement {
  const roots = [root, ...[...elementsBelow(root)].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  const [found] = roots.flatMap((each) => within(each as HTMLElement).queryAllByRole(role, { name }));
  if (!found) throw new Error(`There is no ${role} “${name}”.`);
  return found;
}

/** An address that never answers: there, to be told so is all that can be waited for. */
export const NEVER = 'faults/never';

/** Waits until every element below a root shows its story, or why there is none. */
export const settled = (root: ParentNode): Promise<void> =>
  waitFor(() => expect(storyElements(root).filter(isBusy)).toEqual([]));

/** An element without a source of its own waits for the one that shares its story. */
function isBusy({ isUpdatePending, state, src, story, shadowRoot }: StoryElement): boolean {
  const isTold = () => src === NEVER && shadowRoot?.querySelector('[part=progress]') !== null;
  return isUpdatePending || (state === 'loading' && (src ?? story) !== undefined && !isTold());
}

/** Puts the keyboard's focus where Tab takes it too, and presses nothing yet. */
export async function focus(control: HTMLElement): Promise<void> {
  await expect(control.tabIndex).toBe(0);
  control.focus();
  await expect((control.getRootNode() as ShadowRoot).activeElement).toBe(control);
}

/** The events of a name that reach the page from below an element, from now on. */
export function hear<K extends keyof HTMLElementEventMap>(element: HTMLElement, name: K): HTMLElementEventMap[K][] {
  const heard: HTMLElementEventMap[K][] = [];
  element.addEventListener(name, (event) => heard.push(event));
  return heard;
}
