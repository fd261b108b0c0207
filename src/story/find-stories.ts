/**
 * Finds the stories in a value: one alone, in a list, in a graph of JSON-LD, or in the envelope that an API puts around them.
 *
 * Nothing is read or copied here, so that to find the first of 34,000 stories costs a look at each of them, and no more.
 */
import { findReviews, readReview } from './formats/cognio-review.js';
import { goldberry } from './formats/goldberry.js';
import { Graph } from './formats/json-ld.js';
import type { Draft } from './formats/story-format.js';
import { storyJson } from './formats/story-json.js';
import { hasShownPart } from './shown-parts.js';
import { DEPTH, MAX_PARTS, tidy, type Copies } from './tidy.js';

/** An object that may be a story, and where it is. */
export interface FoundStory {
  readonly path: string;
  readonly value: object;
  /** Whether it has the shape of a known format. */
  readonly isStory: boolean;
  /** Whether it is a node of JSON-LD that is no review. */
  readonly isNode?: boolean;
  /** Its content; `undefined` where it is of no known format, or has more parts than any story. */
  draft(): Draft | undefined;
}

/** Members that hold a story, or a list of stories, in the answers of APIs. */
const ENVELOPES = 'story stories data result results items analysis response output payload content attributes fields';

/** How many lists and envelopes may be around a story. */
const MAX_DEPTH = 6;

const NO_REVIEWS: ReadonlyMap<string, FoundStory[]> = new Map();

/** The stories in a value, in order. Where nothing in it is one, its objects. */
export function findStories(value: unknown): FoundStory[] {
  try {
    return find(value, '', MAX_DEPTH, new Set());
  } catch {
    // A getter of the page's own may throw. A copy has none.
    return find(tidy(value), '', MAX_DEPTH, new Set());
  }
}

/** The path of a part, from the path of the whole and the path in it. */
export function joinPaths(whole: string, part: string): string {
  return whole && part && !part.startsWith('[') ? `${whole}.${part}` : whole + part;
}

/** @param isItem - whether it is an item of a list, whose reviews are found with those of the whole list */
function find(value: unknown, path: string, depth: number, seen: Set<unknown>, isItem = false): FoundStory[] {
  if (typeof value !== 'object' || value === null || depth === 0 || seen.has(value)) return [];
  seen.add(value);
  const findIn = (part: unknown, name: string, isItem?: boolean) =>
    find(part, joinPaths(path, name), depth - 1, seen, isItem);
  const reviews = isItem ? NO_REVIEWS : reviewsIn(value);
  const inGraph = [...reviews.values()].flat().map((review) => ({ ...review, path: joinPaths(path, review.path) }));

  if (Array.isArray(value)) {
    const found = value.flatMap((item: unknown, index) => {
      const name = `[${index}]`;
      return reviews.has(name) ? inGraph.splice(0, reviews.get(name)!.length) : findIn(item, name, true);
    });
    const others = found.filter(({ isNode }) => !isNode);
    return others.some(({ isStory }) => isStory) ? others : found;
  }

  if (inGraph.length > 0) return inGraph;
  const own = asStory(value, path);
  if (own.isStory && (goldberry.recognises(value) || hasShownPart(value))) return [own];
  for (const name of ENVELOPES.split(' ')) {
    const inside = findIn((value as Record<string, unknown>)[name], name);
    if (inside.some(({ isStory }) => isStory)) return inside;
  }
  return [own];
}

/** The reviews in a document of JSON-LD, by the item of a list that they are in. */
function reviewsIn(document: object): Map<string, FoundStory[]> {
  const graph = new Graph(document);
  const reviews = new Map<string, FoundStory[]>();
  const all = findReviews(graph);
  const stories = new Set(all.map(({ value }) => value));
  for (const found of all) {
    const draft = () => {
      const excerpt = graph.excerpt(found, stories);
      return excerpt && readReview(excerpt);
    };
    const [item = ''] = /^\[\d+\]/.exec(found.path) ?? [];
    const others = reviews.get(item) ?? [];
    reviews.set(item, others);
    others.push({ path: found.path, value: found.value, isStory: true, draft });
  }
  return reviews;
}

const formats = [goldberry, storyJson];

function asStory(value: object, path: string): FoundStory {
  return {
    path,
    value,
    isStory: formats.some(({ recognises }) => recognises(value)),
    isNode: Object.keys(value).some((name) => name.startsWith('@')),
    draft() {
      const copies: Copies = new Map();
      const copy = tidy(value, 2 * DEPTH, copies);
      const format = copies.size > MAX_PARTS ? undefined : formats.find(({ recognises }) => recognises(copy));
      return format && { data: format.toStoryJson(copy), names: format.names(copy) };
    },
  };
}
