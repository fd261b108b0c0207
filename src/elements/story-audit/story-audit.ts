import { css, nothing, type TemplateResult } from 'lit';
import type { Story } from '../../story/story.js';
import { section } from '../../templates/section.js';
import { prose } from '../../templates/text.js';
import { StoryElement } from '../story-element.js';

/** A text of more characters than this is set in two columns where both have room for a line of 60 characters. */
const LONG_TEXT = 600;

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
  static override styles = [
    ...StoryElement.styles,
    css`
      @container (width >= 74em) {
        .long {
          display: block;
          columns: 2;
          column-gap: var(--_space-6);
          max-inline-size: none;
        }
        .long > * + * {
          margin-block-start: var(--_space-4);
        }
        .long > * + .sub {
          margin-block-start: var(--_space-5);
        }
      }
    `,
  ];

  protected override renderStory(story: Story): TemplateResult | typeof nothing {
    if (!story.audit) return nothing;
    const { audit } = story;
    return section(
      this.t,
      { name: 'audit', level: this.level },
      prose(story, audit, 'prose', audit.length > LONG_TEXT ? 'long' : ''),
    );
  }
}
