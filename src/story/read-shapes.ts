/** Turns texts, names and lists from the shapes of real data into the shape of Story JSON. */
import { isObject, merged, type Json } from './json.js';
import type { Warn } from './problem.js';
import { isFree, warnOfUnknown } from './unknown-members.js';

/** The most parts of one text. Without a limit, an object that contains a part many times could make a text of any size. */
const MAX_TEXT_PARTS = 1000;

/** Names of members whose text gets no heading. */
const PLAIN = /^(?:text|body|description|content|[\s_]*)$/;

/** The members of a text in the API of WordPress, of which only `rendered` is shown: `{"rendered": "…", "protected": false}`. */
const WORDPRESS = ['rendered', 'raw', 'protected', 'block_version'];

/** The text in an object with the member `rendered`. Any other value stays as it is. */
function asRendered(value: unknown, warn: Warn | undefined): unknown {
  if (!isObject(value) || typeof value.rendered !== 'string') return value;
  if (warn) warnOfUnknown(value, WORDPRESS, warn);
  return value.rendered;
}

/** Turns a number into text. Any other value stays as it is. */
export const asText = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value);

/** A title or headline. It may be an object with a `rendered` or `text`. The texts of a list are joined on one line. */
export function asTitle(value: unknown, warn: Warn): unknown {
  if (Array.isArray(value)) {
    const titles = value.filter((item) => item !== undefined).map((item) => asTitle(item, warn));
    return titles.every((title) => typeof title === 'string') ? titles.join(' – ') : value;
  }
  const title = asRendered(value, warn);
  if (!isObject(title) || typeof title.text !== 'string') return asText(title);
  warnOfUnknown(title, ['text'], warn);
  return title.text;
}

/** The name of a member in words: `whoBenefits` and `who_benefits` are "Who benefits". */
export const inWords = (name: string): string =>
  name
    .replace(/_+|(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .trim()
    .replace(/^./u, (letter) => letter.toUpperCase());

/** Prose in Markdown. The items of a list become paragraphs. Each member of an object becomes a text under its name as heading. */
export function asProse(written: unknown, warn?: Warn, parts = { left: MAX_TEXT_PARTS }): unknown {
  const value = asRendered(written, warn);
  if (typeof value !== 'object' || value === null || parts.left-- < 0) return asText(value);
  const texts = Object.entries(value)
    .filter(([name, part]) => part !== undefined && !isFree(name))
    .map(([name, part]: [string, unknown]) => {
      const text = asProse(part, warn, parts);
      return Array.isArray(value) || PLAIN.test(name) || typeof text !== 'string'
        ? text
        : `### ${inWords(name)}\n${text}`;
    });
  return texts[0] !== undefined && texts.every((text) => typeof text === 'string') ? texts.join('\n\n') : value;
}

/** Names of people, organisations or subjects, joined on one line. Each name may be an object with a `name` or a `primary` name. */
export function asNames(value: unknown, warn: Warn): unknown {
  const names = [value]
    .flat()
    .flatMap((item) => {
      if (!isObject(item) || item.name !== undefined || typeof item.primary !== 'string') return [item];
      warnOfUnknown(item, ['primary', 'secondary'], warn);
      return [item.primary, item.secondary].flat();
    })
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

/**
 * Reads a list, an object of items by name or number, or a single item.
 *
 * @param isItem - recognises a single item
 * @param named - makes an item from its name in words, its value and its name as it is written
 * @param isExtension - recognises the names of extensions, which are no items
 */
export const asNamedList =
  (
    isItem: (value: Json) => boolean,
    named: (name: string, item: unknown, written: string) => unknown,
    isExtension: (name: string) => boolean = isFree,
  ) =>
  (value: unknown): unknown[] => {
    if (!isObject(value) || isItem(value)) return asList(value);
    const names = Object.keys(value).filter((name) => !isExtension(name));
    const items = names.map((name) => (/[^\d\s_]/.test(name) ? named(inWords(name), value[name], name) : value[name]));
    writtenNames.set(items, { ...names } as never);
    return items;
  };
