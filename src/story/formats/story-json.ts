import { isObject } from '../json.js';
import { STORY_MEMBERS } from '../story-members.js';
import type { StoryFormat } from './story-format.js';

/** Story JSON, our own format: any object with at least one of its members. */
export const storyJson: StoryFormat = {
  recognises: (value) => isObject(value) && STORY_MEMBERS.some((part) => part in value),
  toStoryJson: (value) => value,
  names: () => ({}),
};
