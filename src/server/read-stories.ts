import { readStory, type StoryReading } from '../story/read-story.js';

/** Reads the stories of a file: so far, one. */
export const readStories = (value: unknown): readonly StoryReading[] => [readStory(value)];
