/** Parses a URL; `undefined` if it is not valid. Older browsers have no `URL.parse()`. */
export function parseUrl(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
