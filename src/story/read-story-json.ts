/** Reads Story JSON. For other formats, lists and envelopes see read-story.ts. */
import { check } from './check.js';
import { isObject } from './json.js';
import { describeValue, problem, type Problem } from './problem.js';
import { safeUrl } from './safe-url.js';
import { hasShownPart } from './shown-parts.js';
import { storySchema, type Story } from './story.js';
import { compact, DEPTH, MAX_PARTS, tidy, type Copies } from './tidy.js';

/** The result of reading a value. */
export interface StoryReading {
  /** The valid parts of the story; `undefined` if the value contains no part of a story. */
  readonly story: Story | undefined;
  /** The problems of the value, in the order of its parts. Empty if there are none. */
  readonly problems: readonly Problem[];
}

/**
 * Whether a value is certainly Story JSON: an object that has only members of a story, and extensions. `readStoryJson` reads such
 * a value with the same result as `readStory`.
 */
export const isStoryJson = (value: unknown): boolean =>
  isObject(value) &&
  Object.keys(value).every((name) => Object.hasOwn(storySchema.shape, name) || name.startsWith('x-'));

/** Reads a value that is Story JSON. */
export function readStoryJson(value: unknown): StoryReading {
  const copies: Copies = new Map();
  const copy = tidy(value, 2 * DEPTH, copies);
  return copies.size > MAX_PARTS ? { story: undefined, problems: [notAStory(value)] } : readParts(copy, value);
}

/**
 * Reads the parts of a story.
 *
 * @param data - the story in the shape of Story JSON, not yet checked
 * @param value - the original value, for the message if there is no story
 */
export function readParts(data: unknown, value: unknown): StoryReading {
  const { data: sound = {}, problems } = check(storySchema, tidy(data));
  const story = compact(sound) as Story;
  if (!hasShownPart(story)) return { story: undefined, problems: problems.length > 0 ? problems : [notAStory(value)] };
  const all = [...problems, ...unsafeUrls(story)];
  if (story.headline === undefined && !all.some(({ path }) => path === 'headline')) {
    all.push(problem('no-headline', 'headline', 'The story has no headline: expected text.'));
  }
  return { story, problems: all };
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
    .map(([path, url]) =>
      problem(
        'unsafe-url',
        path,
        `Found ${describeValue(url)} where an http, https, mailto or relative URL was expected. It is shown as text.`,
      ),
    );
}

/** The problem for a value that contains no part of a story. */
export function notAStory(value: unknown): Problem {
  const copies: Copies = new Map();
  const copy = tidy(value, undefined, copies);
  const data = copies.size > MAX_PARTS ? `more than ${MAX_PARTS} objects` : copy;
  return problem(
    'not-a-story',
    '',
    `Found ${describeValue(data)} with no part of a story in it: expected Story JSON, a cognio:Review or GoldBerry output.`,
  );
}
