import { define } from '../define-element.js';
import { StoryScore } from './story-score.js';

define('story-score', StoryScore);

declare global {
  interface HTMLElementTagNameMap {
    'story-score': StoryScore;
  }
}
