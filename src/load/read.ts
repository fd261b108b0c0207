import { readCanonicalStory } from '../story/canonical-story.js';
import type { StoryReading } from '../story/read-story.js';
import { LoadError } from './load-error.js';
import { loadFormats } from './formats.js';

export { loadFormats };

let readStory: ((value: unknown) => StoryReading) | undefined;

/** Gives `read` the reader of all formats, so that it never has to wait. Servers call this. */
export function provideReader(reader: typeof readStory): void {
  readStory = reader;
}

/**
 * Reads a story. Story JSON in canonical form is read at once. The readers of other shapes and formats, which also report problems,
 * are loaded when a page first needs them.
 *
 * @param url - the URL of the story; absent for an inline script or a property
 * @throws {LoadError} if the readers cannot be loaded
 */
export function read(value: unknown, url?: string): StoryReading | Promise<StoryReading> {
  if (readStory) return readStory(value);
  return readCanonicalStory(value) ?? readWhenLoaded(value, url);
}

async function readWhenLoaded(value: unknown, url?: string): Promise<StoryReading> {
  try {
    ({ readStory } = await loadFormats());
  } catch (error) {
    const advice = `put formats.js beside the script of the elements. ${(error as Error).message}`;
    throw new LoadError('network', 'The code that reads this format could not be loaded for', advice, url);
  }
  return readStory(value);
}
