/** The colour of the page behind an element, computed from the styles of the boxes around it. */
import { hostOf } from '../dom/host-of.js';

/**
 * The lightness of the ground, as a grey of the same luminance from 0 (black) to 1 (white), and the `color-scheme` of the box that
 * has this background. The grey is `NaN` if it is unknown: for a picture, or for a colour in a notation that is not read.
 */
export interface Ground {
  readonly grey: number;
  readonly scheme: string;
}

/**
 * Finds the ground of an element, up through slots and shadow hosts.
 *
 * @param known - the grounds that are already computed: elements beside each other share the boxes around them
 * @param visit - is called for each box from the element up to the root
 */
export function groundOf(element: Element, known: Map<Element, Ground>, visit: (box: Element) => void): Ground {
  let ground = known.get(element);
  if (!ground) {
    visit(element);
    const around = element.assignedSlot ?? element.parentElement ?? hostOf(element);
    const below = around ? groundOf(around, known, visit) : { grey: NaN, scheme: '' };
    const { backgroundColor, backgroundImage, colorScheme } = getComputedStyle(element);
    const [grey, alpha] = readColour(backgroundColor);
    if (backgroundImage !== 'none') ground = { grey: NaN, scheme: '' };
    else if (alpha === 0) ground = below;
    else if (alpha === 1) ground = { grey, scheme: colorScheme };
    else ground = { grey: grey * alpha + below.grey * (1 - alpha), scheme: below.scheme };
    known.set(element, ground);
  }
  return ground;
}

/**
 * The grey of the same luminance as a computed colour, 0 to 1, and the alpha of the colour. Reads `rgb()`, `color(srgb …)`,
 * `color(display-p3 …)`, `oklab()`, `oklch()`, `lab()` and `lch()`: https://www.w3.org/TR/css-color-4/#serializing-color-values
 */
export function readColour(colour: string): [grey: number, alpha: number] {
  const [, space, values] = /^(rgb|ok|l|color\((?:srgb|display-p3)(?= ))(.*)/.exec(colour) ?? [];
  const [x = NaN, y = 0, z = 0, alpha = 1] = (values?.match(/-?[\d.]+(e-\d+)?/g) ?? []).map(Number);
  const linear = (channel: number) => Math.max(0, space === 'rgb' ? channel / 255 : channel) ** 2.2;
  let luminance = 0.2126 * linear(x) + 0.7152 * linear(y) + 0.0722 * linear(z);
  if (space === 'ok') luminance = x ** 3;
  if (space === 'l') luminance = ((x + 16) / 116) ** 3;
  return [luminance ** (1 / 2.2), alpha];
}
