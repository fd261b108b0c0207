import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { find } from '../../.storybook/shadow.js';
import { en } from '../../src/i18n/en.js';
import { LENS_IDS } from '../../src/index.js';
import { glyph, type GlyphName } from '../../src/templates/glyph.js';
import { sheet } from './sheet.js';

/** Our own line drawings, which take the colour of the text around them. Each at three sizes; the smallest is that of a label. */
const meta: Meta = { parameters: { docs: { canvas: { sourceState: 'none' } } } };
export default meta;

type Example = StoryObj;

const SECTIONS = ['audit', 'dimensions', 'missing', 'pathways', 'synthesis', 'links', 'limits'] as const;

const specimen = (name: GlyphName, label: string, lens = '') => html`
  <div>
    <dt data-lens=${lens || 'none'}>${[0, 1, 2].map(() => html`<span>${glyph(name)}</span>`)}</dt>
    <dd>
      <p>${label}</p>
      <code>${name}</code>
    </dd>
  </div>
`;

/** In the hues of the lenses, and a ring for any lens beyond the eight. */
export const Lenses: Example = {
  render: () =>
    sheet(html`
      <dl class="glyphs">
        ${LENS_IDS.map((id) => specimen(id, en.lenses[id].name, id))}
        ${specimen('other', 'A lens beyond the eight', 'other')}
      </dl>
    `),
  play: async ({ canvasElement }) => {
    await expect(find(canvasElement, 'dl').children).toHaveLength(9);
  },
};

/** In ink. */
export const Sections: Example = {
  render: () =>
    sheet(
      html`<dl class="glyphs">${SECTIONS.map((name) => specimen(name, en[name]))} ${specimen('back', en.back)}</dl>`,
    ),
};
