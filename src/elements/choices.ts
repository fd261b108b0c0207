/**
 * The values of every property that has a fixed list of them, the default first. An unknown value behaves as the default. Types
 * and documentation spell the lists out; a test holds them to these.
 */
export const CHOICES = {
  theme: 'auto light dark',
  notices: 'show hide',
  headingLevel: '1 2 3 4 5 6',
  variant: 'full summary headline',
  view: 'list tabs',
  advisory: 'ask show',
  unanalysed: 'show hide',
  wheel: 'show hide',
  'story-score variant': 'full compact',
} as const;
