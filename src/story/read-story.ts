/** Reads unknown JSON as a story. Never throws: what is sound becomes the story, what is not becomes a problem. */
import { check } from './check.js';
import { cognioReview } from './formats/cognio-review.js';
import { goldberry } from './formats/goldberry.js';
import { storyJson } from './formats/story-json.js';
import type { StoryFormat } from './formats/story-format.js';
import { describeValue, problem, type Problem } from './problem.js';
import { safeUrl } from './safe-url.js';
import { storySchema, type Story } from './story.js';
import { compact, DEPTH, PARTS, tidy, type Copies } from './tidy.js';

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
  const copies: Copies = new Map();
  const copy = tidy(value, DEPTH, copies);
  const data = copies.size > PARTS ? `more than ${PARTS} objects` : copy;
  const format = FORMATS.find(({ recognises }) => recognises(data));
  if (!format) return { story: undefined, problems: [notAStory(data)] };

  const names = format.names(data);
  const inOwnTerms = (problem: Problem) => ({ ...problem, path: rename(problem.path, names) });
  const { data: sound = {}, problems } = check(storySchema, tidy(format.toStoryJson(data)));
  const story = compact(sound) as Story;
  if (!SHOWN.some((part) => part in story)) {
    return { story: undefined, problems: problems.length > 0 ? problems.map(inOwnTerms) : [notAStory(data)] };
  }
  const all = [...problems, ...unsafeUrls(story)];
  if (story.headline === undefined && !all.some(({ path }) => path === 'headline')) {
    all.push(problem('no-headline', 'headline', 'The story has no headline: expected text.'));
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

function unsafeUrls(story: Story): Problem[] {
  const urls: (readonly [string, string | undefined])[] = [
    ['url', story.url],
    ['original.url', story.original?.url],
    ...(story.sources ?? []).map(({ url }, index) => [`sources[${index}].url`, url] as const),
    ...(story.related ?? []).map(({ url }, index) => [`related[${index}].url`, url] as const),
  ];
  return urls
    .filter(([, url]) => url !== undefined && safeUrl(url) === undefined)
    .map(([path, url]) =>
      problem(
        'unsafe-url',
        path,
        `Found ${describeValue(url)} where an http, https, mailto or relative URL was expected. It is shown as text.`,
      ),
    );
}

function notAStory(data: unknown): Problem {
  return problem(
    'not-a-story',
    '',
    `Found ${describeValue(data)} with no part of a story in it: expected Story JSON, a cognio:Review or GoldBerry output.`,
  );
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
