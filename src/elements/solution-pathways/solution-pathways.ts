import { html, nothing, type TemplateResult } from 'lit';
import { formatPlace } from '../../i18n/format.js';
import type { Story } from '../../story/story.js';
import { heading } from '../../templates/heading.js';
import { languageOf } from '../../templates/language.js';
import { section } from '../../templates/section.js';
import { inline, prose } from '../../templates/text.js';
import { StoryElement } from '../story-element.js';
import { styles } from './solution-pathways.styles.js';

/**
 * The ways forward that an analysis sees, numbered.
 *
 * ```html
 * <solution-pathways>
 *   <script type="application/json">{ "pathways": [{ "title": "Publish the figures", "text": "…" }] }</script>
 * </solution-pathways>
 * ```
 *
 * @summary The numbered solution pathways of a story.
 * @csspart section - The section.
 * @csspart title - Its title.
 * @csspart glyph - The mark of the section.
 * @csspart anchor - The button that copies a link to the section.
 * @csspart body - What stands under the title.
 * @csspart list - The list of pathways.
 * @csspart pathway - One pathway.
 * @csspart number - Its number.
 * @csspart item - Its own title.
 * @csspart prose - Its text.
 */
export class SolutionPathways extends StoryElement {
  static override styles = [...StoryElement.styles, styles];

  protected override renderStory(story: Story): TemplateResult | typeof nothing {
    if (!story.pathways) return nothing;
    const { lang, dir } = languageOf(story);
    return section(
      this.t,
      { name: 'pathways', level: this.level },
      html`<ol class="list" part="list" role="list">
        ${story.pathways.map(
          ({ title, text }, index) => html`
            <li part="pathway">
              <span class="number" part="number" aria-hidden="true">${formatPlace(index + 1, this.t.lang)}</span>
              <div lang=${lang} dir=${dir}>
                ${title ? heading(this.level + 1, 'item', inline(title)) : nothing}
                ${text ? prose(story, text) : nothing}
              </div>
            </li>
          `,
        )}
      </ol>`,
    );
  }
}
