/** Reads unknown JSON as stories. Never throws: valid parts become the story, and invalid parts become problems. */
import { check } from './check.js';
import { findStories, joinPaths, type FoundStory } from './find-stories.js';
import type { Draft } from './formats/story-format.js';
import { describeValue, problem, type Problem } from './problem.js';
import { hasShownPart } from './shown-parts.js';
import { storyWarnings } from './story-warnings.js';
import type { Story } from './story.js';
import { compact, MAX_PARTS, tidy, type Copies } from './tidy.js';
import { unknownTerms } from './unknown-terms.js';

/** The result of reading a value. */
export interface StoryReading {
  /** The valid parts of the story; `undefined` if the value contains no part of a story. */
  readonly story: Story | undefined;
  /** The problems of the value, in the order of its parts. Empty if there are none. */
  readonly problems: readonly Problem[];
}

/** How many stories of a list are read until one of them is valid. */
const MAX_TRIES = 9;

/** Longer paths are not renamed, because renaming would be slow and no format has such long paths. */
const MAX_PATH_LENGTH = 200;

/**
 * Reads a story of any known format, which is recognised by its shape: Story JSON, a `cognio:Review` in JSON-LD, or the output
 * of GoldBerry. The story may be in a list, or in a member such as `data`, `result` or `story`. Does not change the value, and
 * keeps unknown members.
 *
 * @param value - parsed JSON, of any kind
 * @returns the story and the problems of the value. A story without a headline has a problem with the code `no-headline`.
 *   If there are several stories, returns the first, with a problem with the code `more-stories`
 */
export function readStory(value: unknown): StoryReading {
  const found = findStories(value).filter(({ isStory }) => isStory);
  if (found.length === 0) return { story: undefined, problems: [notAStory(value)] };
  const problems: Problem[] = [];
  for (const candidate of found.slice(0, MAX_TRIES)) {
    const { story, problems: own } = read(candidate);
    problems.push(...own);
    if (!story) continue;
    const count = found.length;
    if (count > 1) {
      problems.push(
        problem('more-stories', '', `Found ${count} stories: this is the first. readStories reads all of them.`),
      );
    }
    return { story, problems };
  }
  return { story: undefined, problems };
}

/**
 * Reads all stories in a value: in a list, a `@graph` or several blocks of JSON-LD, in any format of `readStory`.
 *
 * @param value - parsed JSON, of any kind
 * @returns a reading for each story, in order. An object in a list that is not a story gets a reading with a problem and without
 *   a story, so that one broken story does not lose the others. The paths of problems start at the value: `[2].headline`
 */
export function readStories(value: unknown): StoryReading[] {
  const found = findStories(value);
  return found.length > 0 ? found.map(read) : [readStory(value)];
}

function read({ path, value, draft }: FoundStory): StoryReading {
  const { story, problems } = readDraft(draft(), value);
  return { story, problems: problems.map((problem) => ({ ...problem, path: joinPaths(path, problem.path) })) };
}

function readDraft(draft: Draft | undefined, value: unknown): StoryReading {
  if (!draft) return { story: undefined, problems: [notAStory(value)] };
  const names = new Map(Object.entries(draft.names));
  const { story, problems } = readParts(draft.data, value);
  const all = story ? [...problems, ...unknownTerms(story)] : problems;
  return { story, problems: all.map((problem) => ({ ...problem, path: rename(problem.path, names) })) };
}

/** The path in the publisher's own terms: the longest part of it that has a name there is replaced by that name. */
function rename(path: string, names: ReadonlyMap<string, string>): string {
  const [index = ''] = /\[\d+\]/.exec(path) ?? [];
  const start = path.length > MAX_PATH_LENGTH ? 0 : path.length;
  for (let end = start; end > 0; end = Math.max(path.lastIndexOf('.', end - 1), path.lastIndexOf('[', end - 1))) {
    const part = path.slice(0, end);
    const name = names.get(part) ?? names.get(part.replace(index, '[]'))?.replace('[]', index);
    if (name !== undefined) return name + path.slice(end);
  }
  return path;
}

/** Reads the parts of a story in the shape of Story JSON, which were made from a value. */
function readParts(data: unknown, value: unknown): StoryReading {
  const { data: valid = {}, problems } = check('story', tidy(data));
  const story = compact(valid) as Story;
  if (!hasShownPart(story)) return { story: undefined, problems: problems.length > 0 ? problems : [notAStory(value)] };
  const hasHeadlineProblem = problems.some(({ path }) => path === 'headline');
  const warnings = storyWarnings(story).filter(({ code }) => code !== 'no-headline' || !hasHeadlineProblem);
  return { story, problems: [...problems, ...warnings] };
}

function notAStory(value: unknown): Problem {
  const copies: Copies = new Map();
  const copy = tidy(value, undefined, copies);
  const data = copies.size > MAX_PARTS ? `more than ${MAX_PARTS} objects` : copy;
  return problem(
    'not-a-story',
    '',
    `Found ${describeValue(data)} with no part of a story in it: expected Story JSON, a cognio:Review or GoldBerry output.`,
  );
}
