/** The element whose shadow root an element is in. On the page itself there is none, even if an image has the name `host`. */
export function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode() as ShadowRoot;
  return root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? root.host : undefined;
}
