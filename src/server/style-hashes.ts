import type { StoryElement } from '../elements/story-element.js';
import { STORY_TAGS } from './render-story.js';
import { hashes } from './style-elements.js';

/**
 * The styles of all rendered elements, as the `style-src` of a Content-Security-Policy names them. They stay the same until
 * another version of this package is installed.
 */
export const styleHashes: readonly string[] = [
  ...new Set(STORY_TAGS.flatMap((tag) => hashes(customElements.get(tag) as unknown as typeof StoryElement))),
];
