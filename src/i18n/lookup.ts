/** The longest language tag that is known to be in use has 35 characters (https://www.rfc-editor.org/rfc/rfc5646#section-4.4.1). */
export const MAX_TAG_LENGTH = 35;

/**
 * The longest beginning of a language tag that is known, such as `de` of `de-AT`, or nothing (RFC 4647, section 3.4:
 * https://www.rfc-editor.org/rfc/rfc4647#section-3.4). A tag of more than 35 characters gives nothing.
 */
export function lookup(tag: string, isKnown: (range: string) => boolean): string {
  let range = tag.length > MAX_TAG_LENGTH ? '' : tag.toLowerCase();
  while (range && !isKnown(range)) range = range.slice(0, Math.max(range.lastIndexOf('-'), 0));
  return range;
}
