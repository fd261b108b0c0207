import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { spyOn } from 'storybook/test';
import { empty, failing, loading } from '../.storybook/states.js';
import type { WhatsMissing } from '../src/index.js';

const meta = {
  component: 'whats-missing',
  args: { src: 'stories/reservoir.json' },
} satisfies Meta<WhatsMissing>;
export default meta;

type Example = StoryObj<WhatsMissing>;

export const Default: Example = {};

/** Two paragraphs. */
export const LongText: Example = { args: { src: 'stories/night-buses.json' } };

export const LittleText: Example = { args: { story: { missing: 'The price.' } } };

export const Partial: Example = { args: { src: 'stories/partial-broken.json' } };

export const Empty: Example = empty;

export const Loading: Example = loading;

export const Offline: Example = {
  ...failing('faults/reset', 'this device is offline. Connect to the internet, then try again.'),
  beforeEach: () => {
    spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  },
};

export const Welsh: Example = { args: { src: 'stories/coastal-path.cy.json' }, globals: { language: 'cy' } };

export const Arabic: Example = { args: { src: 'stories/well-water.ar.json' }, globals: { language: 'ar' } };

/** The note stands in the margin. */
export const Wide: Example = { globals: { width: '1280px' } };
