import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { find, settled } from '../.storybook/shadow.js';
import { empty, failing, loading } from '../.storybook/states.js';
import type { StoryScore } from '../src/index.js';

const meta = {
  component: 'story-score',
  args: { src: 'stories/reservoir.json' },
} satisfies Meta<StoryScore>;
export default meta;

type Example = StoryObj<StoryScore>;

export const Omission: Example = {};

/** Here a high figure is good, and the scale begins at 1. */
export const Completeness: Example = {
  args: { src: 'stories/grid-tariff.json' },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await expect(find(canvasElement, '[part=words]')).toHaveTextContent('the more complete the original');
  },
};

export const Range: Example = { args: { src: 'stories/night-buses.json' } };

export const Compact: Example = { args: { variant: 'compact' } };

export const Zero: Example = { args: { story: { score: { value: 0, measures: 'omission' } } } };

export const Highest: Example = { args: { story: { score: { value: 10, measures: 'completeness' } } } };

/** A scale of its own, and a figure between two of its steps. */
export const OddScale: Example = {
  args: { story: { score: { value: 2.5, min: 0, max: 7, measures: 'omission', label: 'CMR' } } },
};

/** A scale of too many steps for a tick each. */
export const LongScale: Example = {
  args: { story: { score: { value: 48, min: 0, max: 100, measures: 'completeness' } } },
};

export const LongCaveat: Example = { args: { src: 'stories/clinic-hours.json' } };

/** A score outside its range would mislead, so it is left out. The console reports it. */
export const OutOfRange: Example = {
  args: { src: 'stories/partial-broken.json' },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await expect(() => find(canvasElement, '[part=score]')).toThrow();
  },
};

export const Empty: Example = empty;

export const Loading: Example = loading;

export const Failed: Example = failing('faults/truncated', 'the data is incomplete or damaged.');

/** The gauge fills from the right. */
export const Arabic: Example = { args: { src: 'stories/well-water.ar.json' }, globals: { language: 'ar' } };

export const Narrow: Example = { globals: { width: '280px' } };
