import { isStoryJson, readStoryJson, type StoryReading } from '../story/read-story-json.js';
import { LoadError } from './load-error.js';
import { loadReaders } from './readers.js';

let readStory: ((value: unknown) => StoryReading) | undefined;

/** Gives `read` the reader of all formats, so that it never has to wait. Servers call this. */
export function provideReader(reader: typeof readStory): void {
  readStory = reader;
}

/**
 * Reads a story. Story JSON is read at once. The readers of the other formats, and of lists, are loaded when a page first needs
 * them: most pages never do.
 *
 * @param url - the URL of the story; absent for an inline script or a property
 * @throws {LoadError} if the readers cannot be loaded
 */
export function read(value: unknown, url?: string): StoryReading | Promise<StoryReading> {
  if (readStory) return readStory(value);
  return isStoryJson(value) ? readStoryJson(value) : readWhenLoaded(value, url);
}

async function readWhenLoaded(value: unknown, url?: string): Promise<StoryReading> {
  try {
    ({ readStory } = await loadReaders());
  } catch (error) {
    const advice = `put formats.js beside the script of the elements. ${(error as Error).message}`;
    throw new LoadError('network', 'The code that reads this format could not be loaded for', advice, url);
  }
  return readStory(value);
}
