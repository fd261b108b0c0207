/**
 * Reads Story JSON in canonical form: exactly as its schema says. This needs little code, so that pages show such a story at once.
 * All other values are read by read-story.ts, which gives the same result, accepts other shapes and reports problems.
 */
import { parseDate } from './date.js';
import { isObject, type Json } from './json.js';
import { isLensId } from './lenses.js';
import type { StoryReading } from './read-story.js';
import type { Read, Readers } from './shape.js';
import { hasShownPart } from './shown-parts.js';
import { storyWarnings } from './story-warnings.js';
import type { Story } from './story.js';
import { compact, MAX_PARTS, tidy, type Copies } from './tidy.js';
import { validParts, type Reporter } from './valid-parts.js';

/** Makes a reader that turns other values into `null`, which no shape accepts. */
const only =
  (isCanonical: (value: never) => boolean): Read =>
  (value) =>
    isCanonical(value as never) ? value : null;

const isNumber = (value: unknown): boolean => typeof value === 'number' && !Object.is(value, -0);

const asCanonicalNumber = only(isNumber);

/** The strict readers. Values of other shapes are read as they are written. */
const readers: Readers = {
  date: only((date) => typeof date === 'string' && parseDate(date) !== undefined),
  number: asCanonicalNumber,
  share: asCanonicalNumber,
  version: asCanonicalNumber,
  lensName: only(isLensId),
  scoreValue: only((value) => isNumber(value) || (Array.isArray(value) && value[0] <= value[1])),
  count: only(Number.isInteger),
  average: asCanonicalNumber,
  story: only(({ coverage, score }: Json) => !coverage || isAverageWithin(coverage as Json, score as Json | undefined)),
};

/** Whether the average of the source is on the scale of the score. */
const isAverageWithin = ({ sourceAverage = 0 }: Json, score: Json | undefined): boolean =>
  isObject(score) &&
  (sourceAverage as number) >= Number(score.min ?? 0) &&
  (sourceAverage as number) <= Number(score.max ?? 10);

/** Reads a story in canonical form; `undefined` for any other value. */
export function readCanonicalStory(value: unknown): StoryReading | undefined {
  let isCanonical = true;
  const refuse = (): void => {
    isCanonical = false;
  };
  const reporter: Reporter = {
    nameOf: (_value, key) => key,
    refuse,
    warn: refuse,
    unknown: (part, known) =>
      Object.keys(part).every((name) => known.includes(name) || name.startsWith('x-')) || refuse(),
  };
  const copies: Copies = new Map();
  const story = compact(validParts('story', tidy(value, undefined, copies), readers, reporter) ?? {}) as Story;
  if (!isCanonical || copies.size > MAX_PARTS || !hasShownPart(story)) return undefined;
  return { story, problems: storyWarnings(story) };
}
