import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { find, settled } from '../.storybook/shadow.js';
import { empty, failing, loading } from '../.storybook/states.js';
import type { SolutionPathways } from '../src/index.js';

const meta = {
  component: 'solution-pathways',
  args: { src: 'stories/reservoir.json' },
} satisfies Meta<SolutionPathways>;
export default meta;

type Example = StoryObj<SolutionPathways>;

export const Default: Example = {};

export const Untitled: Example = { args: { src: 'stories/harbour-dredging.goldberry.json' } };

export const LittleText: Example = { args: { story: { pathways: [{ title: 'Ask' }, { title: 'Publish' }, 'Wait.'] } } };

export const Many: Example = {
  args: { story: { pathways: Array.from({ length: 12 }, (_, index) => `Publish the figures of year ${index + 1}.`) } },
};

/** Two pathways are unsound. The numbers count those that are shown. */
export const Partial: Example = {
  args: { src: 'stories/partial-broken.json' },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await expect(find(canvasElement, '[part=list]').childElementCount).toBe(2);
  },
};

export const Empty: Example = empty;

export const Loading: Example = loading;

export const Failed: Example = failing('mailto:stories@example.org', 'its address is not valid.');

export const Welsh: Example = { args: { src: 'stories/coastal-path.cy.json' }, globals: { language: 'cy' } };

export const Arabic: Example = { args: { src: 'stories/well-water.ar.json' }, globals: { language: 'ar' } };

export const Narrow: Example = { globals: { width: '280px' } };

export const Wide: Example = { globals: { width: '1280px' } };
