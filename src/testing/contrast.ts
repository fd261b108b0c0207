/** The contrast of text with the colour behind it. */
import { findAll, isVisible } from './observe.js';

/** The contrast ratio of two computed colours: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const channels = colour.match(/[\d.]+/g)!.map((channel) => Number(channel) / 255);
  const [red, green, blue] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** The colour behind an element: its own background colour, or that of the nearest ancestor with a background colour. */
export function ground(element: Element): string {
  const { backgroundColor } = getComputedStyle(element);
  if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
  const parent = element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host;
  return parent ? ground(parent) : 'rgb(255, 255, 255)';
}

/** Every text below a node, with its contrast. */
export const contrasts = (root: Node): { element: Element; text: string; ratio: number }[] =>
  findAll(root, ':not(script, style)')
    .filter((element) => isVisible(element) && ownText(element))
    .map((element) => {
      const { color, fill } = getComputedStyle(element);
      const ratio = contrast(element instanceof SVGElement ? fill : color, ground(element));
      return { element, text: ownText(element), ratio };
    });

const ownText = (element: Element): string =>
  [...element.childNodes]
    .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
    .map(({ textContent }) => textContent)
    .join('')
    .trim();
