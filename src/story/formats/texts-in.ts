import { isObject } from '../json.js';

/** The deepest nesting of named texts. Published data has fewer levels. */
const MAX_DEPTH = 8;

/** All texts and numbers in a value of any shape, in order, each with its name before it: `Scope note: …`. */
export function textsIn(value: unknown, name = '', depth = MAX_DEPTH): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [(name && `${name}: `) + value];
  if (typeof value !== 'object' || value === null || depth === 0) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    textsIn(part, isObject(value) ? wordsOf(key) : name, depth - 1),
  );
}

/** The texts in an object, or in a list with objects. Any other value stays as it is, and so does a value without text. */
export function asTexts(value: unknown): unknown {
  const texts = [value].flat().some(isObject) ? textsIn(value) : [];
  return texts.some((text) => /\p{L}/u.test(text)) ? texts : value;
}

/** A name as a reader writes it: `scope_note` is "Scope note". */
export function wordsOf(key: string): string {
  const words = key.replaceAll('_', ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
