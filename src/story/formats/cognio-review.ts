import type { Json } from '../json.js';
import { ARTICLE_PARTS, LENS_PARTS, REVIEW_PARTS, type Parts } from './cognio-terms.js';
import { get, Graph, keyOf, list, type Node } from './json-ld.js';
import { readNode } from './read-node.js';
import { readNames } from './read-text.js';
import type { StoryFormat } from './story-format.js';

/** The terms by which a review is known where its type is not given. */
const SIGNS = ['cognio:lensAnalysis', 'cognio:cmrScore', 'cognio:whatsMissing', 'cognio:synthesis'].map(keyOf);

/**
 * The vocabularies have no term for an audit: what more text a review has becomes that, or its summary where it has
 * none.
 */
const FOREIGN_PARTS: Parts = {
  ...REVIEW_PARTS,
  summary: [...REVIEW_PARTS.summary!, 'schema:reviewBody'],
  audit: ['schema:reviewBody', 'schema:text'],
};

/** What we write beside the score, for others. */
const REPEATED = ['schema:reviewRating'];

/**
 * A `cognio:Review` in JSON-LD, a subclass of `schema:Review` in the ACST vocabulary: compact, expanded or un-prefixed,
 * alone or among other nodes. The first one in a document is read.
 */
export const cognioReview: StoryFormat = {
  recognises: (value) => findReview(new Graph(value)) !== undefined,

  toStoryJson(value) {
    const graph = new Graph(value);
    const review = findReview(graph)!;
    if (graph.isA(review, /\bstory(:|\.schema\.json#)Story$/)) return readNode(graph, review, REVIEW_PARTS, REPEATED);
    const { audit, ...story } = readNode(graph, review, FOREIGN_PARTS);
    const isRepeated = Object.values(story).includes(audit);
    return { provenance: readProvenance(graph, review), ...story, audit: isRepeated ? undefined : audit };
  },

  names: () => NAMES,
};

function findReview(graph: Graph): Node | undefined {
  return graph.nodes.find((node) => graph.isA(node, /(cognio:|acst#)Review$/) || SIGNS.some((sign) => node.has(sign)));
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
  ...named(REVIEW_PARTS),
  ...named(ARTICLE_PARTS, 'original.', 'schema:itemReviewed.'),
  ...named(LENS_PARTS, 'lenses[].', 'cognio:lensAnalysis[].'),
  ['score.value', 'cognio:cmrScore'],
  ['score.max', 'schema:bestRating'],
]) as Record<string, string>;

function named(parts: Parts, ours = '', theirs = ''): string[][] {
  return Object.entries(parts).map(([part, [term]]) => [ours + part, theirs + term]);
}
