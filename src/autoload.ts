/**
 * Registers each element when it first appears on the page: what a page loads that shows little of a story, or none until later.
 *
 * ```html
 * <script type="module" src="autoload.js"></script>
 * ```
 *
 * Nothing is changed on the page, and no tag is touched but those below. Where there is no document it does nothing.
 */
import type { registerLanguage as register } from './i18n/localize.js';

// The declarations then have the types of all tags.
export type {} from './define.js';

/** How to load each element that is not there yet. A card comes with its sections. */
const elements = new Map<string, () => Promise<unknown>>([
  ['story-provider', () => import('./elements/story-provider/story-provider.define.js')],
  ['story-card', () => import('./elements/story-card/story-card.define.js')],
  ['story-headline', () => import('./elements/story-headline/story-headline.define.js')],
  ['story-score', () => import('./elements/story-score/story-score.define.js')],
  ['lens-wheel', () => import('./elements/lens-wheel/lens-wheel.define.js')],
  ['story-audit', () => import('./elements/story-audit/story-audit.define.js')],
  ['analysis-dimensions', () => import('./elements/analysis-dimensions/analysis-dimensions.define.js')],
  ['whats-missing', () => import('./elements/whats-missing/whats-missing.define.js')],
  ['solution-pathways', () => import('./elements/solution-pathways/solution-pathways.define.js')],
  ['integrated-synthesis', () => import('./elements/integrated-synthesis/integrated-synthesis.define.js')],
  ['story-links', () => import('./elements/story-links/story-links.define.js')],
  ['story-limits', () => import('./elements/story-limits/story-limits.define.js')],
]);

/** What another script has defined is left to it. */
const selector = [...elements.keys()].map((tag) => `${tag}:not(:defined)`).join();

function watch(root: Document | ShadowRoot): void {
  try {
    observer ??= new MutationObserver((records) => {
      for (const { addedNodes } of records) {
        for (const node of addedNodes) if (node.nodeType === Node.ELEMENT_NODE) find(node as Element);
      }
    });
    // Without a prototype, because the browser would read options that the page has put on `Object.prototype`.
    observer.observe(root, Object.setPrototypeOf({ childList: true, subtree: true }, null) as MutationObserverInit);
  } catch {
    // The page has no working `MutationObserver`: only elements that already exist are found.
  }
}

let observer: MutationObserver | undefined;

/**
 * Registers the elements in an open shadow root, now and whenever more are added to it. The page itself needs no telling, and
 * nor does what is inside of our elements.
 *
 * ```js
 * import { discover } from './autoload.js';
 * discover(widget.shadowRoot);
 * ```
 */
export function discover(root: Document | ShadowRoot): void {
  watch(root);
  // An image of the page may have the name `querySelectorAll`.
  const { querySelectorAll } = root instanceof Document ? Document.prototype : root;
  querySelectorAll.call(root, selector).forEach((element) => void load(element));
}

/** As of the script that has all elements, once what it is part of is loaded. */
export async function registerLanguage(...language: Parameters<typeof register>): Promise<void> {
  (await import('./i18n/localize.js')).registerLanguage(...language);
}

function find(element: Element): void {
  // Methods of the prototype: a form may have fields with the names `matches` and `querySelectorAll`.
  const { matches, querySelectorAll } = Element.prototype;
  if (matches.call(element, selector)) void load(element);
  querySelectorAll.call(element, selector).forEach((below) => void load(below));
}

async function load({ localName }: Element): Promise<void> {
  const define = elements.get(localName);
  if (!define) return;
  elements.delete(localName);
  try {
    // What all elements share is asked for along with the first, not once that turns out to need it.
    await Promise.all([define(), import('./elements/story-element.js')]);
  } catch (error) {
    console.error(`story-analysis-elements: <${localName}> could not be loaded. What is inside of it is shown.`, error);
  }
}

if (globalThis.document && globalThis.customElements) discover(globalThis.document);
