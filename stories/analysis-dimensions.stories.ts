import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { find, settled } from '../.storybook/shadow.js';
import { empty, failing, loading } from '../.storybook/states.js';
import type { AnalysisDimensions } from '../src/index.js';

const meta = {
  component: 'analysis-dimensions',
  args: { src: 'stories/reservoir.json' },
} satisfies Meta<AnalysisDimensions>;
export default meta;

type Example = StoryObj<AnalysisDimensions>;

export const Default: Example = {};

export const WithoutWheel: Example = { args: { wheel: 'hide' } };

/** Two of the eight lenses were not applied to this story, and one has a word for a score. */
export const Unanalysed: Example = { args: { src: 'stories/night-buses.json' } };

export const UnanalysedHidden: Example = {
  args: { src: 'stories/night-buses.json', unanalysed: 'hide' },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await expect(find(canvasElement, '[part=list]').childElementCount).toBe(6);
  },
};

/** The eight lenses have no scores; a ninth, beyond them, has one, and its own name. */
export const UnknownLens: Example = { args: { src: 'stories/grid-tariff.json' } };

/** A text that is longer than most turns the list into newspaper columns. */
export const LongText: Example = { args: { src: 'stories/rent-register.cognio-expanded.json' } };

/** Lenses with a score alone. */
export const LittleText: Example = {
  args: {
    story: {
      lenses: [
        { lens: 'historical', score: 1 },
        { lens: 'scientific', score: 0 },
        { lens: 'artistic', signal: 'ABSENT' },
      ],
    },
  },
};

/** A score above its range is left out, and its lens shown without. */
export const Partial: Example = { args: { src: 'stories/partial-broken.json' } };

export const Empty: Example = empty;

export const Loading: Example = loading;

export const Failed: Example = failing(
  'https://elsewhere.example/faults/story',
  'its server does not share it with this page.',
);

export const Welsh: Example = { args: { src: 'stories/coastal-path.cy.json' }, globals: { language: 'cy' } };

export const Arabic: Example = { args: { src: 'stories/well-water.ar.json' }, globals: { language: 'ar' } };

export const Narrow: Example = { globals: { width: '280px' } };

export const Wide: Example = { globals: { width: '1280px' } };

export const Dark: Example = { globals: { scheme: 'dark' } };
