import { isForbidden } from '../templates/trusted-types.js';
import { isXhtml } from '../templates/xhtml.js';

/**
 * Registers an element, unless its tag is taken: by this class, when a script runs twice, or by another version on the page,
 * which then stays in place. That is said once, for two versions may differ in what they show.
 *
 * Registers nothing if the page has no registry or forbids templates: then the fallbacks stay.
 *
 * @see https://html.spec.whatwg.org/multipage/custom-elements.html#dom-customelementregistry-define - a tag is defined once
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const registry = globalThis.customElements as Partial<CustomElementRegistry> | undefined;
  if (isForbidden || !registry?.get || !registry.define) return;
  try {
    const defined = registry.get(tag);
    // Chromium does not pass attributes to an element that the XML parser creates, so the element is defined after parsing.
    if (isXhtml && document.readyState === 'loading') addEventListener('DOMContentLoaded', () => define(tag, element));
    else if (!defined) registry.define(tag, element);
    // On a server, several copies of the modules may share a registry.
    else if (defined !== element && 'document' in globalThis) {
      warnOnce(
        `<${tag}> is already defined on this page, by another copy or another library. The first stays; remove one of them.`,
      );
    }
  } catch (error) {
    // Such as the registry of a polyfill.
    warnOnce(`<${tag}> cannot be defined on this page.`, error);
  }
}

let warned = false;

function warnOnce(message: string, ...more: unknown[]): void {
  if (warned) return;
  warned = true;
  console.warn(`story-analysis-elements: ${message}`, ...more);
}
