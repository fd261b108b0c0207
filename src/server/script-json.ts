/** Unknown members may hold anything: deeper than this, `JSON.stringify` could exhaust the stack. */
const MAX_DEPTH = 100;

/** Objects and lists in one script; a story that is read has at most 12,000. */
const MAX_PARTS = 50_000;

/**
 * A value as JSON for a script element, in one line. It never throws: parts of a value that are no JSON, nest more than 100 deep,
 * or come after 50,000 others, are left out.
 */
export function scriptJson(value: unknown): string {
  let left = MAX_PARTS;
  const copy = (part: unknown, depth: number): unknown => {
    if (typeof part === 'bigint' || typeof part === 'function') return undefined;
    if (typeof part !== 'object' || part === null) return part;
    if (depth === 0 || left-- <= 0) return undefined;
    try {
      return Array.isArray(part)
        ? part.map((item) => copy(item, depth - 1))
        : Object.fromEntries(Object.entries(part).map(([key, member]) => [key, copy(member, depth - 1)]));
    } catch {
      // A getter of an object that is no JSON threw.
      return undefined;
    }
  };
  return JSON.stringify(copy(value, MAX_DEPTH)).replaceAll('<', '\\u003c');
}
