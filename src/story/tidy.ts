import { isBlankText } from './blank-text.js';

/** The deepest nesting of a story. Deeper lists and objects are left out, so that no JSON can exhaust the stack. */
export const DEPTH = 32;

/** The most objects and lists of a story. A value with more is not read, so that no JSON can block the page. */
export const MAX_PARTS = 12_000;

/**
 * Marks that harm more than their own text. Those that turn its direction around reach what stands beside it on the page, but
 * for isolates that end where they should (https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates); of combining
 * marks, 30 on a letter are kept, for browsers fail on a flood of them. Control characters show nothing.
 */
const HARMFUL_MARKS =
  /([\u2066-\u2068][^\u2066-\u2069\n]*\u2069)|[\0-\x08\x0b\x0c\x0e-\x1f\u202a-\u202e\u2066-\u2069]|\p{M}(?<=\p{M}{31})/gu;

/** Splits a long text, because a browser throws if a pattern matches millions of times in one text. */
const PIECES = /[^]{1,50000}/g;

/** Text without the marks that would harm the page around it. */
export function withoutHarmfulMarks(text: string): string {
  return (text.match(PIECES) ?? []).map((piece) => piece.replace(HARMFUL_MARKS, '$1')).join('');
}

/** Members that would reach an object's prototype when they are copied. */
const UNSAFE = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The copies made so far. An object that occurs in several places is copied once, and left out within itself: a `story`
 * property can be any JavaScript object.
 */
export type Copies = Map<object, unknown>;

/**
 * A copy in which absent is absent: `null`, blank text and lists of nothing else, which publishing systems write for
 * "nothing", are left out of objects and leave holes in lists, so that indices stay true.
 */
export function tidy(value: unknown, depth = DEPTH, copies: Copies = new Map()): unknown {
  if (typeof value === 'string') return isBlankText(value) ? undefined : withoutHarmfulMarks(value);
  if (value === null || copies.size > MAX_PARTS) return undefined;
  return copyOnce(value, depth, copies, (part) => {
    const copy = copyParts(part, (member) => tidy(member, depth - 1, copies));
    return Array.isArray(copy) && copy.every(isAbsent) ? undefined : copy;
  });
}

/** A copy without the holes in its lists and without empty lists and objects, so that an absent part is `undefined`. */
export function compact(value: unknown, depth = DEPTH, copies: Copies = new Map()): unknown {
  return copyOnce(value, depth, copies, (part) => {
    const copy = copyParts(part, (member) => compact(member, depth - 1, copies));
    const parts = Array.isArray(copy) ? copy.filter((item) => !isAbsent(item)) : copy;
    return Object.keys(parts).length > 0 || depth === DEPTH ? parts : undefined;
  });
}

const isAbsent = (value: unknown): boolean => value === undefined;

function copyOnce(value: unknown, depth: number, copies: Copies, copy: (part: object) => unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth === 0) return undefined;
  if (!copies.has(value)) {
    copies.set(value, undefined);
    try {
      copies.set(value, copy(value));
    } catch {
      // What throws when it is read, as a getter of the page's own may, is absent.
    }
  }
  return copies.get(value);
}

function copyParts(part: object, copy: (member: unknown) => unknown): object {
  if (Array.isArray(part)) return part.map(copy);
  return Object.fromEntries(
    Object.entries(part)
      .map(([key, member]) => [key, copy(member)] as const)
      .filter(([key, member]) => !isAbsent(member) && !UNSAFE.has(key)),
  );
}
