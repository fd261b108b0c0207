import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import { settled, storyElements } from '../../.storybook/shadow.js';

/** A lens has a signal, one of 0%, no score, or was not applied at all: in the wheel, as a bar, as a tab and as a thread. */
const meta: Meta = { parameters: { docs: { canvas: { sourceState: 'none' } } } };
export default meta;

type Example = StoryObj;

const STORY = {
  lenses: [
    { lens: 'indigenous', score: 0.8, text: 'A signal of 80%.' },
    { lens: 'historical', score: 0, text: 'A signal of 0%: the lens was applied, and found nothing.' },
    { lens: 'cross-cultural', text: 'A reading without a score.' },
    { lens: 'scientific', signal: 'partially present', text: 'A reading with a word for a score.' },
    { lens: 'economic', score: 0.5, text: 'A lens beyond the eight.' },
  ],
  synthesis: 'The threads run together.',
};

const column = (title: string, content: TemplateResult, filter = 'none') => html`
  <figure style="margin: 0; min-inline-size: 0; filter: ${filter}">
    <figcaption style="margin-block-end: 1em">${title}</figcaption>
    ${content}
  </figure>
`;

const columns = (...content: TemplateResult[]) => html`
  <story-provider .story=${STORY}>
    <div style="display: grid; grid-template-columns: repeat(auto-fit, minmax(min(22em, 100%), 1fr)); gap: 2.5em">
      ${content}
    </div>
  </story-provider>
`;

const both = (content: TemplateResult) =>
  columns(column('In colour', content), column('In greyscale', content, 'grayscale(1)'));

/** Each state is told apart by its form and its words, and needs no colour. */
export const List: Example = {
  render: () => both(html`<analysis-dimensions></analysis-dimensions>`),
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const [, list] = storyElements(canvasElement);
    const states = [...list!.shadowRoot!.querySelectorAll<HTMLElement>('li')].map(({ dataset }) => dataset.state);
    await expect(new Set(states).size).toBe(4);
  },
};

export const Tabs: Example = {
  render: () => both(html`<analysis-dimensions view="tabs" wheel="hide"></analysis-dimensions>`),
};

export const Threads: Example = { render: () => both(html`<integrated-synthesis></integrated-synthesis>`) };
