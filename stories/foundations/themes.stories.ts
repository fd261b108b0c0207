import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { find, settled, storyElements } from '../../.storybook/shadow.js';
import { THEMES } from '../../.storybook/toolbar.js';

/** A theme is a stylesheet, and a class on a card or on anything above it. It sets tokens and a few parts. */
const meta: Meta = { parameters: { docs: { canvas: { sourceState: 'none' } } } };
export default meta;

type Example = StoryObj;

const GRID =
  'display: grid; grid-template-columns: repeat(auto-fit, minmax(min(24em, 100%), 1fr)); gap: 2.5em; align-items: start;';

const sideBySide = (scheme: string) => html`
  <div
    style="${GRID} color-scheme: ${scheme}; margin: -1.25rem; padding: 1.25rem; background: Canvas; color: CanvasText"
  >
    ${['none', ...THEMES].map(
      (theme) => html`
        <figure style="margin: 0; min-inline-size: 0">
          <figcaption style="margin-block-end: 1em"><code>${theme}</code></figcaption>
          <story-card class="story-theme-${theme}" variant="summary" src="stories/reservoir.json"></story-card>
        </figure>
      `,
    )}
  </div>
`;

const isEachShown: Example['play'] = async ({ canvasElement }) => {
  await settled(canvasElement);
  const cards = storyElements(canvasElement).filter(({ localName }) => localName === 'story-card');
  const fonts = cards.map((card) => getComputedStyle(find(card.shadowRoot!, '[part=base]')).fontFamily);
  // The plain theme has the page's own font.
  await expect(new Set(fonts).size).toBe(THEMES.length);
};

export const OnLight: Example = { render: () => sideBySide('light'), play: isEachShown };

export const OnDark: Example = { render: () => sideBySide('dark'), play: isEachShown };
