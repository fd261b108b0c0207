import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { find } from '../../.storybook/shadow.js';
import { isLensId } from '../../src/story/lenses.js';
import { glyph } from '../../src/templates/glyph.js';
import { sheet, swatches, tokensOf, type Token } from './sheet.js';

/**
 * Ink on the page’s own ground, and eight hues that belong to the lenses alone. The figures are contrast ratios, measured here
 * from what the browser computes: text asks for 4.5, lines that carry meaning for 3.
 */
const meta: Meta = { parameters: { docs: { canvas: { sourceState: 'none' } } } };
export default meta;

type Example = StoryObj;

const figures = (canvas: HTMLElement): number[] =>
  [...find(canvas, 'dl').querySelectorAll('.chip output')].map(({ textContent }) => Number(textContent));

const markOf = ({ name }: Token) => {
  const lens = name.replace('--story-lens-', '');
  return glyph(isLensId(lens) ? lens : 'other');
};

export const Ink: Example = {
  render: () => sheet(swatches('ink')),
  play: async ({ canvasElement }) => {
    await expect(figures(canvasElement)).toHaveLength(3 * tokensOf('ink').length);
  },
};

/** The eight hues, and the ink of a lens beyond them. Marks are set in them, and so are names: all are fit for text. */
export const LensHues: Example = {
  render: () => sheet(swatches('lenses', markOf)),
  play: async ({ canvasElement }) => {
    await expect(figures(canvasElement)).toHaveLength(3 * tokensOf('lenses').length);
    await expect(Math.min(...figures(canvasElement))).toBeGreaterThanOrEqual(4.5);
  },
};
