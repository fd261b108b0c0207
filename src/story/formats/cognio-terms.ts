/** The terms of a `cognio:Review`, for reading and for writing. */
import { ACST_NAMESPACE } from '../lenses.js';

/** Our own namespace. Its terms are the members of Story JSON for which the ACST vocabulary and schema.org have no term. */
const STORY_NAMESPACE = 'https://unpkg.com/story-analysis-elements/dist/story.schema.json#';

/** The prefixes in our output. */
export const PREFIXES = { cognio: ACST_NAMESPACE, schema: 'https://schema.org/', story: STORY_NAMESPACE };

/** The types in our output. `schema:Review` is for readers that know only schema.org. */
export const REVIEW_TYPES = ['cognio:Review', 'schema:Review', 'story:Story'];

/** The types that every review has. A story does not keep them. */
export const COMMON_TYPE = /^((cognio|schema):)?Review$|\bstory(:|\.schema\.json#)Story$/;

/** The terms that we write for other readers. Our own reader finds the same data under `story:` terms. */
export const REPEATED = ['schema:reviewRating', 'schema:author'];

/** Parts of Story JSON, each with its terms. The first present term is read. The first term is written. */
export type Parts = Readonly<Record<string, readonly string[]>>;

const HEADLINE = ['schema:headline', 'schema:name'];
const URL = ['schema:url', 'schema:mainEntityOfPage', '@id'];
const PUBLISHED = ['schema:datePublished'];
const TEXT = ['schema:text', 'schema:description'];

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
  text: TEXT,
};

/** The terms of a related story. */
export const RELATED_PARTS: Parts = { headline: HEADLINE, url: URL, publisher: ['schema:publisher'] };

const TITLE = ['cognio:title', ...HEADLINE];

export const PATHWAY_PARTS: Parts = { title: TITLE, text: TEXT };

export const SOURCE_PARTS: Parts = { title: TITLE, url: URL, publisher: ['schema:publisher'] };

/** Terms that publishers use together with another term of the same part. Their texts or items follow those of the other term. */
export const JOINED: Parts = {
  summary: ['schema:description', 'cognio:summary'],
  audit: ['schema:reviewBody', 'schema:text'],
  sources: ['schema:citation'],
  text: ['schema:description'],
};

/** Members of parts for which schema.org has no term. */
export const OWN_PARTS: Parts = Object.fromEntries(
  'rank top of sourceAverage engine model generated reviewedBy digitalSourceType'
    .split(' ')
    .map((part) => [part, [`cognio:${part}`]]),
);
