/** Registers every element: what the script tag loads. Those that share a story come first, so that they are there to ask. */
export { registerLanguage } from './i18n/localize.js';
import './elements/story-provider/story-provider.define.js';
import './elements/story-card/story-card.define.js';
import './elements/story-headline/story-headline.define.js';
import './elements/story-score/story-score.define.js';
import './elements/lens-wheel/lens-wheel.define.js';
import './elements/story-audit/story-audit.define.js';
import './elements/analysis-dimensions/analysis-dimensions.define.js';
import './elements/whats-missing/whats-missing.define.js';
import './elements/solution-pathways/solution-pathways.define.js';
import './elements/integrated-synthesis/integrated-synthesis.define.js';
import './elements/story-links/story-links.define.js';
import './elements/story-limits/story-limits.define.js';
