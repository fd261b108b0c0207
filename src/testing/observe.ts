/** What a reader finds on a page: through every shadow root and slot, as it is laid out, not as it is written. */

/** The children of a node as they are laid out: those of its shadow root, and in a slot those that it was given. */
function laidOut(node: Node): readonly Node[] {
  const given = 'assignedNodes' in node ? (node as HTMLSlotElement).assignedNodes() : [];
  const root = (node as Partial<Element>).shadowRoot ?? node;
  return given.length > 0 ? given : [...root.childNodes];
}

const isElement = (node: Node): node is HTMLElement => node.nodeType === Node.ELEMENT_NODE;

/** Every element below a node that a selector matches, in the order of the page. */
export function findAll<E extends Element = HTMLElement>(root: Node, selector: string): E[] {
  return laidOut(root).flatMap((node) => [
    ...(isElement(node) && node.matches(selector) ? [node as Element as E] : []),
    ...findAll<E>(node, selector),
  ]);
}

/** The first of them, which has to be there. */
export function find<E extends Element = HTMLElement>(root: Node, selector: string): E {
  const [first] = findAll<E>(root, selector);
  if (!first) throw new Error(`There is no ${selector} in ${root.nodeName.toLowerCase()}.`);
  return first;
}

/** The text of a node that passes a filter, with white space as it is read. */
function text(root: Node, isPassed: (element: HTMLElement) => boolean): string {
  const collect = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
    if (!isElement(node)) return node === root ? laidOut(node).map(collect).join('') : '';
    if (node !== root && isPassed(node)) return '';
    const inner = laidOut(node).map(collect).join('');
    return /^(inline|contents)$/.test(getComputedStyle(node).display) ? inner : ` ${inner} `;
  };
  return collect(root).replace(/\s+/g, ' ').trim();
}

const isHidden = (element: Element): boolean =>
  element.localName === 'script' || element.localName === 'style' || !isVisible(element);

/** Whether an element is shown. One without a box of its own (`display: contents`) counts as shown: its content may be. */
export const isVisible = (element: Element): boolean =>
  element.checkVisibility() || getComputedStyle(element).display === 'contents';

/** What a screen reader says of a node: what is shown or visually hidden, without pictures. */
export const spoken = (root: Node): string =>
  text(root, (element) => isHidden(element) || element.getAttribute('aria-hidden') === 'true');

/** All text of a node, also what is folded away. */
export const written = (root: Node): string => text(root, ({ localName }) => localName === 'script');

/** The headings of a node with their levels, such as `h2 What’s Missing`. */
export const headings = (root: Node): string[] =>
  findAll(root, 'h1,h2,h3,h4,h5,h6')
    .filter(isVisible)
    .map((heading) => `${heading.localName} ${spoken(heading)}`);

/** The links of a node: where each text leads. */
export const links = (root: Node): Record<string, string | null> =>
  Object.fromEntries(findAll(root, 'a').map((link) => [spoken(link), link.getAttribute('href')]));

/** The element that has the keyboard's focus, down through shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Waits until an element and all that it is made of are rendered. */
export async function rendered(element: Element): Promise<void> {
  for (const part of [element, ...findAll(element, ':defined')]) {
    await (part as Partial<{ updateComplete: Promise<boolean> }>).updateComplete;
  }
}
