import { parseUrl } from './parse-url.js';

const LINKED = ['http:', 'https:', 'mailto:'];

/**
 * The URL if it may become a link, else `undefined`: `http:`, `https:`, `mailto:` and relative URLs may. The scheme is judged
 * by the URL parser that browsers use (https://url.spec.whatwg.org), so control characters and spaces hide nothing from it.
 */
export function safeUrl(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  const protocol = parseUrl(url, 'https://relative.invalid/')?.protocol;
  return LINKED.includes(protocol!) ? url : undefined;
}
