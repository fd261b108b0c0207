/** The shapes that real data gives to texts, names and lists, each turned into the shape of Story JSON. */
import { isObject, merged, type Json } from './json.js';
import type { Warn } from './problem.js';
import { isFree, warnOfUnknown } from './unknown-members.js';

/** More parts than any text is made of; shared parts of a JavaScript object could make one of any size. */
const MAX_TEXT_PARTS = 1000;

/** Members that hold the text of a part, and give it no heading. */
const PLAIN = /^(?:text|body|description|content|[\s_]*)$/;

/** Numbers are text where text is expected. */
export const asText = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value);

/** The name of a member in words: `whoBenefits` and `who_benefits` are "Who benefits". */
export const inWords = (name: string): string =>
  name
    .replace(/_+|(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .trim()
    .replace(/^./u, (letter) => letter.toUpperCase());

/** Prose: a list is its paragraphs, an object its texts, each under its name as a line of Markdown. */
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

/** Names of people, organisations or subjects in one line, of which each may be an object with a `name`. */
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

/** For the paths of problems: the names that members have in the data, of objects and of lists that were objects. */
export const writtenNames = new WeakMap<object, Readonly<Record<PropertyKey, string>>>();

/** An object with our names for its members: `aliases` lists other names for each, the likeliest first. */
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

/** One item alone is a list of one. */
export const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** A list of items that may be an object of items by name or number; `isItem` tells such an object from one item alone. */
export const asNamedList =
  (isItem: (value: Json) => boolean, named: (name: string, item: unknown) => unknown) =>
  (value: unknown): unknown[] => {
    if (!isObject(value) || isItem(value)) return asList(value);
    const names = Object.keys(value).filter((name) => !isFree(name));
    const items = names.map((name) => (/[^\d\s_]/.test(name) ? named(inWords(name), value[name]) : value[name]));
    writtenNames.set(items, { ...names } as never);
    return items;
  };
