/** The tags of all elements. Importing them registers none. */
export const TAGS = [
  'analysis-dimensions',
  'integrated-synthesis',
  'lens-wheel',
  'solution-pathways',
  'story-audit',
  'story-card',
  'story-headline',
  'story-limits',
  'story-links',
  'story-provider',
  'story-score',
  'whats-missing',
] as const;
