import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { find, settled } from '../.storybook/shadow.js';
import type { StoryCard } from '../src/index.js';

/** The card in each ready theme, on a light and on a dark page. The toolbar puts any other story into them too. */
const meta = {
  component: 'story-card',
  args: { src: 'stories/reservoir.json', backHref: 'stories' },
} satisfies Meta<StoryCard>;
export default meta;

type Example = StoryObj<StoryCard>;

const themed = (theme: string, scheme: 'light' | 'dark', ground: string): Example => ({
  globals: { theme, scheme },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await expect(getComputedStyle(find(canvasElement, '[part=base]')).backgroundColor).toBe(ground);
  },
});

export const Newspaper: Example = themed('newspaper', 'light', 'rgb(251, 244, 228)');

export const NewspaperDark: Example = themed('newspaper', 'dark', 'rgb(25, 23, 20)');

export const Magazine: Example = themed('magazine', 'light', 'rgb(255, 255, 255)');

export const MagazineDark: Example = themed('magazine', 'dark', 'rgb(23, 21, 28)');

/** The page’s own ground. */
export const Plain: Example = themed('plain', 'light', 'rgba(0, 0, 0, 0)');

export const PlainDark: Example = themed('plain', 'dark', 'rgba(0, 0, 0, 0)');

export const NewspaperNarrow: Example = { globals: { theme: 'newspaper', width: '280px' } };

export const MagazineNarrow: Example = { globals: { theme: 'magazine', width: '280px' } };

/** A headline in a list has no ground of its own. */
export const MagazineHeadline: Example = { args: { variant: 'headline' }, globals: { theme: 'magazine' } };

/** A page in sans, which the plain theme adopts. */
export const PlainOnAPageInSans: Example = {
  args: { view: 'tabs', sections: 'headline score dimensions' },
  globals: { theme: 'plain', font: 'sans' },
};

/** From right to left, in a theme. */
export const NewspaperArabic: Example = {
  args: { src: 'stories/well-water.ar.json' },
  globals: { theme: 'newspaper', language: 'ar' },
};
