import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { find, findByRole, focus, hear, settled } from '../.storybook/shadow.js';
import { failing, loading } from '../.storybook/states.js';
import type { StoryHeadline } from '../src/index.js';

const meta = {
  component: 'story-headline',
  args: { src: 'stories/reservoir.json' },
} satisfies Meta<StoryHeadline>;
export default meta;

type Example = StoryObj<StoryHeadline>;

export const Default: Example = {};

export const LinkBack: Example = {
  args: { backHref: 'stories' },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const followed = hear(canvasElement, 'story-navigate');
    canvasElement.addEventListener('story-navigate', (event) => event.preventDefault(), { once: true });
    await focus(findByRole(canvasElement, 'link', 'All stories'));
    await userEvent.keyboard('{Enter}');
    await expect(followed).toMatchObject([{ href: 'stories', relation: 'back', defaultPrevented: true }]);
  },
};

export const Provenance: Example = {
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const toggled = hear(canvasElement, 'story-toggle');
    const summary = find(canvasElement, '[part=provenance] summary');
    await focus(summary);
    await userEvent.click(summary);
    await waitFor(() => expect(toggled).toMatchObject([{ name: 'provenance', open: true }]));
    await expect(find(canvasElement, '[part=provenance] dl')).toBeVisible();
  },
};

/** Over 110 characters the headline is set smaller. No human review is recorded, and there is an advisory. */
export const LongText: Example = { args: { src: 'stories/clinic-hours.json' } };

/** With nothing to say of it, the banner is a rule. */
export const LittleText: Example = { args: { src: 'stories/minimal.json' } };

/** The story has a summary alone, which is a problem of the story, not of the reader. */
export const WithoutHeadline: Example = { args: { story: { summary: 'A summary without a headline.' } } };

export const Completeness: Example = { args: { src: 'stories/grid-tariff.json' } };

/** A date that is none is shown as it was written, and emphasis is kept. */
export const OddData: Example = {
  args: {
    story: {
      headline: 'What the *second* page of the notice says',
      published: 'Michaelmas 2026',
      category: 'archives & records',
      original: { headline: 'Archive <b>renewed</b>', publisher: 'The Example' },
      provenance: { generated: 'some time in spring' },
    },
  },
};

export const Partial: Example = { args: { src: 'stories/partial-broken.json' } };

export const Loading: Example = loading;

export const Failed: Example = failing('faults/empty', 'the answer was empty. Try again later.');

export const Welsh: Example = { args: { src: 'stories/coastal-path.cy.json' }, globals: { language: 'cy' } };

export const Arabic: Example = {
  args: { src: 'stories/well-water.ar.json', backHref: 'stories' },
  globals: { language: 'ar' },
};

export const Narrow: Example = { args: { backHref: 'stories' }, globals: { width: '280px' } };
