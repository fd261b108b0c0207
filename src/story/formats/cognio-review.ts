import type { StoryFormat } from './story-format.js';

export const cognioReview: StoryFormat = { recognises: () => false, toStoryJson: (v) => v, names: {} };
