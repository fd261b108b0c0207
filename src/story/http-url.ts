import { parseUrl } from './parse-url.js';

/** The URL, if it is an `http:`, `https:` or relative URL; otherwise `undefined`. */
export function httpUrl(url: string | undefined): string | undefined {
  const { protocol = '' } = (url !== undefined && parseUrl(url, 'https://relative.invalid/')) || {};
  return /^https?:$/.test(protocol) ? url : undefined;
}
