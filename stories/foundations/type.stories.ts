import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { find } from '../../.storybook/shadow.js';
import { samples, sheet } from './sheet.js';

/** The page’s own face, in em of the page’s own size: at least 16 pixels, and nine steps from captions to headlines. */
const meta: Meta = { parameters: { docs: { canvas: { sourceState: 'none' } } } };
export default meta;

type Example = StoryObj;

const HEADLINE = 'What the framing leaves out';
const TEXT =
  'The river’s share was cut first because it was the one share that nobody holds. Each of the others has a name, an office and a lawyer.';

/** The sizes of headlines, closing statements and scores follow the width of the element. */
export const Scale: Example = {
  render: () => sheet(samples('sizes', 'font-size', HEADLINE)),
  play: async ({ canvasElement }) => {
    await expect(find(canvasElement, 'output')).toHaveTextContent(/^[\d.]+px$/);
  },
};

/** A page’s own by default: the toolbar chooses that of this page. */
export const Faces: Example = { render: () => sheet(samples('faces', 'font-family', HEADLINE)) };

export const Weights: Example = { render: () => sheet(samples('weights', 'font-weight', HEADLINE)) };

export const Lines: Example = { render: () => sheet(samples('lines', 'line-height', html`${TEXT}`)) };
