import { define } from '../define-element.js';
import { StoryAudit } from './story-audit.js';

define('story-audit', StoryAudit);

declare global {
  interface HTMLElementTagNameMap {
    'story-audit': StoryAudit;
  }
}
