import { define } from '../define-element.js';
import { StoryHeadline } from './story-headline.js';

define('story-headline', StoryHeadline);

declare global {
  interface HTMLElementTagNameMap {
    'story-headline': StoryHeadline;
  }
}
