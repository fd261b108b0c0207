/**
 * Reads the kinds of text in a node. Texts keep their entities, which are decoded when a text is shown. The entities of a URL are
 * decoded here, because a browser follows a URL as it is.
 */
import { isObject } from '../json.js';
import { decodeEntities } from '../html-entities.js';
import { get, list, type Graph } from './json-ld.js';
import { MAX_LIST_ITEMS, MAX_TEXT_LENGTH } from '../valid-parts.js';

/** Text, or the name of a node. Several texts stay a list, which becomes paragraphs in prose. */
export const readText = (graph: Graph, value: unknown): unknown => readTexts(graph, value, textOf);

/** The texts of the items of a value. `read` gives the text of an item. */
export function readTexts(graph: Graph, value: unknown, read: typeof textOf): unknown {
  let length = 0;
  const texts = itemsOf(value, (item) => {
    // Many references to one long text could exhaust the memory. Texts longer than this limit are reported later.
    if (length > MAX_TEXT_LENGTH) return undefined;
    const text = read(graph, item);
    if (typeof text === 'string') length += text.length;
    return text;
  });
  return texts.length === 1 ? texts[0] : texts;
}

/** The names of organisations, people or subjects, on one line. */
export function readNames(graph: Graph, value: unknown): unknown {
  const names = [readText(graph, value)].flat().filter((name) => name !== undefined);
  return names.every((name) => typeof name === 'string') ? names.join(', ') : names;
}

/** A URL. The `@id` of a node is its URL, not its name. */
export function readUrl(_graph: Graph, value: unknown): unknown {
  const [item] = list(value);
  const url = isObject(item) ? (item['@id'] ?? item['@value'] ?? item) : item;
  return typeof url === 'string' ? decodeEntities(url) : url;
}

/** A member of Story JSON, which may be a JSON literal (https://www.w3.org/TR/json-ld11/#json-literals). */
export function readLiteral(value: unknown): unknown {
  const literal: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
  return isObject(literal) && '@value' in literal ? literal['@value'] : value;
}

/** Reads the values of a member. Values after `MAX_LIST_ITEMS` become holes, so that `check` reports the length of the list. */
export function itemsOf(value: unknown, read: (item: unknown) => unknown): unknown[] {
  const items = list(value);
  const { length } = items;
  return Object.assign(items.slice(0, MAX_LIST_ITEMS).map(read), { length });
}

/** The text of an item, or the name of a node. */
export function textOf(graph: Graph, item: unknown): unknown {
  if (!isObject(item)) return item;
  const [name] = list(get(graph.node(item), 'schema:name'));
  const isEmpty = Object.keys(item).every((key) => key.startsWith('@'));
  return readLiteral(name) ?? item['@value'] ?? item['@id'] ?? (isEmpty ? undefined : item);
}
