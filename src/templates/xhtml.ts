/**
 * Has Lit's templates read as the HTML that they are, on pages in XHTML too: there `innerHTML` would read XML, which they are not.
 * By the hook that Lit has for platforms of their own. It takes what is there when it loads, so this has to come before it.
 *
 * @see https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-element-innerhtml
 */
import { ofDocument } from '../dom/of-document.js';

interface Template {
  createElement(html: string): HTMLTemplateElement;
}
const page = globalThis as { document?: Document; litHtmlPolyfillSupport?: (template: Template) => void };

/** Whether the page is in XHTML. */
export const isXhtml = page.document && ofDocument(page.document, 'contentType')?.endsWith('xml');

if (isXhtml) {
  page.litHtmlPolyfillSupport = (template) => {
    const inHtml = document.implementation.createHTMLDocument();
    template.createElement = (html) => Object.assign(inHtml.createElement('template'), { innerHTML: html });
    delete page.litHtmlPolyfillSupport;
  };
}
