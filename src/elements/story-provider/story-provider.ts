import { css, html, unsafeCSS, type PropertyValues, type TemplateResult } from 'lit';
import { shareStory } from '../../context/share-story.js';
import { baseStyles } from '../../styles/base.styles.js';
import { tokens } from '../../styles/tokens.js';
import { StoryElement } from '../story-element.js';

/**
 * Loads one story and shares it with all story elements anywhere below it, however deep. It takes no room of its own; its
 * content is always shown, with a word beneath it when the story can not be loaded.
 *
 * ```html
 * <story-provider src="story.json">
 *   <p>An article of your own.</p>
 *   <lens-wheel></lens-wheel>
 *   <p>More of it.</p>
 *   <whats-missing></whats-missing>
 * </story-provider>
 * ```
 *
 * @summary Shares one story with the elements below it.
 * @slot - The page's own content, with story elements in it. Always shown.
 */
export class StoryProvider extends StoryElement {
  static override styles = [
    // The article in it is the page's own: it inherits no token, no text and no ground of ours.
    unsafeCSS(tokens.cssText.replaceAll('.base', '.status')),
    baseStyles,
    css`
      :host,
      .base {
        display: contents;
      }
      :host {
        column-rule-color: light-dark(#000, #fff) !important; /* as in host.styles.ts */
      }
      .light > .status {
        color-scheme: light;
      }
      .dark > .status {
        color-scheme: dark;
      }
      .paper > .status {
        background: var(--_paper);
      }
      .status {
        color: var(--_ink);
      }
    `,
  ];
  protected static override readonly depth: number = 0;

  readonly #share = shareStory(this);

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#share(this.shared);
  }

  protected override renderStory(): TemplateResult {
    return html`<slot></slot>`;
  }
}
