const LINKED = ['http:', 'https:', 'mailto:'];

/**
 * The URL if it may become a link, else `undefined`: `http:`, `https:`, `mailto:` and relative URLs may. The scheme is judged
 * by the URL parser that browsers use (https://url.spec.whatwg.org), so control characters and spaces hide nothing from it.
 */
export function safeUrl(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  try {
    return LINKED.includes(new URL(url, 'https://relative.invalid/').protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}
