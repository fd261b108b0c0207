/** Finds elements and texts as a reader sees them: in the flat tree, across shadow roots and slots. */

/** The children of a node in the flat tree: the children of its shadow root, or the nodes assigned to a slot. */
function laidOut(node: Node): readonly Node[] {
  const given = 'assignedNodes' in node ? (node as HTMLSlotElement).assignedNodes() : [];
  const root = (node as Partial<Element>).shadowRoot ?? node;
  return given.length > 0 ? given : [...root.childNodes];
}

const isElement = (node: Node): node is HTMLElement => node.nodeType === Node.ELEMENT_NODE;

/** Every element below a node that matches a selector, in the order of the page. */
export function findAll<E extends Element = HTMLElement>(root: Node, selector: string): E[] {
  return laidOut(root).flatMap((node) => [
    ...(isElement(node) && node.matches(selector) ? [node as Element as E] : []),
    ...findAll<E>(node, selector),
  ]);
}

/** The first element below a node that matches a selector. Throws if there is none. */
export function find<E extends Element = HTMLElement>(root: Node, selector: string): E {
  const [first] = findAll<E>(root, selector);
  if (!first) throw new Error(`There is no ${selector} in ${root.nodeName.toLowerCase()}.`);
  return first;
}

/** The text of a node, without the elements that a filter passes over. White space is collapsed. */
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

/** Whether an element is shown. An element with `display: contents` counts as shown, because its content may be. */
export const isVisible = (element: Element): boolean =>
  element.checkVisibility() || getComputedStyle(element).display === 'contents';

/** The text that a screen reader speaks: shown or visually hidden text, without pictures. */
export const spoken = (root: Node): string =>
  text(root, (element) => isHidden(element) || element.getAttribute('aria-hidden') === 'true');

/** All text of a node, also in closed sections. */
export const written = (root: Node): string => text(root, ({ localName }) => localName === 'script');

/** The headings of a node with their levels, such as `h2 What’s Missing`. */
export const headings = (root: Node): string[] =>
  findAll(root, 'h1,h2,h3,h4,h5,h6')
    .filter(isVisible)
    .map((heading) => `${heading.localName} ${spoken(heading)}`);

/** The links of a node: the URL of each link text. */
export const links = (root: Node): Record<string, string | null> =>
  Object.fromEntries(findAll(root, 'a').map((link) => [spoken(link), link.getAttribute('href')]));

/** The focused element, also in shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Waits until an element and all elements within it are rendered. */
export async function rendered(element: Element): Promise<void> {
  for (const part of [element, ...findAll(element, ':defined')]) {
    await (part as Partial<{ updateComplete: Promise<boolean> }>).updateComplete;
  }
}
