import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { renderElement } from '../.storybook/element.js';
import { find, settled, storyElements } from '../.storybook/shadow.js';
import { failing, loading } from '../.storybook/states.js';
import type { StoryProvider } from '../src/index.js';

const ARTICLE = html`
  <p>An article of the page starts here. The wheel below is in the middle of the article.</p>
  <lens-wheel></lens-wheel>
  <p>The article continues. Two sections of the same story follow at its end. The story is loaded once.</p>
  <div><whats-missing></whats-missing></div>
  <solution-pathways></solution-pathways>
`;

const meta = {
  component: 'story-provider',
  args: { src: 'stories/reservoir.json' },
  render: (args, context) => renderElement(args, context, ARTICLE),
} satisfies Meta<StoryProvider>;
export default meta;

type Example = StoryObj<StoryProvider>;

export const SpreadOverAPage: Example = {
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await expect(storyElements(canvasElement).map(({ state }) => state)).toEqual(['ready', 'ready', 'ready', 'ready']);
  },
};

/** Sections of one level deeper than the headline would have. */
export const HeadingLevel: Example = {
  args: { headingLevel: 3 },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await expect(find(canvasElement, '[part=title]').localName).toBe('h4');
  },
};

/** An element below a provider may have a story of its own. */
export const ElementWithItsOwn: Example = {
  render: ({ src }) => html`
    <story-provider src=${src!}>
      <story-score></story-score>
      <p>For comparison, the score of another story:</p>
      <story-score src="stories/grid-tariff.json" variant="compact"></story-score>
    </story-provider>
  `,
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const figures = storyElements(canvasElement).slice(1);
    await expect(figures.map((score) => find(score.shadowRoot!, '[part=figure]').textContent)).toEqual(['7', '4']);
  },
};

export const Loading: Example = loading;

/** The page’s own content stays, and the provider alone tells what went wrong. */
export const Failed: Example = failing(
  'faults/reset',
  'the server did not answer. Check your connection, then try again.',
);

export const Partial: Example = { args: { src: 'stories/partial-broken.json' } };

export const WithoutStory: Example = { args: { src: undefined } };

export const Arabic: Example = { args: { src: 'stories/well-water.ar.json' }, globals: { language: 'ar' } };
