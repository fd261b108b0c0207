import { define } from '../define-element.js';
import { StoryCard } from './story-card.js';

define('story-card', StoryCard);

declare global {
  interface HTMLElementTagNameMap {
    'story-card': StoryCard;
  }
}
