/** Code that most pages do not need at first: the readers of all shapes and formats, and the writer of citations. */
export { citations } from './citation.js';
export { readStories, readStory } from './read-story.js';
