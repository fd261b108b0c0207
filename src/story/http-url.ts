import { parseUrl } from './parse-url.js';

/** The URL if it is one of the web, else `undefined`: `http:`, `https:` and relative URLs are. */
export function httpUrl(url: string | undefined): string | undefined {
  const { protocol = '' } = (url !== undefined && parseUrl(url, 'https://relative.invalid/')) || {};
  return /^https?:$/.test(protocol) ? url : undefined;
}
