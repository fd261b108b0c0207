/**
 * How the members of a node become parts of Story JSON. What can not be used stays as it is, for the schema to report.
 */
import { isObject, type Json } from '../json.js';
import { matchLens } from '../lenses.js';
import { ARTICLE_PARTS, LENS_PARTS, type Parts } from './cognio-terms.js';
import { get, keyOf, list, localName, type Graph, type Node } from './json-ld.js';
import { readCmrScore } from './read-cmr-score.js';
import { readLiteral, readNames, readText, readUrl } from './read-text.js';

/** Reads the value of a member of a node. */
type Read = (graph: Graph, value: unknown, node: Node) => unknown;

/** Members that are more than text. */
const READERS: Readonly<Record<string, Read>> = {
  '@id': (_graph, id) => (typeof id === 'string' && /^https?:/.test(id) ? id : undefined),
  'schema:url': readUrl,
  'schema:mainEntityOfPage': readUrl,
  'schema:publisher': readNames,
  'schema:author': readNames,
  'schema:articleSection': readNames,
  'schema:about': readNames,
  'schema:itemReviewed': (graph, value) => readPart(graph, list(value)[0], ARTICLE_PARTS),
  'cognio:cmrScore': readCmrScore,
  'cognio:lensAnalysis': (graph, value) => list(value).map((item) => readPart(graph, item, LENS_PARTS)),
  'cognio:lensType': readLens,
};

/**
 * The parts of Story JSON in a node. Members of our own namespace are taken as they are and count before the terms of
 * others; members that are no part of Story JSON are kept under the names they were written in, but for those that
 * repeat a part.
 */
export function readNode(graph: Graph, node: Node, parts: Parts, repeated: readonly string[] = []): Json {
  const rest = new Map(node);
  const read: [string, unknown][] = [];
  repeated.forEach((term) => rest.delete(keyOf(term)));
  for (const [part, terms] of Object.entries(parts)) {
    const isOwn = node.has(`#${part}`);
    const term = isOwn ? terms[0] : terms.find((name) => rest.has(keyOf(name)));
    if (term === undefined) continue;
    if (!isOwn) read.push([part, (READERS[term] ?? readText)(graph, get(node, term), node)]);
    rest.delete(keyOf(term));
  }
  const kept = [...rest]
    .filter(([key]) => !key.startsWith('@'))
    .map(([key, [written, value]]) => (key.startsWith('#') ? [key.slice(1), readLiteral(value)] : [written, value]));
  return Object.fromEntries([...kept, ...read]) as Json;
}

function readPart(graph: Graph, value: unknown, parts: Parts): unknown {
  const node = graph.node(value);
  return node && !node.has('@value') ? readNode(graph, node, parts) : readText(graph, value);
}

/**
 * A lens is named by an IRI or in words. One that is none of the eight keeps its name: `cognio:OralHistory` is "Oral
 * History".
 */
function readLens(graph: Graph, value: unknown): unknown {
  const [lens] = list(value);
  const name = readText(graph, lens);
  const iri = isObject(lens) ? lens['@id'] : lens;
  if (typeof iri !== 'string') return name;
  if (matchLens(iri)) return iri;
  const isIri = name === iri && (isObject(lens) || /^\S[^\s:]*:\S+$/.test(iri));
  return isIri ? localName(iri).replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ') : name;
}
