import { define } from '../define-element.js';
import { StoryLinks } from './story-links.js';

define('story-links', StoryLinks);

declare global {
  interface HTMLElementTagNameMap {
    'story-links': StoryLinks;
  }
}
