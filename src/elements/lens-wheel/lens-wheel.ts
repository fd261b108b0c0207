import type { nothing, TemplateResult } from 'lit';
import { LensPointer } from '../../context/lens-pointing.js';
import type { Story } from '../../story/story.js';
import { lensStyles } from '../../styles/lens.styles.js';
import { wheelStyles } from '../../styles/wheel.styles.js';
import { wheel } from '../../templates/wheel.js';
import { StoryElement } from '../story-element.js';

/**
 * The scores of the lenses as a wheel: a sector each, in canonical order clockwise from the top, as large as its signal. A
 * screen reader gets the same as a table. It needs at least one lens with a score.
 *
 * ```html
 * <lens-wheel>
 *   <script type="application/json">{ "lenses": [{ "lens": "historical", "score": 0.7 }] }</script>
 * </lens-wheel>
 * ```
 *
 * @summary The lens scores of a story as an SVG wheel.
 * @csspart wheel - The wheel with its caption.
 * @csspart caption - The caption.
 * @csspart label - The mark, signal and name of a lens.
 */
export class LensWheel extends StoryElement {
  static override styles = [...StoryElement.styles, lensStyles, wheelStyles];

  constructor() {
    super();
    new LensPointer(this, () => this.pointing);
  }

  protected override renderStory({ lenses }: Story): TemplateResult | typeof nothing {
    return wheel(this.t, lenses);
  }
}
