/** The host of the shadow root that an element is in; `undefined` outside of shadow roots, even if an image has the name `host`. */
export function hostOf(element: Element): Element | undefined {
  // On a server there is no root.
  const root = element.getRootNode() as ShadowRoot | undefined;
  return root?.nodeType === 11 /* DOCUMENT_FRAGMENT_NODE */ ? root.host : undefined;
}
