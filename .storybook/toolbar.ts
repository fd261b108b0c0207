/** What the toolbar chooses of the page that stories stand on. */
import type { Preview } from '@storybook/web-components-vite';
import { languages } from '../src/i18n/languages.js';

/** What is chosen until somebody chooses otherwise. Tests are told a direction. */
export const initialGlobals = {
  scheme: 'light dark',
  theme: 'none',
  direction: 'auto',
  language: 'en',
  width: 'auto',
  motion: 'system',
  font: 'serif',
};

/** The ready themes, by their names. */
export const THEMES = ['newspaper', 'magazine', 'plain'] as const;

/** The languages of the interface. */
export const LANGUAGES = ['en', ...Object.keys(languages)];

/** A language in its own words. */
export const nameOf = (language: string): string =>
  new Intl.DisplayNames([language], { type: 'language', fallback: 'code' }).of(language)!;

/** A choice in the toolbar, from values with titles. */
const choice = (description: string, icon: string, titles: Readonly<Record<string, string>>) => ({
  description,
  toolbar: {
    icon: icon as 'contrast',
    dynamicTitle: true,
    items: Object.entries(titles).map(([value, title]) => ({ value, title })),
  },
});

const each = (values: readonly string[], titleOf: (value: string) => string) =>
  Object.fromEntries(values.map((value) => [value, titleOf(value)]));

export const globalTypes: Preview['globalTypes'] = {
  scheme: choice('The colour scheme of the page', 'contrast', {
    'light dark': 'Scheme of the system',
    light: 'Light',
    dark: 'Dark',
  }),
  theme: choice('A ready theme, as a class on the page', 'paintbrush', {
    none: 'No theme',
    ...each(THEMES, (theme) => `Theme: ${theme}`),
  }),
  font: choice('The font of the page, which the elements adopt', 'paragraph', {
    serif: 'Page in serif',
    sans: 'Page in sans',
  }),
  language: choice('The language of the page', 'globe', each(LANGUAGES, nameOf)),
  direction: choice('The direction of the page', 'transfer', {
    auto: 'Direction of the language',
    ltr: 'Left to right',
    rtl: 'Right to left',
  }),
  width: choice('The width of the column', 'grow', {
    auto: 'Full width',
    ...each(['280px', '360px', '640px', '768px', '900px', '1280px'], (width) => width),
  }),
  motion: choice(
    'Applies the rules of the elements for readers who prefer reduced motion, as if the system asked for them',
    'stop',
    { system: 'Motion of the system', reduce: 'Reduced motion' },
  ),
};
