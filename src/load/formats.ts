import type * as formats from '../story/formats.js';

/** Loads the readers of all shapes and formats, and the writer of citations. */
export const loadFormats = async (): Promise<Pick<typeof formats, 'citations' | 'readStory'>> =>
  import('../story/formats.js');
