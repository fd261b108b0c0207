/** The positions of texts and boxes on the screen. */
import { findAll, isVisible } from './observe.js';

interface Line {
  readonly text: Text;
  readonly box: DOMRect;
}

/** The lines of every visible text. The box of a line is as high as its letters. */
function lines(root: Node): Line[] {
  const elements = findAll(root, ':not(script, style, .hidden, .hidden *)').filter(isVisible);
  const texts = elements.flatMap(({ childNodes }) => [...childNodes]).filter((node) => node instanceof Text);
  return texts.flatMap((text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return [...range.getClientRects()]
      .filter(({ width, height }) => width > 0 && height > 0)
      .map(({ x, y, width, height }) => ({ text, box: new DOMRect(x, y + height * 0.2, width, height * 0.6) }));
  });
}

/** The texts that overflow the page or a box that clips them. */
export const strayTexts = (root: Node): string[] =>
  lines(root)
    .filter(({ text, box }) => box.left < -0.5 || box.right > innerWidth + 0.5 || isCut(text.parentElement, box))
    .map(({ text }) => text.data.trim());

function isCut(element: Element | null, box: DOMRect): boolean {
  if (!element) return false;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const cuts = !/visible|clip/.test(getComputedStyle(element).overflowX);
  const isOut = box.left < left - 1 || box.right > right + 1 || box.top < top - 1 || box.bottom > bottom + 1;
  return (cuts && isOut) || isCut(element.parentElement, box);
}

/** The pairs of texts that overlap. */
export function collisions(root: Node): string[] {
  const all = lines(root);
  return all.flatMap((one, at) =>
    all
      .slice(at + 1)
      .filter((other) => other.text !== one.text && overlap(one.box, other.box))
      .map((other) => `${one.text.data.trim()} | ${other.text.data.trim()}`),
  );
}

const overlap = (one: DOMRect, other: DOMRect): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;

/**
 * The targets that are too small: https://www.w3.org/TR/WCAG22/#target-size-minimum. A link in a line of text may be as low as the
 * line if a square of 24 px around its centre touches no other target.
 */
export function crampedTargets(root: Node): Element[] {
  const targets = findAll(root, 'a, button, summary').filter(isVisible);
  const isFree = (target: Element) => {
    const { x, y, width, height } = target.getBoundingClientRect();
    const around = new DOMRect(x + width / 2 - 12, y + height / 2 - 12, 24, 24);
    return targets.every((other) => other === target || !overlap(around, other.getBoundingClientRect()));
  };
  return targets.filter((target) => {
    const { width, height } = target.getBoundingClientRect();
    return Math.min(width, height) < 24 && !(getComputedStyle(target).display === 'inline' && isFree(target));
  });
}

/**
 * Every box below a node: its name, position, colour and font. Includes shadow roots, except those of elements that match the
 * selector `closed`.
 */
export const boxes = (root: ParentNode, closed = ':not(*)'): string[] =>
  [...root.querySelectorAll(':not(style, script, noscript)')].flatMap((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    // The number of text nodes can move the following boxes by a 64th of a pixel.
    const place = [x, y + element.ownerDocument.defaultView!.scrollY, width, height].map(Math.round);
    const { color, fontSize, fontWeight, opacity } = getComputedStyle(element);
    const root = element.matches(closed) ? null : element.shadowRoot;
    const box = [element.getAttribute('part') ?? element.localName, ...place, color, fontSize, fontWeight, opacity];
    return [...(width > 0 ? [box.join(' ')] : []), ...(root ? boxes(root, closed) : [])];
  });
