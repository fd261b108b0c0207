/** The element whose shadow root an element is in. On the page itself there is none, even if an image has the name `host`. */
export function hostOf(element: Element): Element | undefined {
  // On a server there is no root.
  const root = element.getRootNode() as ShadowRoot | undefined;
  return root?.nodeType === 11 /* DOCUMENT_FRAGMENT_NODE */ ? root.host : undefined;
}
