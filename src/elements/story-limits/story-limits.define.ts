import { define } from '../define-element.js';
import { StoryLimits } from './story-limits.js';

define('story-limits', StoryLimits);

declare global {
  interface HTMLElementTagNameMap {
    'story-limits': StoryLimits;
  }
}
