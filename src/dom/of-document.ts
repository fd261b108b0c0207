/**
 * A member of a document, read from the prototype. A named element of the page hides the member of the same name: with
 * `<img name="readyState">` on the page, `document.readyState` is that image.
 *
 * @see https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem
 */
export const ofDocument = <Name extends keyof Document>(page: Document, name: Name): Document[Name] =>
  Reflect.get(Document.prototype, name, page) as Document[Name];
