import { inlineScripts } from './source.js';

/**
 * Calls back when the inline scripts of an element come, go, change or finish parsing. It watches the element's own children
 * and the text of its inline scripts, nothing else: a provider may have a whole article below it.
 *
 * @returns what stops the watching
 */
export function watchInline(element: Element, changed: () => void): () => void {
  const observer = new MutationObserver(() => {
    watch();
    changed();
  });
  const watch = () => {
    observer.disconnect();
    observer.observe(element, { childList: true });
    for (const script of inlineScripts(element))
      observer.observe(script, { childList: true, characterData: true, subtree: true });
  };
  watch();
  const page = element.ownerDocument;
  if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', changed, { once: true });
  return () => {
    observer.disconnect();
    page.removeEventListener('DOMContentLoaded', changed);
  };
}
