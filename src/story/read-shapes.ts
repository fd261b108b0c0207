/** Turns texts, names and lists from the shapes of real data into the shape of Story JSON. */
import { isObject, merged, type Json } from './json.js';
import type { Warn } from './problem.js';
import { isFree, warnOfUnknown } from './unknown-members.js';

/** The most parts of one text. Without a limit, an object that contains a part many times could make a text of any size. */
const MAX_TEXT_PARTS = 1000;

/** Names of members whose text gets no heading. */
const PLAIN = /^(?:text|body|description|content|[\s_]*)$/;

/** Turns a number into text. Any other value stays as it is. */
export const asText = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value);

/** The name of a member in words: `whoBenefits` and `who_benefits` are "Who benefits". */
export const inWords = (name: string): string =>
  name
    .replace(/_+|(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .trim()
    .replace(/^./u, (letter) => letter.toUpperCase());

/** Prose in Markdown. The items of a list become paragraphs. Each member of an object becomes a text under its name as heading. */
export function asProse(value: unknown, _warn?: Warn, parts = { left: MAX_TEXT_PARTS }): unknown {
  if (typeof value !== 'object' || value === null || parts.left-- < 0) return asText(value);
  const texts = Object.entries(value)
    .filter(([name, part]) => part !== undefined && !isFree(name))
    .map(([name, part]: [string, unknown]) => {
      const text = asProse(part, _warn, parts);
      return Array.isArray(value) || PLAIN.test(name) || typeof text !== 'string'
        ? text
        : `### ${inWords(name)}\n${text}`;
    });
  return texts[0] !== undefined && texts.every((text) => typeof text === 'string') ? texts.join('\n\n') : value;
}

/** Names of people, organisations or subjects, joined on one line. Each name may be an object with a `name`. */
export function asNames(value: unknown, warn: Warn): unknown {
  const names = [value]
    .flat()
    .filter((item) => item !== undefined)
    .map((item) => {
      if (!isObject(item) || typeof item.name !== 'string') return asText(item);
      warnOfUnknown(item, ['name'], warn);
      return item.name;
    });
  return names[0] !== undefined && names.every((name) => typeof name === 'string') ? names.join(', ') : value;
}

/** The names of members in the data, for the paths of problems: of objects with renamed members, and of lists that were objects. */
export const writtenNames = new WeakMap<object, Readonly<Record<PropertyKey, string>>>();

/** Renames the members of an object to our names. `aliases` lists the other names of each member, the likeliest first. */
export function renamed(value: Json, aliases: Readonly<Record<string, string>>): Json {
  const own = merged(value);
  const written = merged() as Record<string, string>;
  for (const [name, others] of Object.entries(aliases)) {
    const alias = own[name] === undefined && others.split(' ').find((other) => own[other] !== undefined);
    if (!alias) continue;
    own[name] = own[alias];
    delete own[alias];
    written[name] = alias;
  }
  writtenNames.set(own, written);
  return own;
}

/** A list. A single item becomes a list of one item. */
export const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** Reads a list, an object of items by name or number, or a single item. `isItem` recognises a single item. */
export const asNamedList =
  (isItem: (value: Json) => boolean, named: (name: string, item: unknown) => unknown) =>
  (value: unknown): unknown[] => {
    if (!isObject(value) || isItem(value)) return asList(value);
    const names = Object.keys(value).filter((name) => !isFree(name));
    const items = names.map((name) => (/[^\d\s_]/.test(name) ? named(inWords(name), value[name]) : value[name]));
    writtenNames.set(items, { ...names } as never);
    return items;
  };
