import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import { forgetRequests } from '../.storybook/faults.js';
import { find, findByRole, focus, settled } from '../.storybook/shadow.js';
import { empty, failing, loading } from '../.storybook/states.js';
import type { StoryLimits } from '../src/index.js';

const meta = {
  component: 'story-limits',
  args: { src: 'stories/reservoir.json' },
} satisfies Meta<StoryLimits>;
export default meta;

type Example = StoryObj<StoryLimits>;

export const Default: Example = {};

export const LimitationsAlone: Example = { args: { src: 'stories/night-buses.json' } };

export const LittleText: Example = { args: { story: { nextStep: 'Ask.' } } };

export const Partial: Example = { args: { src: 'stories/partial-broken.json' } };

export const Empty: Example = empty;

export const Loading: Example = loading;

export const Failed: Example = failing('faults/status/503', 'the server could not send it. Try again later.');

/** Both answers are errors: the button stays where it is, and keeps the focus. */
export const TryAgainInVain: Example = {
  args: { src: 'faults/flaky?key=limits&fail=2' },
  beforeEach: forgetRequests,
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const button = findByRole(canvasElement, 'button', 'Try again');
    await focus(button);
    await userEvent.keyboard('{Enter}');
    await settled(canvasElement);
    await expect(find<StoryLimits>(canvasElement, 'story-limits')).toMatchObject({ state: 'error' });
    await expect(button).toHaveTextContent('Try again');
    await focus(button);
  },
};

export const Welsh: Example = { args: { src: 'stories/coastal-path.cy.json' }, globals: { language: 'cy' } };

export const Arabic: Example = { args: { src: 'stories/well-water.ar.json' }, globals: { language: 'ar' } };

export const Wide: Example = { globals: { width: '1280px' } };
