import { isBlankText } from './blank-text.js';

/** The deepest nesting of a story. Deeper lists and objects are left out, so that no JSON can exhaust the stack. */
export const MAX_DATA_DEPTH = 32;

/** The most objects and lists of a story. A value with more is not read, so that no JSON can block the page. */
export const MAX_PARTS = 12_000;

/**
 * Characters that can harm the page around a text:
 *
 * - Direction marks change the order of the text beside them. Complete isolates are harmless
 *   (https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates).
 * - Thousands of combining marks on one letter slow browsers down. 30 marks are kept.
 * - Control characters show nothing.
 */
const HARMFUL_MARKS =
  /([\u2066-\u2068][^\u2066-\u2069\n]*\u2069)|[\0-\x08\x0b\x0c\x0e-\x1f\u202a-\u202e\u2066-\u2069]|\p{M}(?<=\p{M}{31})/gu;

/** Splits a long text, because a browser throws if a pattern matches millions of times in one text. */
const PIECES = /[^]{1,50000}/g;

/** Removes the characters that can harm the page around a text. */
export function withoutHarmfulMarks(text: string): string {
  return (text.match(PIECES) ?? []).map((piece) => piece.replace(HARMFUL_MARKS, '$1')).join('');
}

/** Members that would change the prototype of a copy. */
const UNSAFE_MEMBERS = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The copies so far. An object that occurs in several places is copied once. An object within itself is left out, because a
 * `story` property may be any JavaScript object.
 */
export type Copies = Map<object, unknown>;

/**
 * A copy without absent values. Publishing systems write `null`, blank text or a list of these for an absent value. Objects lose
 * them, and lists get holes in their place, so that the indices stay true.
 */
export function tidy(value: unknown, depth = MAX_DATA_DEPTH, copies: Copies = new Map()): unknown {
  if (typeof value === 'string') return isBlankText(value) ? undefined : withoutHarmfulMarks(value);
  if (value === null || copies.size > MAX_PARTS) return undefined;
  return copyOnce(value, depth, copies, (part) => {
    const copy = copyParts(part, (member) => tidy(member, depth - 1, copies));
    return Array.isArray(copy) && copy.every(isAbsent) ? undefined : copy;
  });
}

/** A copy without holes in lists and without empty lists and objects. The outermost list or object stays, even if it is empty. */
export function compact(value: unknown, depth = MAX_DATA_DEPTH, copies: Copies = new Map()): unknown {
  return copyOnce(value, depth, copies, (part) => {
    const copy = copyParts(part, (member) => compact(member, depth - 1, copies));
    const parts = Array.isArray(copy) ? copy.filter((item) => !isAbsent(item)) : copy;
    return Object.keys(parts).length > 0 || depth === MAX_DATA_DEPTH ? parts : undefined;
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
      // An object is absent if reading it throws, as a getter may.
    }
  }
  return copies.get(value);
}

function copyParts(part: object, copy: (member: unknown) => unknown): object {
  if (Array.isArray(part)) return part.map(copy);
  return Object.fromEntries(
    Object.entries(part)
      .map(([key, member]) => [key, copy(member)] as const)
      .filter(([key, member]) => !isAbsent(member) && !UNSAFE_MEMBERS.has(key)),
  );
}
