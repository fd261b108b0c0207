/** Deeper than any story nests; what lies below is passed on as it is, so that no JSON can exhaust the stack. */
const DEPTH = 32;

type Json = Record<string, unknown>;

/** Members that would reach an object's prototype when they are copied. */
const UNSAFE = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * A copy in which absent is absent: `null`, blank text and lists of nothing else, which publishing systems write for
 * "nothing", are left out of objects and leave holes in lists, so that indices stay true.
 */
export function tidy(value: unknown, depth = DEPTH): unknown {
  if (value === null || (typeof value === 'string' && value.trim() === '')) return undefined;
  if (typeof value !== 'object' || depth === 0) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => tidy(item, depth - 1));
    return items.some((item) => item !== undefined) ? items : undefined;
  }
  return fromEntries(value, (member) => tidy(member, depth - 1));
}

/** A copy without the holes in its lists and without empty lists and objects, so that an absent part is `undefined`. */
export function compact(value: unknown, depth = DEPTH): unknown {
  if (typeof value !== 'object' || value === null || depth === 0) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => compact(item, depth - 1)).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  const copy = fromEntries(value, (member) => compact(member, depth - 1));
  return Object.keys(copy).length > 0 || depth === DEPTH ? copy : undefined;
}

function fromEntries(object: object, copy: (member: unknown) => unknown): Json {
  return Object.fromEntries(
    Object.entries(object)
      .map(([key, member]) => [key, copy(member)] as const)
      .filter(([key, member]) => member !== undefined && !UNSAFE.has(key)),
  );
}
