import { SHAPES } from './story-table.js';

/** The names of the members of Story JSON. */
export const STORY_MEMBERS: readonly string[] = Object.keys(SHAPES.story[1]);
