/**
 * Story JSON as it is read: tolerant where a reader loses nothing, and strict everywhere else. The script tag loads these readers
 * when a page first needs them: canonical-story.ts reads a story that needs none.
 */
import type * as z from 'zod/mini';
import { asDate } from './date.js';
import { matchLens } from './lenses.js';
import { asAverage, asCount, asNumber } from './read-number.js';
import { asLens, asLenses, asPathway, asPathways, asReference, asReferences } from './read-parts.js';
import { asScore, asScoreValue, keepScoreTexts } from './read-score.js';
import { asList, asNames, asProse, asText, asTitle } from './read-shapes.js';
import { makeStorySchema } from './story-schema.js';

export { asScoreValue };

/** The schema of Story JSON, version 1, and of the parts that may have other shapes. */
export const { storySchema, prose, names, score, title, date } = makeStorySchema({
  text: asText,
  title: asTitle,
  names: asNames,
  date: asDate,
  number: asNumber,
  prose: asProse,
  list: asList,
  lenses: asLenses,
  lens: asLens,
  lensName(value, warn) {
    const name = asNames(value, warn);
    return typeof name === 'string' ? (matchLens(name) ?? name) : name;
  },
  pathways: asPathways,
  pathway: asPathway,
  reference: asReference,
  references: asReferences,
  score: asScore,
  scoreValue: asScoreValue,
  count: asCount,
  average: asAverage,
  story: keepScoreTexts,
});

/** A story analysis that was read and checked. Every part may be missing. */
export type Story = z.infer<typeof storySchema>;

/** One lens of a story, its score and text. */
export type LensReading = NonNullable<Story['lenses']>[number];

/** The score of a story. */
export type Score = NonNullable<Story['score']>;
