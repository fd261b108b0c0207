/** The page that stories stand on, as the toolbar or a story chooses. */
import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/themes/magazine.css';
import '../src/themes/newspaper.css';
import '../src/themes/plain.css';
import { textDirection } from '../src/i18n/text-direction.js';
import { reduceMotion } from './motion.js';
import type { initialGlobals } from './toolbar.js';

const FONTS: Readonly<Record<string, string>> = {
  serif: "Georgia, 'Times New Roman', serif",
  sans: 'system-ui, sans-serif',
};

/** A colour of its own: axe takes a page without one for white, whatever its scheme. */
const GROUND = 'background: Canvas; color: CanvasText; padding: 1.25rem;';

export const page: Decorator = (story, { globals, viewMode }) => {
  const { scheme, theme, direction, language, width, motion, font } = globals as typeof initialGlobals;
  const height = viewMode === 'docs' ? 'auto' : '100vh';
  reduceMotion(motion === 'reduce');
  return html`
    <div
      lang=${language}
      dir=${direction === 'auto' ? textDirection(language) : direction}
      class="story-theme-${theme}"
      style="${GROUND} color-scheme: ${scheme}; box-sizing: border-box; min-inline-size: ${width === 'auto' ? 0 : 'min-content'}; min-block-size: ${height};
        font: 1rem/1.5 ${FONTS[font]}"
    >
      <div style="inline-size: ${width}">${story()}</div>
    </div>
  `;
};
