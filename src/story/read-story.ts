/** Reads unknown JSON as stories. Never throws: what is sound becomes the story, what is not becomes a problem. */
import { findStories, joinPaths, type FoundStory } from './find-stories.js';
import type { Draft } from './formats/story-format.js';
import { problem, type Problem } from './problem.js';
import { notAStory, readParts, type StoryReading } from './read-story-json.js';
import { unknownTerms } from './unknown-terms.js';

export type { StoryReading };

/** How many unsound stories of a list are read before a sound one is. */
const MAX_TRIES = 9;

/** Longer paths are not renamed: no name of a format is as long. */
const MAX_PATH_LENGTH = 200;

/**
 * Reads a story of any known format, which is recognised by its shape: Story JSON, a `cognio:Review` in JSON-LD, or the output
 * of GoldBerry. The story may be in a list, or in a member such as `data`, `result` or `story`. The value is not changed, and
 * unknown members are kept.
 *
 * @param value - parsed JSON, of any kind
 * @returns the story and what was wrong with the value; a story without a headline has a problem with the code `no-headline`.
 *   Of several stories it is the first, with a problem with the code `more-stories`
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
 * Reads all stories in a value: those of a list, of a `@graph` or of several blocks of JSON-LD, in the formats of `readStory`.
 *
 * @param value - parsed JSON, of any kind
 * @returns a reading for each story, in order. An object in a list that is no story has a reading without a story and with a
 *   problem, so that one broken story loses none of the others. The paths of problems start at the value: `[2].headline`
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
