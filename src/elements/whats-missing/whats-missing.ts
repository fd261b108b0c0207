import { css, html, nothing, type TemplateResult } from 'lit';
import { ACST_NAMESPACE } from '../../story/lenses.js';
import type { Story } from '../../story/story.js';
import { link } from '../../templates/link.js';
import { section } from '../../templates/section.js';
import { prose } from '../../templates/text.js';
import { StoryElement } from '../story-element.js';

/**
 * What the original framing omits. A note says that an analysis is in the ACST vocabulary: for a `cognio:Review`, and for Story
 * JSON with `"vocabulary": "https://cognionews.com/vocab/acst#"`.
 *
 * ```html
 * <whats-missing src="story.json"></whats-missing>
 * ```
 *
 * @summary What the original framing of a story omits.
 * @csspart section - The section.
 * @csspart title - Its title.
 * @csspart glyph - The mark of the section.
 * @csspart anchor - The button that copies a link to the section.
 * @csspart body - What stands under the title.
 * @csspart prose - The text.
 * @csspart note - The note on the ACST vocabulary, if the analysis is in that vocabulary.
 * @csspart link - A link.
 */
export class WhatsMissing extends StoryElement {
  static override styles = [
    ...StoryElement.styles,
    css`
      @container (width >= 70em) {
        .body {
          grid-template-columns: minmax(0, var(--_measure)) minmax(0, 1fr);
          column-gap: var(--_space-6);
        }
      }
    `,
  ];

  protected override renderStory(story: Story): TemplateResult | typeof nothing {
    if (!story.missing) return nothing;
    const { t } = this;
    return section(
      t,
      { name: 'missing', level: this.level },
      html`
        ${prose(story, story.missing)}
        ${
          story.vocabulary === ACST_NAMESPACE
            ? html`<p class="note" part="note">${t.missingNote(link(ACST_NAMESPACE, t.vocabulary))}</p>`
            : nothing
        }
      `,
    );
  }
}
