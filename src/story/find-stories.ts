/**
 * Finds the stories in a value: a single story, or the stories in a list, in a JSON-LD graph, or in the envelope of an API answer.
 *
 * Finding does not read or copy the stories, so it stays fast for a list of 34,000 stories of which only the first is read.
 */
import { findReviews, readReview } from './formats/cognio-review.js';
import { goldberry } from './formats/goldberry.js';
import { Graph } from './formats/json-ld.js';
import type { Draft } from './formats/story-format.js';
import { storyJson } from './formats/story-json.js';
import { jsonIn } from './json-in.js';
import { hasShownPart } from './shown-parts.js';
import { MAX_DATA_DEPTH, MAX_PARTS, tidy, type Copies } from './tidy.js';

/** An object that may be a story, and its path. */
export interface FoundStory {
  readonly path: string;
  readonly value: object;
  /** Whether the object has the shape of a known format. */
  readonly isStory: boolean;
  /** Whether the object is a JSON-LD node but not a review. */
  readonly isNode?: boolean;
  /** The story in the shape of Story JSON; `undefined` if the format is unknown or the object has more than `MAX_PARTS` parts. */
  draft(): Draft | undefined;
}

/** Members that contain a story, or a list of stories, in the answers of APIs. */
const ENVELOPES =
  'story stories data result results items analysis response output payload content attributes fields record records body edges node nodes goldberry'.split(
    ' ',
  );

/** The most lists and envelopes that may be around a story. */
const MAX_DEPTH = 6;

const NO_REVIEWS: ReadonlyMap<string, FoundStory[]> = new Map();

/** The stories in a value, in order. If there is no story, the objects in the value. */
export function findStories(value: unknown): FoundStory[] {
  try {
    return find(value, '', MAX_DEPTH, new Set());
  } catch {
    // A getter of the value may throw. A copy has no getters.
    return find(tidy(value), '', MAX_DEPTH, new Set());
  }
}

/** Joins the path of a whole and the path of a part within this whole. */
export function joinPaths(whole: string, part: string): string {
  return whole && part && !part.startsWith('[') ? `${whole}.${part}` : whole + part;
}

/** @param isItem - whether the value is an item of a list: the reviews of all items are found with the list */
function find(value: unknown, path: string, depth: number, seen: Set<unknown>, isItem = false): FoundStory[] {
  if (typeof value === 'string') return find(jsonIn(value), path, depth, seen);
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
  for (const name of ENVELOPES) {
    if (!(name in value)) continue;
    const inside = findIn((value as Record<string, unknown>)[name], name);
    if (inside.some(({ isStory }) => isStory)) return inside;
  }
  return [own];
}

/** The reviews in a JSON-LD document, by the list item that contains them (`[0]`), or by `''` outside of a list. */
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
      const copy = tidy(value, 2 * MAX_DATA_DEPTH, copies);
      const format = copies.size > MAX_PARTS ? undefined : formats.find(({ recognises }) => recognises(copy));
      return format && { data: format.toStoryJson(copy), names: format.names(copy) };
    },
  };
}
