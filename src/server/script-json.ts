/** Unknown members may nest to any depth. `JSON.stringify` could exhaust the stack below this depth. */
const MAX_DEPTH = 100;

/** The most objects and lists in one script. A story from `readStory` has at most 12,000. */
const MAX_PARTS = 50_000;

/**
 * A value as JSON for a script element, in one line. Never throws: leaves out parts that are not JSON, that nest more than 100
 * deep, or that come after 50,000 other parts.
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
      // A getter threw.
      return undefined;
    }
  };
  return JSON.stringify(copy(value, MAX_DEPTH)).replaceAll('<', '\\u003c');
}
