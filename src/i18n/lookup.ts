/**
 * The longest beginning of a language tag that is known, such as `de` of `de-AT`, or nothing (RFC 4647, section 3.4:
 * https://www.rfc-editor.org/rfc/rfc4647#section-3.4).
 */
export function lookup(tag: string, isKnown: (range: string) => boolean): string {
  let range = tag.toLowerCase();
  while (range && !isKnown(range)) range = range.replace(/-?[^-]*$/, '');
  return range;
}
