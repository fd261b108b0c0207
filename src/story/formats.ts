/** The code that pages seldom need at first: the readers of all shapes and formats, and the writers of citations. */
export { citations } from './citation.js';
export { readStories, readStory } from './read-story.js';
