import { mutationObserver } from '../dom/mutation-observer.js';
import { ofDocument } from '../dom/of-document.js';
import { plain } from '../dom/plain.js';
import { inlineScripts } from './source.js';

/**
 * Calls back when inline scripts of an element are added, removed, changed or completely parsed. Observes only the children of the
 * element and the texts of its inline scripts, because a provider may contain a whole article.
 *
 * @returns a function that stops the observation
 */
export function watchInline(element: Element, changed: () => void): () => void {
  const observer = mutationObserver(() => {
    watch();
    changed();
  });
  const watch = () => {
    observer.disconnect();
    observer.observe(element, plain({ childList: true }));
    for (const script of inlineScripts(element))
      observer.observe(script, plain({ childList: true, characterData: true, subtree: true }));
  };
  watch();
  const page = element.ownerDocument;
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  if (ofDocument(page, 'readyState') === 'loading') addEventListener.call(page, 'DOMContentLoaded', changed);
  return () => {
    observer.disconnect();
    removeEventListener.call(page, 'DOMContentLoaded', changed);
  };
}
