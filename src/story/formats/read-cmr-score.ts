import type { Json } from '../json.js';
import { asScoreValue } from '../read-score.js';
import { get, list, type Graph, type Node } from './json-ld.js';
import { textsOf } from './read-prose.js';
import { readText } from './read-text.js';

/** The terms for the words of a rating. The words become the caveat of the score. */
const WORDS = ['schema:alternateName', 'schema:description', 'schema:ratingExplanation', 'schema:text'];

/**
 * The score of a review: how much the original omits. Its range is 0 to 10, as in the newer of the two published versions of the
 * vocabulary, unless the score itself, the review, or a `reviewRating` of the same value has another range. The words of these
 * ratings become the caveat.
 */
export function readCmrScore(graph: Graph, score: unknown, review: Node): Json {
  const textOf = (node: Node = [], term: string) => readText(graph, get(node, term));
  const [rating, reviewRating] = [score, get(review, 'schema:reviewRating')].map((value) => graph.node(list(value)[0]));
  const value = textOf(rating, 'schema:ratingValue') ?? readText(graph, score);
  const isSame = figures(textOf(reviewRating, 'schema:ratingValue') ?? value) === figures(value);
  const bound = (term: string) =>
    textOf(rating, term) ?? textOf(review, term) ?? (isSame ? textOf(reviewRating, term) : undefined);
  const [min, max] = asScoreValue([bound('schema:worstRating') ?? 0, bound('schema:bestRating') ?? 10]) as unknown[];
  const words = [rating, isSame ? reviewRating : []].flatMap((node = []) => textsOf(graph, node, WORDS, /^cognio:/));
  const caveat = words.length > 0 ? [...new Set(words)] : undefined;
  return { value, min, max, measures: 'omission', label: 'CMR', caveat };
}

/** The figures of a score as text, to compare scores in different forms. */
function figures(value: unknown): string {
  return [asScoreValue(value)]
    .flat()
    .filter((figure) => typeof figure === 'number')
    .join();
}
