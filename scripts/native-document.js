/**
 * The `document` that the builds use, Lit included. It reads every member from `Document.prototype`, because a named element of the
 * page hides the member of the same name: with `<img name="createElement">` on the page, `document.createElement` is that
 * image.
 *
 * It is a node, because Lit starts its tree walkers at `document`. Where the document of the page is needed, such as for an
 * observer, use `ownerDocument`.
 *
 * @see https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem
 */
const page = globalThis.document;

export const NativeDocument =
  page &&
  Object.setPrototypeOf(
    new Document(),
    new Proxy(Document.prototype, {
      get(natives, name) {
        const value = Reflect.get(natives, name, page);
        return typeof value === 'function' ? value.bind(page) : value;
      },
      set: (natives, name, value) => Reflect.set(natives, name, value, page),
    }),
  );
