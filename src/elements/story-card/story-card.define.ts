import '../analysis-dimensions/analysis-dimensions.define.js';
import '../integrated-synthesis/integrated-synthesis.define.js';
import '../lens-wheel/lens-wheel.define.js';
import '../solution-pathways/solution-pathways.define.js';
import '../story-audit/story-audit.define.js';
import '../story-headline/story-headline.define.js';
import '../story-limits/story-limits.define.js';
import '../story-links/story-links.define.js';
import '../story-score/story-score.define.js';
import '../whats-missing/whats-missing.define.js';
import { define } from '../define-element.js';
import { StoryCard } from './story-card.js';

define('story-card', StoryCard);

declare global {
  interface HTMLElementTagNameMap {
    'story-card': StoryCard;
  }
}
