import { css, html, nothing, type TemplateResult } from 'lit';
import type { Story } from '../../story/story.js';
import { heading } from '../../templates/heading.js';
import { languageOf } from '../../templates/language.js';
import { section } from '../../templates/section.js';
import { item, prose } from '../../templates/text.js';
import { StoryElement } from '../story-element.js';

/**
 * What the analysis can not tell, and what would have to be done to know more.
 *
 * ```html
 * <story-limits src="story.json"></story-limits>
 * ```
 *
 * @summary The limits of an analysis, and the next step.
 * @csspart section - The section.
 * @csspart title - Its title.
 * @csspart glyph - The mark of the section.
 * @csspart anchor - The button that copies a link to the section.
 * @csspart body - What stands under the title.
 * @csspart prose - The next step.
 * @csspart item - The title of the limitations, and that of the next step.
 */
export class StoryLimits extends StoryElement {
  static override styles = [
    ...StoryElement.styles,
    css`
      .body {
        gap: var(--_space-5) var(--_space-6);
        font-size: var(--_size-down-1);
        line-height: 1.5;
      }
      .item {
        margin-block-end: 0.25em;
        font-weight: var(--_weight-strong);
      }
      .list > li {
        position: relative;
        padding-inline-start: 1.1em;
      }
      .list > li::before {
        content: '–';
        position: absolute;
        inset-block-start: 0;
        inset-inline-start: 0;
        color: var(--_ink-soft);
      }
      @container (width >= 40em) {
        .body {
          grid-template-columns: 1fr 1fr;
        }
      }
    `,
  ];

  protected override renderStory(story: Story): TemplateResult | typeof nothing {
    const { limitations, nextStep } = story;
    if (!limitations && !nextStep) return nothing;
    const { t } = this;
    const { lang, dir } = languageOf(story);
    return section(
      t,
      { name: 'limits', level: this.level },
      html`
        ${
          limitations
            ? html`<div>
                ${heading(this.level + 1, 'item', t.limitations)}
                <ul class="list" role="list" lang=${lang} dir=${dir}>
                  ${limitations.map((limitation) => html`<li>${item(limitation)}</li>`)}
                </ul>
              </div>`
            : nothing
        }
        ${
          nextStep ? html`<div>${heading(this.level + 1, 'item', t.nextStep)} ${prose(story, nextStep)}</div>` : nothing
        }
      `,
    );
  }
}
