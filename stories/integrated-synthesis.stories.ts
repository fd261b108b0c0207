import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { empty, failing, loading } from '../.storybook/states.js';
import type { IntegratedSynthesis } from '../src/index.js';

const meta = {
  component: 'integrated-synthesis',
  args: { src: 'stories/reservoir.json' },
} satisfies Meta<IntegratedSynthesis>;
export default meta;

type Example = StoryObj<IntegratedSynthesis>;

export const Default: Example = {};

/** Threads without a score are dotted, those of lenses that were not applied are faint. */
export const FewScores: Example = { args: { src: 'stories/grid-tariff.json' } };

/** A first paragraph that is too long for a closing statement is set smaller. */
export const LongText: Example = {
  args: {
    story: {
      synthesis: [
        'The river’s share was cut first because it was the one share that nobody holds. Each of the others has a name, ' +
          'an office and a lawyer; the river has a clause, and the clause was written in a wet decade by people who ' +
          'took its flow for granted. The order follows the clause to the letter, and so does the report that praises it ' +
          'for its restraint. What neither says is that a clause can be changed in an afternoon, and a river can not.',
        'Everything else follows from that.',
      ],
    },
  },
};

/** Without lenses there are no threads. */
export const LittleText: Example = { args: { story: { synthesis: 'The count was right, and of the wrong thing.' } } };

/** The synthesis of this story is unsound, so nothing but that is told. */
export const Partial: Example = { args: { src: 'stories/partial-broken.json' } };

export const Empty: Example = empty;

export const Loading: Example = loading;

export const NotAStory: Example = {
  ...failing('', 'there is no story in the data.'),
  args: { story: { colour: 'red' } },
};

export const Welsh: Example = { args: { src: 'stories/coastal-path.cy.json' }, globals: { language: 'cy' } };

/** The threads run from right to left. */
export const Arabic: Example = { args: { src: 'stories/well-water.ar.json' }, globals: { language: 'ar' } };

export const Narrow: Example = { globals: { width: '280px' } };

export const Wide: Example = { globals: { width: '1280px' } };

export const Dark: Example = { globals: { scheme: 'dark' } };
