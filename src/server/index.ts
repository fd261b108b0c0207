/** Renders stories on a server, or while a site is built. For Node alone: no browser loads any of it. */
export { RenderError, renderStory, type RenderedStory, type RenderOptions, type StoryTag } from './render-story.js';
export { styleHashes } from './style-hashes.js';
