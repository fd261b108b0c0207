import { isObject } from '../json.js';
import { inWords } from '../read-shapes.js';
import { get, keyOf, localName, type Graph, type Node } from './json-ld.js';
import { readText, readTexts, textOf } from './read-text.js';

/** The terms of schema.org for the texts of a node, in the order in which the texts are shown. */
const TEXTS = ['schema:abstract', 'schema:text', 'schema:reviewBody', 'schema:description'];

/** Terms of the ACST vocabulary, and names without a namespace. */
const OTHERS = /^(?:cognio:|[^:@]*$)/;

/**
 * Reads prose: text, or a node that has text. The name of the node becomes a heading, and so do the names of its other terms. If
 * the node has no text, its name is the prose.
 */
export const readProse = (graph: Graph, value: unknown): unknown => readTexts(graph, value, proseOf);

/**
 * The texts of a node.
 *
 * @param terms - the terms whose texts have no heading
 * @param others - matches the names of other members whose texts are read, each with a heading
 */
export function textsOf(graph: Graph, node: Node, terms: readonly string[] = TEXTS, others: RegExp = OTHERS): string[] {
  const used = new Set([...terms, 'schema:name'].map(keyOf));
  const named = node
    .flatMap((members) => [...members])
    .filter(([key, [written]]) => !used.has(key) && !key.startsWith('#') && others.test(graph.nameOf(written)))
    .map(([, [written, value]]) => [`### ${inWords(localName(written))}\n`, value] as const);
  return [...terms.map((term) => ['', get(node, term)] as const), ...named].flatMap(([heading, value]) => {
    const text = [readText(graph, value)].flat().filter(isFilled).join('\n\n');
    return text ? [heading + text] : [];
  });
}

function proseOf(graph: Graph, item: unknown): unknown {
  const node = isObject(item) && !('@value' in item) ? graph.node(item) : [];
  const hasText = [...TEXTS.map(keyOf)].some((key) => node.some((members) => members.has(key)));
  const name = get(node, 'schema:name') === undefined ? undefined : textOf(graph, item);
  const texts = hasText || isFilled(name) ? textsOf(graph, node) : [];
  if (texts.length === 0) return textOf(graph, item);
  return (isFilled(name) ? `### ${name}\n` : '') + texts.join('\n\n');
}

const isFilled = (text: unknown): text is string => typeof text === 'string' && text.trim() !== '';
