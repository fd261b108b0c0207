import { isObject, type Json } from '../json.js';
import { httpUrl } from '../http-url.js';
import { LENS_TERMS, isLensId } from '../lenses.js';
import type { LensReading, Score, Story } from '../story.js';
import {
  ARTICLE_PARTS,
  COMMON_TYPE,
  LENS_PARTS,
  PREFIXES,
  REPEATED,
  REVIEW_PARTS,
  REVIEW_TYPES,
  type Parts,
} from './cognio-terms.js';
import { decodeEntities } from '../html-entities.js';
import { Graph, keyOf } from './json-ld.js';

/** The terms for the range of a score. */
const RATING = ['schema:bestRating', 'schema:worstRating'];

/** A graph with the context of our output, which shows how our reader reads a name. */
const reader = new Graph({ '@context': PREFIXES });

/**
 * A story as a `cognio:Review` in JSON-LD, for pages and archives. Parts that have a term in the ACST vocabulary or schema.org get
 * that term. Terms of other vocabularies keep their IRIs. All other parts are written as JSON in our own namespace. `readStory`
 * reads the same story from it. Texts are written as they are.
 *
 * A score of omission is not a rating of quality, so it is written only as `cognio:cmrScore`. A score of completeness is a
 * `schema:reviewRating` of the aspect `completeness`.
 *
 * @param story - a story from `readStory`
 * @returns JSON with its own `@context`, the types `cognio:Review`, `schema:Review` and, for our reader, `story:Story`
 */
export function toCognioReview(story: Story): object {
  const { original, lenses, score, '@type': types, '@id': id, ...parts } = isObject(story) ? story : ({} as Story);
  const { url, provenance } = parts;
  const hasId = isIdentifier(id, url);
  const hasTypes = Array.isArray(types) && types.every(isType);
  const rest = { ...(!hasTypes && { '@type': types }), ...(!hasId && { '@id': id }) };
  const engine = typeof provenance?.engine === 'string' && provenance.engine;
  return {
    '@context': PREFIXES,
    '@type': hasTypes ? [...REVIEW_TYPES, ...(types as string[])] : REVIEW_TYPES,
    ...(hasId ? { '@id': id } : isPublicUrl(url) && { '@id': url }),
    ...write({ ...parts, ...rest }, REVIEW_PARTS),
    ...(engine && { 'schema:author': { '@type': 'schema:Organization', 'schema:name': engine } }),
    'schema:itemReviewed': {
      '@type': 'schema:NewsArticle',
      ...write(isObject(original) ? original : {}, ARTICLE_PARTS),
    },
    ...(!isObject(original) && asWritten('original', original)),
    ...(isObject(score) ? writeScore(score) : asWritten('score', score)),
    ...(Array.isArray(lenses) && lenses.every(isObject)
      ? { 'cognio:lensAnalysis': lenses.map(writeLens) }
      : asWritten('lenses', lenses)),
  };
}

/** A part with the wrong type, in our own namespace. */
const asWritten = (part: string, value: unknown): Json =>
  value === undefined ? {} : { [`story:${part}`]: literal(value) };

function write(part: Json, parts: Parts): Json {
  const known = new Set([...Object.values(parts).flat(), ...REPEATED, ...RATING].map(keyOf));
  return Object.fromEntries(
    Object.entries(part)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => {
        const term = Object.hasOwn(parts, name) ? parts[name]?.[0] : undefined;
        if (term && (name !== 'url' || isLinkedUrl(value))) return [term, value];
        return isTerm(name) && !known.has(reader.key(name)) ? [name, value] : [`story:${name}`, literal(value)];
      }),
  );
}

/** Whether a name is a term of another vocabulary, in the form that `readStory` writes. */
const isTerm = (name: string): boolean => /^(https?:\/\/|(cognio|schema):)/.test(name) && reader.nameOf(name) === name;

const isType = (type: unknown): boolean =>
  typeof type === 'string' && type.trim() !== '' && reader.nameOf(type) === type && !COMMON_TYPE.test(type);

/** Whether an `@id` is safe to write: `readStory` reads it as an `@id` and not as the URL of the story, and it cannot run code. */
const isIdentifier = (id: unknown, url: string | undefined): boolean =>
  typeof id === 'string' && id !== url && /^(https?:|urn:|_:|#)/.test(id) && (url !== undefined || !isPublicUrl(id));

const isPublicUrl = (url: unknown): boolean => typeof url === 'string' && /^https?:/.test(url) && isLinkedUrl(url);

/** Whether a URL is http(s) or relative, and `readStory` reads it without a change. */
const isLinkedUrl = (url: unknown): boolean =>
  typeof url === 'string' && httpUrl(url) !== undefined && decodeEntities(url) === url;

/** A value in our own namespace. Lists and objects become JSON literals, so that they are not read as linked data. */
function literal(value: unknown): unknown {
  return typeof value === 'object' ? { '@type': '@json', '@value': value } : value;
}

/** A lens. The name of a lens outside of the vocabulary is a text, not an IRI. */
function writeLens({ lens, ...reading }: Partial<LensReading>): Json {
  return {
    '@type': 'cognio:LensReading',
    ...(lens !== undefined && {
      'cognio:lensType': isLensId(lens) ? { '@id': `cognio:${LENS_TERMS[lens]}` } : { '@value': lens },
    }),
    ...write(reading, LENS_PARTS),
  };
}

/** `cognio:cmrScore` measures omission from 0 to 10. Any other score, or a score with more members, is also written in full. */
function writeScore(score: Score): Json {
  const { value, min, max, measures, label, ...more } = score;
  const isCmr = measures === 'omission' && min === 0;
  const isOnlyCmr = isCmr && max === 10 && label === 'CMR' && Object.keys(more).length === 0;
  const isRating = measures === 'completeness' && typeof value === 'number';
  return {
    ...(isCmr && { 'cognio:cmrScore': value }),
    ...(isRating && {
      'schema:reviewRating': {
        '@type': 'schema:Rating',
        'schema:ratingValue': value,
        'schema:bestRating': max,
        'schema:worstRating': min,
        'schema:reviewAspect': 'completeness',
      },
    }),
    ...(!isOnlyCmr && { 'story:score': literal(score) }),
  };
}
