/**
 * The kinds of text in a node. Entities are decoded in all of them but those of our own namespace, which has no use for
 * any.
 */
import { isObject } from '../json.js';
import { decodeEntities } from '../html-entities.js';
import { get, list, type Graph } from './json-ld.js';

/** Text, or the name of a node that stands for it. Several texts stay a list, which prose takes for paragraphs. */
export function readText(graph: Graph, value: unknown): unknown {
  const texts = list(value).map((item) => {
    if (!isObject(item)) return decode(item);
    const [name] = list(get(graph.node(item), 'schema:name'));
    const isEmpty = Object.keys(item).every((key) => key.startsWith('@'));
    return decode(readLiteral(name) ?? item['@value'] ?? item['@id'] ?? (isEmpty ? undefined : item));
  });
  return texts.length === 1 ? texts[0] : texts;
}

/** The names of organisations, people or subjects, in one line. */
export function readNames(graph: Graph, value: unknown): unknown {
  const names = [readText(graph, value)].flat();
  return names.every((name) => typeof name === 'string') ? names.join(', ') : names;
}

/** An address, which `@id` is rather than any name. */
export function readUrl(_graph: Graph, value: unknown): unknown {
  const [item] = list(value);
  return decode(isObject(item) ? (item['@id'] ?? item['@value'] ?? item) : item);
}

/** A member of Story JSON: as it is, or a JSON literal (https://www.w3.org/TR/json-ld11/#json-literals). */
export function readLiteral(value: unknown): unknown {
  const literal: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
  return isObject(literal) && '@value' in literal ? literal['@value'] : value;
}

const decode = (value: unknown): unknown => (typeof value === 'string' ? decodeEntities(value) : value);
