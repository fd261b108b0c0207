/**
 * Reads unknown JSON as a story. Never throws: what is sound becomes the story, what is not becomes a problem.
 *
 * The schema is run until it finds nothing more: whatever it objects to is reported and cut out, and the rest is checked
 * again. Each round cuts at least one part, and objections nest only as deep as the schema, so a handful of rounds is the most.
 */
import * as z from 'zod/mini';
import { cognioReview } from './formats/cognio-review.js';
import { goldberry } from './formats/goldberry.js';
import { storyJson } from './formats/story-json.js';
import type { StoryFormat } from './formats/story-format.js';
import { formatPath, type Problem } from './problem.js';
import { safeUrl } from './safe-url.js';
import { storySchema, type Story } from './story.js';
import { compact, tidy } from './tidy.js';

/** What came of reading a value. */
export interface StoryReading {
  /** The story, or its sound parts; `undefined` when nothing in the value is part of a story. */
  readonly story: Story | undefined;
  /** What is wrong with the value, in the order of its parts. Empty when nothing is. */
  readonly problems: readonly Problem[];
}

const FORMATS: readonly StoryFormat[] = [cognioReview, goldberry, storyJson];

/**
 * Reads a story of any known format, which is recognised by its shape: Story JSON, a `cognio:Review` in JSON-LD, or the output
 * of GoldBerry. The value is not changed, and unknown members are kept.
 *
 * @param value - parsed JSON, of any kind
 * @returns the story and what was wrong with the value; a story without a headline has a problem with the code `no-headline`
 */
export function readStory(value: unknown): StoryReading {
  const data = tidy(value);
  const format = FORMATS.find(({ recognises }) => recognises(data));
  if (!format) return { story: undefined, problems: [notAStory(data)] };

  const names = format.names(data);
  const inOwnTerms = (problem: Problem) => ({ ...problem, path: rename(problem.path, names) });
  const { story, problems } = check(tidy(format.toStoryJson(data)));
  if (!SHOWN.some((part) => part in story)) {
    return { story: undefined, problems: problems.length > 0 ? problems.map(inOwnTerms) : [notAStory(data)] };
  }
  const all = [...problems, ...unsafeUrls(story)];
  if (story.headline === undefined && !all.some(({ path }) => path === 'headline')) {
    all.push({ path: 'headline', code: 'no-headline', message: 'The story has no headline: expected text.' });
  }
  return { story, problems: all.map(inOwnTerms) };
}

/** The parts that a reader sees; a value with none of them is not a story. */
const SHOWN: readonly (keyof Story)[] = [
  'headline',
  'summary',
  'original',
  'score',
  'audit',
  'missing',
  'synthesis',
  'lenses',
  'pathways',
  'sources',
  'related',
  'limitations',
  'nextStep',
];

/** Checks data that no one else holds: what the schema objects to is cut out of it. */
function check(data: unknown): { story: Story; problems: Problem[] } {
  const problems: Problem[] = [];
  const reported = new Set<string>();
  for (;;) {
    const { success, data: story, error } = z.safeParse(storySchema, data, { reportInput: true });
    if (success) return { story: compact(story) as Story, problems };
    for (const issue of error.issues) {
      const path = formatPath(issue.path);
      // A part that is missing because it was cut out in an earlier round has been reported already.
      if (!reported.has(path)) problems.push(toProblem(path, issue));
      issue.path.forEach((_, depth) => reported.add(formatPath(issue.path.slice(0, depth + 1))));
      if (!cut(data, issue.path)) data = {};
    }
  }
}

/** Cuts out the part at the path, or else the nearest part above it that exists. Tells whether there was any. */
function cut(data: unknown, [key, ...rest]: readonly PropertyKey[]): boolean {
  if (typeof data !== 'object' || data === null || key === undefined) return false;
  const parent = data as Record<PropertyKey, unknown>;
  if (parent[key] === undefined) return false;
  if (!cut(parent[key], rest)) parent[key] = undefined;
  return true;
}

function toProblem(path: string, issue: z.core.$ZodIssue): Problem {
  const missing = issue.input === undefined;
  const range = issue.code === 'too_small' || issue.code === 'too_big' || issue.code === 'custom';
  return {
    path,
    code: missing ? 'missing' : range ? 'out-of-range' : 'wrong-type',
    message: `Found ${describe(issue.input)} where ${issue.message} was expected.`,
  };
}

/** A value as an editor would speak of it. */
function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.every((item) => typeof item === 'number') ? value.join('–') : 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = String(value as string | number | boolean);
  const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return typeof value === 'string' ? `“${short}”` : short;
}

function unsafeUrls(story: Story): Problem[] {
  const urls: (readonly [string, string | undefined])[] = [
    ['url', story.url],
    ['original.url', story.original?.url],
    ...(story.sources ?? []).map(({ url }, index) => [`sources[${index}].url`, url] as const),
    ...(story.related ?? []).map(({ url }, index) => [`related[${index}].url`, url] as const),
  ];
  return urls
    .filter(([, url]) => url !== undefined && safeUrl(url) === undefined)
    .map(([path, url]) => ({
      path,
      code: 'unsafe-url',
      message: `Found ${describe(url)} where an http, https, mailto or relative URL was expected. It is shown as text.`,
    }));
}

function notAStory(data: unknown): Problem {
  return {
    path: '',
    code: 'not-a-story',
    message: `Found ${describe(data)} with no part of a story in it: expected Story JSON, a cognio:Review or GoldBerry output.`,
  };
}

/** The path in the publisher's own terms: the longest part of it that has a name there is replaced by that name. */
function rename(path: string, names: Readonly<Record<string, string>>): string {
  const [index = ''] = /\[\d+\]/.exec(path) ?? [];
  for (let end = path.length; end > 0; end = Math.max(path.lastIndexOf('.', end - 1), path.lastIndexOf('[', end - 1))) {
    const part = path.slice(0, end);
    const name = names[part] ?? names[part.replace(index, '[]')]?.replace('[]', index);
    if (name !== undefined) return name + path.slice(end);
  }
  return path;
}
