/**
 * The `document` that the builds use, Lit included. It reads everything from `Document.prototype`, because an element of the page
 * hides the member of the document that it is named after: with `<img name="createElement">` on the page,
 * `document.createElement` is that image.
 *
 * It is a node itself, because Lit starts its tree walkers at `document`. Do not pass it where the page's own document is meant,
 * such as to an observer: use `ownerDocument` there.
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
