/** The states that every element has, as stories that check themselves. */
import type { StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import type { StoryElement } from '../src/index.js';
import { find, NEVER, settled, storyElements } from './shadow.js';

type Example = StoryObj<StoryElement>;

/** The story is on its way, and the reader is told. */
export const loading: Example = {
  args: { src: NEVER },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await expect(find(canvasElement, '[part=status]')).toHaveTextContent('Loading the analysis…');
  },
};

/** There is no story at an address, and the reader is told why. */
export const failing = (src: string, sentence: string): Example => ({
  args: { src },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await expect(find(canvasElement, '[part=error]')).toHaveTextContent(
      `The analysis could not be loaded: ${sentence}`,
    );
  },
});

/** The story has nothing that the element shows, so nothing of the element is seen. */
export const empty: Example = {
  args: { src: 'stories/minimal.json' },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const [element] = storyElements(canvasElement);
    await expect(element!.state).toBe('ready');
    await expect(element!.getBoundingClientRect().height).toBe(0);
  },
};
