import { define } from '../define-element.js';
import { StoryProvider } from './story-provider.js';

define('story-provider', StoryProvider);

declare global {
  interface HTMLElementTagNameMap {
    'story-provider': StoryProvider;
  }
}
