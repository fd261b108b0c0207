import type { CSSResult } from 'lit';

/**
 * Styles a shadow root with constructed style sheets, which all roots of a class share. If the page lacks or has replaced
 * constructed style sheets, the root gets `<style>` elements.
 *
 * @param Sheet - the `CSSStyleSheet` of the document that the root moved to: a sheet belongs to one document
 */
export function adoptStyles(root: ShadowRoot, styles: readonly CSSResult[], Sheet?: typeof CSSStyleSheet): void {
  try {
    const sheets = styles.map((style) => {
      if (!Sheet) return style.styleSheet!;
      const copy = new Sheet();
      copy.replaceSync(style.cssText);
      return copy;
    });
    root.adoptedStyleSheets = sheets;
    // A replaced setter or method may do nothing.
    const isAdopted = 'adoptedStyleSheets' in ShadowRoot.prototype && root.adoptedStyleSheets.length === sheets.length;
    if (isAdopted && sheets[0]!.cssRules.length > 0) return;
  } catch {
    // Constructed style sheets do not work on this page.
  }
  for (const { cssText } of styles) {
    const style = document.createElement('style');
    style.textContent = cssText;
    root.append(style);
  }
}
