import type { readStory } from '../story/read-story.js';

/** Loads the readers of all formats. */
export const loadReaders = async (): Promise<{ readonly readStory: typeof readStory }> =>
  import('../story/read-story.js');
