/** The terms of a `cognio:Review`, for reading and for writing it. */
import { ACST_NAMESPACE } from '../lenses.js';

/**
 * Our own namespace, for what the ACST vocabulary and schema.org have no term for. Its terms are the members of Story
 * JSON.
 */
export const STORY_NAMESPACE = 'https://unpkg.com/story-analysis-elements/dist/story.schema.json#';

/** The prefixes that we write. */
export const PREFIXES = { cognio: ACST_NAMESPACE, schema: 'https://schema.org/', story: STORY_NAMESPACE };

/**
 * The parts of Story JSON, each with the terms it is read from: the first that is present counts, and we write the
 * first.
 */
export type Parts = Readonly<Record<string, readonly string[]>>;

const HEADLINE = ['schema:headline', 'schema:name'];
const URL = ['schema:url', 'schema:mainEntityOfPage', '@id'];
const PUBLISHED = ['schema:datePublished'];

export const REVIEW_PARTS: Parts = {
  id: ['schema:identifier'],
  url: URL,
  lang: ['schema:inLanguage'],
  headline: HEADLINE,
  summary: ['schema:abstract', 'schema:description'],
  category: ['schema:articleSection', 'schema:about'],
  published: PUBLISHED,
  modified: ['schema:dateModified'],
  original: ['schema:itemReviewed'],
  score: ['cognio:cmrScore'],
  missing: ['cognio:whatsMissing'],
  synthesis: ['cognio:synthesis'],
  lenses: ['cognio:lensAnalysis'],
};

export const ARTICLE_PARTS: Parts = {
  headline: HEADLINE,
  url: URL,
  publisher: ['schema:publisher'],
  author: ['schema:author'],
  published: PUBLISHED,
};

export const LENS_PARTS: Parts = {
  lens: ['cognio:lensType', 'schema:name'],
  score: ['cognio:score'],
  text: ['schema:text', 'schema:description'],
};
