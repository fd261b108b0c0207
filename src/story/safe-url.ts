import { parseUrl } from './parse-url.js';

const LINKED = ['http:', 'https:', 'mailto:'];

/**
 * The URL if it may become a link: an `http:`, `https:`, `mailto:` or relative URL; otherwise `undefined`. The URL parser of the
 * browser reads the scheme (https://url.spec.whatwg.org), so control characters and spaces cannot hide it.
 */
export function safeUrl(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  const protocol = parseUrl(url, 'https://relative.invalid/')?.protocol;
  return LINKED.includes(protocol!) ? url : undefined;
}
