import { html, nothing, svg, type TemplateResult } from 'lit';
import { LensPointer } from '../../context/lens-pointing.js';
import { plain } from '../../story/prose-node.js';
import { parseProse } from '../../story/prose.js';
import type { Story } from '../../story/story.js';
import { lensStyles } from '../../styles/lens.styles.js';
import { section } from '../../templates/section.js';
import { prose } from '../../templates/text.js';
import { StoryElement } from '../story-element.js';
import { styles } from './integrated-synthesis.styles.js';
import { threads } from './threads.js';

/** A first paragraph of more characters than this is too long to be set as a closing statement. */
const LONG_OPENING = 320;

/**
 * The closing argument: the lenses run as threads into one rule, and the synthesis hangs from it. The threads need lenses; the
 * text stands without them too.
 *
 * ```html
 * <integrated-synthesis src="story.json"></integrated-synthesis>
 * ```
 *
 * @summary The synthesis of a story: its closing argument.
 * @csspart threads - The picture of the lenses that run together.
 * @csspart section - The section.
 * @csspart title - Its title.
 * @csspart glyph - The mark of the section.
 * @csspart anchor - The button that copies a link to the section.
 * @csspart body - What stands under the title.
 * @csspart prose - The text.
 */
export class IntegratedSynthesis extends StoryElement {
  static override styles = [...StoryElement.styles, lensStyles, styles];

  constructor() {
    super();
    new LensPointer(this, () => this.pointing);
  }

  protected override renderStory(story: Story): TemplateResult | typeof nothing {
    const { synthesis, lenses } = story;
    if (!synthesis) return nothing;
    const [opening] = parseProse(synthesis);
    const long = opening && plain(opening.children).length > LONG_OPENING;
    return html`
      ${
        lenses
          ? html`<svg
              class="threads flip"
              part="threads"
              viewBox="0 0 100 100"
              preserveAspectRatio="none"
              aria-hidden="true"
            >
              ${threads(lenses)}${svg`<path class="knot" d="M56 98H100"></path>`}
            </svg>`
          : nothing
      }
      ${section(this.t, { name: 'synthesis', level: this.level }, prose(story, synthesis, 'prose', long ? 'long' : ''))}
    `;
  }
}
