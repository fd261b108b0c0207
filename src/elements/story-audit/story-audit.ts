import { nothing, type TemplateResult } from 'lit';
import type { Story } from '../../story/story.js';
import { section } from '../../templates/section.js';
import { prose } from '../../templates/text.js';
import { StoryElement } from '../story-element.js';

/**
 * The power-knowledge audit: who produces the framing, for whom, which interests it serves and what it obscures.
 *
 * ```html
 * <story-audit src="story.json"></story-audit>
 * ```
 *
 * @summary The power-knowledge audit of a story.
 * @csspart section - The section.
 * @csspart title - Its title.
 * @csspart glyph - The mark of the section.
 * @csspart anchor - The button that copies a link to the section.
 * @csspart body - What stands under the title.
 * @csspart prose - The text.
 */
export class StoryAudit extends StoryElement {
  protected override renderStory(story: Story): TemplateResult | typeof nothing {
    if (!story.audit) return nothing;
    return section(this.t, { name: 'audit', level: this.level }, prose(story, story.audit));
  }
}
