/**
 * The values of every property with a fixed list of values, the default first. An unknown value behaves as the default. Types
 * and documentation repeat the lists; a test compares them with these lists.
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
