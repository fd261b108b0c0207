import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { findByRole, settled } from '../.storybook/shadow.js';
import { empty, failing, loading } from '../.storybook/states.js';
import { LENS_IDS, type LensWheel } from '../src/index.js';

const meta = {
  component: 'lens-wheel',
  args: { src: 'stories/reservoir.json' },
} satisfies Meta<LensWheel>;
export default meta;

type Example = StoryObj<LensWheel>;

/** One lens has no score, one has 0%. A screen reader is given a table. */
export const Default: Example = {
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const rows = findByRole(canvasElement, 'table', 'Signal strength by lens').querySelectorAll('tbody tr');
    await expect([...rows].map((row) => row.textContent.replace(/\s+/g, ' ').trim())).toContain(
      'Trickster Knowledge 0%',
    );
  },
};

/** Two lenses were not analysed, and one has a word for a score. */
export const WordForAScore: Example = { args: { src: 'stories/night-buses.json' } };

/** Only a ninth lens, beyond the eight, has a score. */
export const UnknownLens: Example = { args: { src: 'stories/grid-tariff.json' } };

export const AllFull: Example = { args: { story: { lenses: LENS_IDS.map((lens) => ({ lens, score: 1 })) } } };

export const AllZero: Example = { args: { story: { lenses: LENS_IDS.map((lens) => ({ lens, score: 0 })) } } };

export const OneLens: Example = { args: { story: { lenses: [{ lens: 'historical', score: 0.7 }] } } };

/** Without any score a wheel would say nothing. */
export const NoScores: Example = { ...empty, args: { src: 'stories/harbour-dredging.goldberry.json' } };

export const Partial: Example = { args: { src: 'stories/partial-broken.json' } };

export const Empty: Example = empty;

export const Loading: Example = loading;

export const Failed: Example = failing('faults/html', 'something other than a story lies at its address.');

/** The wheel turns the same way in every language. */
export const Arabic: Example = { args: { src: 'stories/well-water.ar.json' }, globals: { language: 'ar' } };

export const Narrow: Example = { globals: { width: '280px' } };

export const Wide: Example = { globals: { width: '640px' } };

export const Dark: Example = { globals: { scheme: 'dark' } };
