/** The host of the shadow root that an element is in; `undefined` outside of shadow roots, even if an image has the name `host`. */
export function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode() as ShadowRoot;
  return root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? root.host : undefined;
}
