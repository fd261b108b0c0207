/** The tags of all elements. This module does not register the elements. */
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
