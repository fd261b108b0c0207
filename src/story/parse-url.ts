/** The URL that an address means, or none: `URL.parse()` and `URL.canParse()` are younger than browsers that show a card. */
export function parseUrl(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
