import { isXhtml } from '../templates/xhtml.js';

/**
 * Registers an element, unless its tag is taken: by this class, when a script runs twice, or by another version on the page,
 * which then stays in place. That is said once, for two versions may differ in what they show.
 *
 * @see https://html.spec.whatwg.org/multipage/custom-elements.html#dom-customelementregistry-define - a tag is defined once
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const defined = customElements.get(tag);
  // An element that XML's parser makes is told nothing of its attributes by Chromium: it has to be there first.
  if (isXhtml && document.readyState === 'loading') addEventListener('DOMContentLoaded', () => define(tag, element));
  else if (!defined) customElements.define(tag, element);
  else if (defined !== element) warnOnce(tag);
}

let warned = false;

function warnOnce(tag: string): void {
  if (warned) return;
  warned = true;
  console.warn(
    `story-analysis-elements: <${tag}> is already defined on this page, by another copy or another library. The first stays; remove one of them.`,
  );
}
