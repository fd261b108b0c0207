import { mutationObserver } from '../dom/mutation-observer.js';
import { ofDocument } from '../dom/of-document.js';
import { plain } from '../dom/plain.js';
import { inlineScripts } from './source.js';

/**
 * Calls back when the inline scripts of an element come, go, change or finish parsing. It watches the element's own children
 * and the text of its inline scripts, nothing else: a provider may have a whole article below it.
 *
 * @returns what stops the watching
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
