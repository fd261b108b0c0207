import { asDate } from './date.js';
import { matchLens } from './lenses.js';
import { asAverage, asCount, asNumber } from './read-number.js';
import { asLens, asLenses, asPathway, asPathways, asReference, asReferences } from './read-parts.js';
import { asScore, asScoreValue, keepScoreTexts } from './read-score.js';
import { asList, asNames, asProse, asText, asTitle } from './read-shapes.js';
import type { Read, Readers } from './shape.js';

/** The name of a lens; its id if it is one of the eight lenses. */
const asLensName: Read = (value, warn) => {
  const name = asNames(value, warn);
  return typeof name === 'string' ? (matchLens(name) ?? name) : name;
};

/** The tolerant readers: they turn the shapes of real data into the shapes of Story JSON. */
export const readers = {
  text: asText,
  title: asTitle,
  names: asNames,
  date: asDate,
  number: asNumber,
  share: asNumber,
  version: asNumber,
  prose: asProse,
  advisory: asList,
  limitations: asList,
  lenses: asLenses,
  lens: asLens,
  lensName: asLensName,
  pathways: asPathways,
  pathway: asPathway,
  sources: asReferences('title'),
  source: asReference('title'),
  related: asReferences('headline'),
  relatedStory: asReference('headline'),
  original: asReference('headline'),
  score: asScore,
  scoreValue: asScoreValue,
  count: asCount,
  average: asAverage,
  story: keepScoreTexts,
} satisfies Readers;
