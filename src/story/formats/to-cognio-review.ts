import type { Json } from '../json.js';
import { LENS_TERMS, isLensId } from '../lenses.js';
import type { LensReading, Score, Story } from '../story.js';
import { ARTICLE_PARTS, LENS_PARTS, PREFIXES, REVIEW_PARTS } from './cognio-terms.js';
import { encodeEntities } from '../html-entities.js';

/**
 * A story as a `cognio:Review` in JSON-LD, for a page or an archive that others read. What the ACST vocabulary and
 * schema.org have a term for is written in it; the rest, unknown members included, is written as JSON in our own
 * namespace. `readStory` gives the same story back. Texts have their `&` encoded where it could be taken for an HTML
 * entity.
 *
 * @param story - a story from `readStory`
 * @returns JSON with its own `@context`, the type `cognio:Review` and, for our reader, the type `story:Story`
 */
export function toCognioReview({ original, lenses, score, ...parts }: Story): object {
  return {
    '@context': PREFIXES,
    '@type': ['cognio:Review', 'story:Story'],
    ...write(parts, REVIEW_PARTS),
    ...(original && { 'schema:itemReviewed': { '@type': 'schema:NewsArticle', ...write(original, ARTICLE_PARTS) } }),
    ...(score && writeScore(score)),
    ...(lenses && { 'cognio:lensAnalysis': lenses.map(writeLens) }),
  };
}

function write(part: Json, parts: Readonly<Record<string, readonly string[]>>): Json {
  return Object.fromEntries(
    Object.entries(part)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => {
        const term = Object.hasOwn(parts, name) ? parts[name]?.[0] : undefined;
        return term
          ? [term, typeof value === 'string' ? encodeEntities(value) : value]
          : [`story:${name}`, literal(value)];
      }),
  );
}

/** Text and numbers of our own namespace stand as they are; what has parts is JSON and no linked data. */
function literal(value: unknown): unknown {
  return typeof value === 'object' ? { '@type': '@json', '@value': value } : value;
}

/** A name that is not one of the vocabulary's is a value, not an IRI. */
function writeLens({ lens, ...reading }: LensReading): Json {
  return {
    '@type': 'cognio:LensReading',
    'cognio:lensType': isLensId(lens) ? { '@id': `cognio:${LENS_TERMS[lens]}` } : { '@value': encodeEntities(lens) },
    ...write(reading, LENS_PARTS),
  };
}

/**
 * `cognio:cmrScore` measures omission from 0 up and says no more; a score that is more than that is written in full
 * beside it.
 */
function writeScore(score: Score): Json {
  const { value, min, max, measures, label, ...more } = score;
  const isCmr = measures === 'omission' && min === 0;
  const isOnlyCmr = isCmr && label === 'CMR' && Object.keys(more).length === 0;
  return {
    ...(isCmr && { 'cognio:cmrScore': value }),
    'schema:reviewRating': {
      '@type': 'schema:Rating',
      'schema:ratingValue': value,
      'schema:bestRating': max,
      'schema:worstRating': min,
    },
    ...(!isOnlyCmr && { 'story:score': literal(score) }),
  };
}
