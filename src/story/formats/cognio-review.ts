import { entryOf, type Json } from '../json.js';
import { ACST_NAMESPACE } from '../lenses.js';
import { STORY_MEMBERS } from '../story-members.js';
import { ARTICLE_PARTS, COMMON_TYPE, LENS_PARTS, REPEATED, REVIEW_PARTS, type Parts } from './cognio-terms.js';
import { get, keyOf, list, type Found, type Graph, type Node } from './json-ld.js';
import { readNode } from './read-node.js';
import { readNames } from './read-text.js';
import type { Draft } from './story-format.js';

/** The terms that identify a review without a type. */
const SIGNS = ['cognio:lensAnalysis', 'cognio:cmrScore', 'cognio:whatsMissing', 'cognio:synthesis'].map(keyOf);

/** The vocabularies have no term for an audit. The body of a review becomes the audit, or the summary if it has no summary. */
const BODY: Parts = {
  summary: ['schema:reviewBody'],
  audit: ['schema:reviewBody', 'schema:text'],
  sources: ['schema:citation'],
};

/** The terms for each part of Story JSON. Each part may also have the term `cognio:` plus its own name. The body comes last. */
const FOREIGN_PARTS: Parts = Object.fromEntries(
  STORY_MEMBERS.filter((part) => !/version|\$/.test(part)).map((part) => [
    part,
    [...(entryOf(REVIEW_PARTS, part) ?? []), `cognio:${part}`, ...(entryOf(BODY, part) ?? [])],
  ]),
);

/**
 * The reviews in a JSON-LD document. A `cognio:Review` is a subclass of `schema:Review` in the ACST vocabulary: compact, expanded
 * or without prefixes, alone or among other nodes. A review that is mentioned again by its `@id` is found once.
 */
export function findReviews(graph: Graph): Found[] {
  const ids = new Set<unknown>();
  return graph.nodes.filter(({ node }) => {
    const id = get(node, '@id');
    if (!isReview(graph, node) || ids.has(id)) return false;
    if (id !== undefined) ids.add(id);
    return true;
  });
}

/**
 * Reads the first node of a graph, a review, as a story. Keeps its types except the common types, and its `@id` if that is not
 * the URL of the story.
 */
export function readReview(graph: Graph): Draft {
  const review = graph.node(graph.nodes[0]?.value);
  const story = readStoryParts(graph, review);
  const types = graph
    .typesOf(get(review, '@type'))
    .filter((type) => typeof type === 'string' && !COMMON_TYPE.test(type));
  const id = get(review, '@id');
  return { data: { '@type': types, '@id': id === story.url ? undefined : id, ...story }, names: NAMES };
}

function isReview(graph: Graph, node: Node): boolean {
  return graph.isA(node, /(cognio:|acst#)Review$/) || SIGNS.some((sign) => node[0]?.has(sign));
}

function readStoryParts(graph: Graph, review: Node): Json {
  graph.isOurs = graph.isA(review, /\bstory(:|\.schema\.json#)Story$/);
  if (graph.isOurs) return readNode(graph, review, REVIEW_PARTS, REPEATED);
  const provenance = readProvenance(graph, review);
  const { audit, ...story } = readNode(graph, review, FOREIGN_PARTS);
  const shown = new Set(Object.values(story).flat());
  const texts = [audit].flat().filter((text) => !shown.has(text));
  // One article is shown. The others are kept, so that they are reported.
  const [, ...articles] = list(get(review, 'schema:itemReviewed'));
  return {
    vocabulary: ACST_NAMESPACE,
    ...story,
    provenance: story.provenance ? { ...provenance, ...(story.provenance as Json) } : provenance,
    audit: texts.length > 1 ? texts : texts[0],
    ...(articles.length > 0 && { 'schema:itemReviewed': graph.valueOf(articles) }),
  };
}

/**
 * Published reviews are made by language models, whether or not they say so. Their author is the engine, unless it is a
 * person.
 */
function readProvenance(graph: Graph, review: Node): Json {
  const author = get(review, 'schema:author') ?? get(review, 'schema:creator');
  const engine = graph.isA(graph.node(list(author)[0]), /Person$/) ? undefined : readNames(graph, author);
  return { digitalSourceType: 'trainedAlgorithmicMedia', engine: typeof engine === 'string' ? engine : undefined };
}

const NAMES = Object.fromEntries([
  ...named(FOREIGN_PARTS),
  ...named(ARTICLE_PARTS, 'original.', 'schema:itemReviewed.'),
  ...named(LENS_PARTS, 'lenses[].', 'cognio:lensAnalysis[].'),
  ['score.value', 'cognio:cmrScore'],
  ['score.max', 'schema:bestRating'],
]) as Draft['names'];

function named(parts: Parts, ours = '', theirs = ''): string[][] {
  return Object.entries(parts).map(([part, [term]]) => [ours + part, theirs + term]);
}
