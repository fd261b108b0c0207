/** The computed styles within the shadow roots of an element, for all properties that pages often set. */
import { findAll } from '../observe.js';

/**
 * Includes properties whose values depend on others, such as sizes and positions. Does not include the properties that a card inherits
 * on purpose (its font and colour scheme), or properties that change nothing visible.
 */
const PROPERTIES = `
  font-size font-style font-weight font-stretch font-variant-caps font-variant-numeric font-variant-ligatures
  font-feature-settings font-kerning font-size-adjust font-variation-settings line-height letter-spacing word-spacing
  text-transform text-align text-align-last text-indent text-shadow text-wrap-mode text-decoration-line text-overflow
  text-emphasis-style text-orientation white-space-collapse word-break overflow-wrap hyphens direction writing-mode
  unicode-bidi quotes cursor user-select line-break text-emphasis-color text-underline-offset list-style-type text-rendering
  caption-side border-collapse hyphenate-character paint-order -webkit-text-fill-color -webkit-text-stroke-width
  color background-color background-image border-top-width border-left-width border-left-style border-left-color outline-style
  outline-width opacity visibility display position float clear transform filter clip-path z-index order
  top left width height min-width min-height max-width max-height margin-top margin-right margin-bottom margin-left
  padding-top padding-right padding-bottom padding-left box-sizing overflow-x content-visibility vertical-align
  grid-template-columns column-gap row-gap align-items justify-self flex-direction flex-grow
  fill fill-opacity stroke stroke-width stroke-dasharray stroke-linecap stroke-opacity text-anchor dominant-baseline
  animation-name transition-duration
`
  .trim()
  .split(/\s+/);

type Look = readonly string[];

/** The computed styles of every visible element in the shadow roots of an element, by a unique name. */
export function computed(root: Element, page: Window): Map<string, Look> {
  const elements = findAll(root, ':not(.hidden, .hidden *, br)').filter(
    (element) => element.getRootNode() !== root.ownerDocument,
  );
  return new Map(
    elements.map((element, at) => {
      const style = page.getComputedStyle(element);
      const name = `${at} ${element.localName}.${element.getAttribute('class') ?? ''}`;
      return [name, PROPERTIES.map((property) => style.getPropertyValue(property))];
    }),
  );
}

/** The first difference of each property, such as `color: 12 p.summary is red, not black`. */
export function differences(actual: Map<string, Look>, expected: Map<string, Look>): string[] {
  return PROPERTIES.flatMap((property, at) => {
    const names = [...expected.keys()];
    const name = names.find((name) => actual.get(name)?.[at] !== expected.get(name)![at]);
    return name ? `${property}: ${name} is ${actual.get(name)?.[at]}, not ${expected.get(name)![at]}` : [];
  });
}
