import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { find, settled } from '../.storybook/shadow.js';
import { LANGUAGES, nameOf } from '../.storybook/toolbar.js';
import { textDirection } from '../src/i18n/text-direction.js';
import type { StoryCard } from '../src/index.js';

/** The words of the interface follow the nearest `lang`; a story keeps its own language, and its direction. */
const meta = {
  component: 'story-card',
  args: { src: 'stories/reservoir.json' },
} satisfies Meta<StoryCard>;
export default meta;

type Example = StoryObj<StoryCard>;

/** One story in English, on a page in each language. */
export const EachLanguage: Example = {
  parameters: { controls: { include: ['src'] } },
  render: ({ src }) => html`
    <div style="display: grid; grid-template-columns: repeat(auto-fit, minmax(min(24em, 100%), 1fr)); gap: 2.5em">
      ${LANGUAGES.map(
        (language) => html`
          <div lang=${language} dir=${textDirection(language)} style="min-inline-size: 0">
            <p>${nameOf(language)}</p>
            <story-card variant="summary" src=${src!}></story-card>
          </div>
        `,
      )}
    </div>
  `,
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const more = () => [
      ...new Set(
        [...canvasElement.querySelectorAll('story-card')].map((card) => find(card.shadowRoot!, '.more').textContent),
      ),
    ];
    await waitFor(() => expect(more()).toHaveLength(LANGUAGES.length));
  },
};

const inFull = (language: string): Example => ({
  args: { sections: 'headline score dimensions links' },
  globals: { language },
});

export const German: Example = inFull('de');

export const Spanish: Example = inFull('es');

export const French: Example = inFull('fr');

export const Hindi: Example = inFull('hi');

export const Portuguese: Example = inFull('pt');

/** A language that is not there is told in English. */
export const Unknown: Example = {
  args: { sections: 'headline audit' },
  globals: { language: 'is' },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await expect(find(canvasElement, 'h3')).toHaveTextContent('Power-Knowledge Audit');
  },
};
