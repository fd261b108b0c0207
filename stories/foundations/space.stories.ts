import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { allTokens, KINDS, samples, sheet } from './sheet.js';

/** Seven steps of space, in em; two widths; rules that open the card, a section, or a line within one. */
const meta: Meta = { parameters: { docs: { canvas: { sourceState: 'none' } } } };
export default meta;

type Example = StoryObj;

export const Scale: Example = { render: () => sheet(samples('spaces', 'inline-size')) };

export const Widths: Example = { render: () => sheet(samples('widths', 'inline-size')) };

/** Of lines and bars, at their own height. */
export const Rules: Example = { render: () => sheet(samples('rules', 'block-size')) };

/** Each token has a sample on a page of the foundations. */
export const Corners: Example = {
  render: () => sheet(samples('corners', 'border-radius')),
  play: async () => {
    const pagesOf = (name: string) => Object.values(KINDS).filter((kind) => kind.test(name)).length;
    await expect(allTokens.filter(({ name }) => pagesOf(name) !== 1).map(({ name }) => name)).toEqual([]);
  },
};
