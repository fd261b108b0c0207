/**
 * Reads Story JSON that is written exactly as its schema says, which needs little code: pages show it without waiting. Any other
 * value is left to read-story.ts, which reads it in the same way, tolerates other shapes and reports problems.
 */
import { parseDate } from './date.js';
import { isObject, type Json } from './json.js';
import { isLensId } from './lenses.js';
import type { StoryReading } from './read-story.js';
import { hasShownPart } from './shown-parts.js';
import { soundParts, type Reporter } from './sound-part.js';
import { makeStorySchema, type Read } from './story-schema.js';
import { storyWarnings } from './story-warnings.js';
import type { Story } from './story.js';
import { compact, MAX_PARTS, tidy, type Copies } from './tidy.js';

const asWritten: Read = (value) => value;

/** Refuses a value that the tolerant reader may change: `null` is of no type of the schema. */
const only =
  (isCanonical: (value: never) => boolean): Read =>
  (value) =>
    isCanonical(value as never) ? value : null;

const isNumber = (value: unknown): boolean => typeof value === 'number' && !Object.is(value, -0);

const { storySchema } = makeStorySchema({
  text: asWritten,
  title: asWritten,
  names: asWritten,
  date: only((date) => typeof date === 'string' && parseDate(date) !== undefined),
  number: only(isNumber),
  prose: asWritten,
  list: asWritten,
  lenses: asWritten,
  lens: asWritten,
  lensName: only(isLensId),
  pathways: asWritten,
  pathway: asWritten,
  reference: () => asWritten,
  references: () => asWritten,
  score: asWritten,
  scoreValue: only((value) => isNumber(value) || (Array.isArray(value) && value[0] <= value[1])),
  count: only(Number.isInteger),
  average: only(isNumber),
  story: only(({ coverage, score }: Json) => !coverage || isAverageWithin(coverage as Json, score as Json | undefined)),
});

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
  const story = compact(soundParts(storySchema, tidy(value, undefined, copies), reporter) ?? {}) as Story;
  if (!isCanonical || copies.size > MAX_PARTS || !hasShownPart(story)) return undefined;
  return { story, problems: storyWarnings(story) };
}
