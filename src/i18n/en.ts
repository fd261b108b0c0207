/** The interface in English: the strings that define the keys of every other language. */
import type { LensId } from '../story/lenses.js';
import type { LoadProblemCode } from '../story/problem.js';
import type { Score } from '../story/story.js';

type Measure = NonNullable<Score['measures']>;
type Level = 'low' | 'medium' | 'high';

const lenses: Record<LensId, { name: string; short: string }> = {
  indigenous: { name: 'Indigenous Knowledge', short: 'Indigenous' },
  historical: { name: 'Historical Parallels', short: 'Historical' },
  'cross-cultural': { name: 'Cross-Cultural Wisdom', short: 'Cross-cultural' },
  scientific: { name: 'Scientific Evidence', short: 'Scientific' },
  artistic: { name: 'Artistic & Spiritual', short: 'Artistic' },
  future: { name: 'Future Modelling', short: 'Future' },
  marginalised: { name: 'Marginalised Voices', short: 'Marginalised' },
  trickster: { name: 'Trickster Knowledge', short: 'Trickster' },
};

const levels: Record<Measure, Record<Level, string>> = {
  omission: { low: 'Low omission', medium: 'Medium omission', high: 'High omission' },
  completeness: { low: 'Low completeness', medium: 'Medium completeness', high: 'High completeness' },
};

/** Why the reader does not see the analysis, as the end of "The analysis could not be loaded: …". */
const failures: Record<LoadProblemCode | 'not-a-story', string> = {
  offline: 'this device is offline. Connect to the internet, then try again.',
  network: 'the server did not answer. Check your connection, then try again.',
  cors: 'its server does not share it with this page.',
  timeout: 'the server took too long. Try again in a moment.',
  'http-status': 'the server could not send it. Try again later.',
  'content-type': 'something other than a story lies at its address.',
  'too-large': 'the file is too large.',
  empty: 'the answer was empty. Try again later.',
  'invalid-json': 'the data is incomplete or damaged.',
  'invalid-url': 'its address is not valid.',
  'not-a-story': 'there is no story in the data.',
};

export const en = {
  /** The language of these strings, and of the numbers and dates in them. */
  lang: 'en-GB',
  /** Mends a date, which is in British English where the browser has no dates in the language. */
  date: (text: string) => text,

  lenses,
  levels,
  failures,

  back: 'All stories',
  modified: 'Updated',
  originalLabel: 'The headline it answers',
  advisoryLabel: 'Before you read:',
  advisory: (topics: string) => `this analysis describes ${topics}.`,
  advisoryOpen: 'Show the analysis',

  madeByModel: 'Written by a language model.',
  madeUnknown: 'How this analysis was made.',
  reviewed: (by: string) => `Reviewed by ${by}.`,
  notReviewed: 'No human review is recorded.',
  madeHow: 'How it was made',
  engine: 'Engine',
  model: 'Model',
  generated: 'Made',
  review: 'Human review',
  reviewNone: 'none recorded',
  sourceType: 'Source type',

  audit: 'Power-Knowledge Audit',
  dimensions: 'Analysis Dimensions',
  missing: 'What’s Missing',
  pathways: 'Solution Pathways',
  synthesis: 'Integrated Synthesis',
  links: 'Links',
  limits: 'Limits of this analysis',
  openAll: 'Open all',
  closeAll: 'Close all',

  dimensionsNote: (engine: string | undefined) =>
    `Read through knowledge lenses${engine ? ` by ${engine}` : ''}. A percentage tells how strong the signal is, not how right the lens is.`,
  unnamedLens: 'Unnamed lens',
  noScore: 'no score',
  notAnalysed: 'not analysed',
  wheel: 'Signal strength by lens',
  wheelLens: 'Lens',
  wheelSignal: 'Signal',
  wheelNote: (share: string) =>
    `How strongly each lens speaks to this story. The larger the sector, the stronger the signal; the dashed ring is ${share}.`,

  /** The parts of a sentence around the link to the vocabulary, wherever the language has it. */
  missingNote: (vocabulary: unknown): unknown[] => [
    'An ACST audit of what the framing omits, open to cross-reference under the ',
    vocabulary,
    '.',
  ],
  vocabulary: 'ACST vocabulary',

  /** The bands of a GoldBerry score, which measures how complete a report is: 1–3, 4–5, 6–7, 8–9, 10. */
  bands: [
    'Very low completeness',
    'Partial completeness',
    'Adequate completeness',
    'Strong completeness',
    'Exemplary completeness',
  ],
  scoreOf: (max: string) => `out of ${max}`,
  scoreBetween: (min: string, max: string) => `on a scale from ${min} to ${max}`,
  range: (from: string, to: string) => `${from}–${to}`,
  scoreEnds: {
    omission: { min: 'omits nothing', max: 'omits most' },
    completeness: { min: 'leaves most out', max: 'complete' },
  } satisfies Record<Measure, { min: string; max: string }>,
  scoreEnd: (figure: string, meaning: string) => `${figure}: ${meaning}`,
  scoreWords: {
    omission: 'The higher the figure, the more the original leaves out.',
    completeness: 'The higher the figure, the more complete the original.',
  } satisfies Record<Measure, string>,
  scoreRange: 'The analysis gave a range, so the bar spans it.',
  scoreShort: {
    omission: (value: string, max: string) => `omission ${value} of ${max}`,
    completeness: (value: string, max: string) => `completeness ${value} of ${max}`,
  } satisfies Record<Measure, (value: string, max: string) => string>,
  /** For a score without `measures`. */
  scoreShortUnknown: (value: string, max: string) => `score ${value} of ${max}`,
  scoreUnknown: 'The data does not tell what a high figure means.',
  rank: 'Among all stories',
  rankTop: (share: string, of: string) => `top ${share} of ${of}`,
  sourceAverage: 'This source’s average',
  lensCoverage: (share: string) => `Lenses at ${share} or more`,
  lensCoverageOf: (count: string, of: string) => `${count} of ${of}`,

  original: 'Original article',
  sources: 'Sources',
  related: 'Related stories',
  use: 'Use this analysis',
  cite: 'Cite',
  citeAs: 'Cite as',
  copy: 'Copy',
  copyCitation: (style: string) => `Copy the citation in ${style}`,
  copySection: (title: string) => `Copy a link to “${title}”`,
  copyLink: 'Copy link',
  print: 'Print',
  copied: 'Copied.',
  copyFailed: 'This page does not allow copying. Select the text instead.',
  fullAnalysis: 'Read the full analysis',

  limitations: 'Limitations',
  nextStep: 'Next step',

  loading: 'Loading the analysis…',
  failed: 'The analysis could not be loaded:',
  retry: 'Try again',
  retrying: 'Trying again…',
  /** The figure is the count as the language writes it. */
  partial: (count: number, figure: string) =>
    count === 1
      ? 'One part of this analysis could not be read.'
      : `${figure} parts of this analysis could not be read.`,

  /** What parts the items of a list. */
  comma: ', ',
};

/** The strings of an interface language. */
export type Strings = typeof en;
