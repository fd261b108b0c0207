import { css, unsafeCSS } from 'lit';
import { LENS_IDS } from '../story/lenses.js';

/** Gives whatever is marked with a lens that lens's hue, as `--hue`. */
export const lensStyles = css`
  [data-lens] {
    --hue: var(--_lens-other);
  }
  ${unsafeCSS(LENS_IDS.map((id) => `[data-lens='${id}']{--hue:var(--_lens-${id})}`).join(''))}
  [data-state='absent'] {
    --hue: var(--_ink-soft);
  }
  @media (forced-colors: active) {
    [data-lens] {
      --hue: CanvasText;
    }
    [data-state='absent'] {
      --hue: GrayText;
      --_hairline: GrayText;
    }
  }
`;
