/** Turns the members of a node into parts of Story JSON. Values that it cannot read stay as they are, so that `check` reports them. */
import { entryOf, isObject, type Json } from '../json.js';
import { matchLens } from '../lenses.js';
import {
  ARTICLE_PARTS,
  JOINED,
  LENS_PARTS,
  OWN_PARTS,
  PATHWAY_PARTS,
  RELATED_PARTS,
  SOURCE_PARTS,
  type Parts,
} from './cognio-terms.js';
import { get, keyOf, list, localName, type Graph, type Node } from './json-ld.js';
import { itemsOfList } from './item-list.js';
import { readCmrScore } from './read-cmr-score.js';
import { lensItems, NAMED_LENS_PARTS, withHeading } from './read-lens.js';
import { readProse } from './read-prose.js';
import { itemsOf, readLiteral, readNames, readText, readUrl } from './read-text.js';

/** Reads the value of a member of a node. */
type Read = (graph: Graph, value: unknown, node: Node) => unknown;

const readParts =
  (parts: Parts): Read =>
  (graph, value) =>
    itemsOf(itemsOfList(graph, value), (item) => readPart(graph, item, parts));

const readFirst =
  (parts: Parts): Read =>
  (graph, value) =>
    readPart(graph, list(value)[0], parts);

/** The readers of members that are not plain text. */
const READERS: Readonly<Record<string, Read>> = {
  '@id': (_graph, id) => (typeof id === 'string' && /^https?:/.test(id) ? id : undefined),
  'schema:url': readUrl,
  'schema:mainEntityOfPage': readUrl,
  'schema:publisher': readNames,
  'schema:author': readNames,
  'schema:articleSection': readNames,
  'schema:about': readNames,
  'schema:itemReviewed': readFirst(ARTICLE_PARTS),
  'cognio:cmrScore': readCmrScore,
  'cognio:lensAnalysis': (graph, value) =>
    itemsOf(lensItems(graph, itemsOfList(graph, value)), (item) =>
      graph.isOurs ? readPart(graph, item, LENS_PARTS) : withHeading(readPart(graph, item, NAMED_LENS_PARTS)),
    ),
  'cognio:lensType': readLens,
  'cognio:pathways': readParts(PATHWAY_PARTS),
  'cognio:sources': readParts(SOURCE_PARTS),
  'schema:citation': readParts(SOURCE_PARTS),
  'cognio:related': readParts(RELATED_PARTS),
  'cognio:coverage': readFirst(OWN_PARTS),
  'cognio:rank': readFirst(OWN_PARTS),
  'cognio:provenance': readFirst(OWN_PARTS),
  ...Object.fromEntries(
    [
      ...['abstract', 'description', 'reviewBody', 'text'].map((name) => `schema:${name}`),
      ...['summary', 'audit', 'missing', 'whatsMissing', 'synthesis', 'limitations', 'nextStep'].map(
        (name) => `cognio:${name}`,
      ),
    ].map((term) => [term, readProse]),
  ),
};

/**
 * The parts of Story JSON in a node. Members of our own namespace are read as they are, and win over the terms of other
 * vocabularies. Members that are not part of Story JSON are kept, unless they repeat a part.
 */
export function readNode(graph: Graph, node: Node, parts: Parts, repeated: readonly string[] = []): Json {
  const read: [string, unknown][] = [];
  const used = new Set(repeated.map(keyOf));
  const isFree = (key: string) => !used.has(key) && node.some((members) => members.has(key));
  for (const [part, terms] of Object.entries(parts)) {
    const isOwn = isFree(`#${part}`);
    const term = isOwn ? terms[0] : terms.find((name) => isFree(keyOf(name)));
    if (term === undefined) continue;
    const readTerm = (name: string) => (READERS[name] ?? readText)(graph, get(node, name), node);
    used.add(keyOf(term));
    if (isOwn) continue;
    const more = graph.isOurs ? [] : (entryOf(JOINED, part) ?? []).filter((name) => isFree(keyOf(name)));
    more.forEach((name) => used.add(keyOf(name)));
    const values = [term, ...more].map(readTerm);
    read.push([part, more.length > 0 ? [...new Set(values.flat())] : values[0]]);
  }
  const unkept = node.filter((members) => !graph.kept.has(members));
  unkept.forEach((members) => graph.kept.add(members));
  const kept = unkept
    .flatMap((members) => [...members])
    .filter(([key]) => !key.startsWith('@') && !used.has(key))
    .map(([key, [written, value]]) =>
      key.startsWith('#')
        ? [key.slice(1), readLiteral(value)]
        : [graph.nameOf(written), graph.isOurs ? value : graph.valueOf(value)],
    );
  return Object.fromEntries([...kept.reverse(), ...read]) as Json;
}

/** Reads a part of a story: a node, or text instead of a node. */
function readPart(graph: Graph, value: unknown, parts: Parts): unknown {
  const node = graph.node(value);
  return node.length > 0 && !node[0]!.has('@value') ? readNode(graph, node, parts) : readText(graph, value);
}

/** The name of a lens, which may be an IRI. `cognio:OralHistory`, which is not one of the eight lenses, is "Oral History". */
function readLens(graph: Graph, value: unknown): unknown {
  const [lens] = list(value);
  const name = readText(graph, lens);
  const iri = isObject(lens) ? lens['@id'] : lens;
  if (typeof iri !== 'string') return name;
  if (matchLens(iri)) return iri;
  const isIri = name === iri && (isObject(lens) || /^\S[^\s:]*:\S+$/.test(iri));
  return isIri ? localName(iri).replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ') : name;
}
