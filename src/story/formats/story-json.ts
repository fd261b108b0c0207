import { isObject } from '../json.js';
import { storySchema } from '../story.js';
import type { StoryFormat } from './story-format.js';

/** Story JSON, our own format: any object with at least one of its members. */
export const storyJson: StoryFormat = {
  recognises: (value) => isObject(value) && Object.keys(storySchema.shape).some((part) => part in value),
  toStoryJson: (value) => value,
  names: () => ({}),
};
