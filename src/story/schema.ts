/**
 * Story JSON, version 1, as one zod schema: the type `Story`, `story.schema.json` and story-table.ts come from it.
 *
 * No element and no reader loads this module, because zod is large: they walk the table. After a change, run `npm run table`.
 *
 * The `error` of a schema completes the sentence "expected …": it reaches publishers and embedders as part of a `Problem`.
 */
import * as z from 'zod/mini';
import { readers } from './readers.js';
import { scaleIssue } from './score.js';
import type { ShapeName } from './story-table.js';

/** The names of the schemas, which are the names of the shapes in the table. */
export const shapeNames = new Map<z.core.$ZodType, ShapeName>();

function named<T extends z.core.$ZodType>(name: ShapeName, schema: T): T {
  shapeNames.set(schema, name);
  return schema;
}

/** A schema for data that may also have other shapes, which the reader of that name turns into ours. zod ignores its warnings. */
const read = <T extends z.core.$ZodType>(name: keyof typeof readers, schema: T) =>
  named(
    name,
    z.pipe(
      z.transform((value: unknown) => readers[name](value, () => undefined)),
      schema,
    ),
  );

const record = <T extends z.core.$ZodLooseShape>(shape: T) => z.looseObject(shape, { error: 'an object' });

const text = read('text', z.string({ error: 'text' }));
/** One line of text: a title or a headline. */
const title = read('title', z.string({ error: 'text' }));
/** One name, or several names on one line. */
const names = read('names', z.string({ error: 'text' }));
const date = read('date', z.string({ error: 'text' }));
const number = read('number', z.number({ error: 'a number' }));
const share = read('share', z.number({ error: 'a number from 0 to 1' }).check(z.gte(0), z.lte(1)));

/** Prose, in which blank lines separate paragraphs. A list of paragraphs or an object of named texts is joined into prose. */
const prose = read('prose', z.string({ error: 'text, or a list of paragraphs' }));

/**
 * A list. A single item is a list of one. Items that are left out while a story is read become holes, so that the indices in the
 * paths of later problems stay true. `readStory` closes the holes, which is why the type does not show them.
 */
const list = <T extends z.core.$ZodType>(item: T) => z.array(z.optional(item)) as unknown as z.ZodMiniArray<T>;

const lens = read(
  'lens',
  record({
    /**
     * One of the eight lenses: `indigenous`, `historical`, `cross-cultural`, `scientific`, `artistic`, `future`, `marginalised` or
     * `trickster`; or the name of another lens, which is shown as it is written. A reading without a name is shown in its place,
     * as an unnamed lens.
     */
    lens: z.optional(read('lensName', z.string({ error: 'the name of a lens' }))),
    /** The strength of the signal, from 0 to 1. 0 is a value: the lens was applied and found nothing. */
    score: z.optional(share),
    /** A word in place of the score, such as "partially present"; or an unreadable score, as it is written. */
    signal: z.optional(text),
    /** The reading: what the story looks like through this lens. */
    text: z.optional(prose),
  }),
);

const score = read(
  'score',
  record({
    /** A number from `min` to `max`, or a range of two such numbers. */
    value: read(
      'scoreValue',
      z.union([z.number(), z.tuple([z.number(), z.number()])], { error: 'a number, or a range of two numbers' }),
    ),
    /** The lowest possible value. */
    min: z._default(number, 0),
    /** The highest possible value. */
    max: z._default(number, 10),
    /** The meaning of a high value: much is omitted, or the report is complete. Without `measures`, the score has no level. */
    measures: z.optional(
      named('measures', z.literal(['omission', 'completeness'], { error: '"omission" or "completeness"' })),
    ),
    /** The publisher's name for the score, such as `CMR`. */
    label: z.optional(text),
    /** A caution for readers of the score. */
    caveat: z.optional(prose),
  }).check(({ value, issues }) => {
    const issue = scaleIssue(value);
    if (issue) issues.push({ code: 'custom', path: [issue.key], input: issue.found, message: issue.expected });
  }),
);

/** The number of stories in a ranking; or text, to be shown as written, if it is not a number. */
const count = read('count', z.union([z.number().check(z.gte(1)), z.string()], { error: 'a whole number above 0' }));

/** The members that a source, a related story and the original article have in common. */
const reference = {
  /** The URL. */
  url: z.optional(text),
  /** The publisher. */
  publisher: z.optional(names),
};

const original = read(
  'original',
  record({
    /** The headline of the original article. */
    headline: z.optional(title),
    /** The author, or the authors. */
    author: z.optional(names),
    /** The date of publication: an ISO 8601 date, or date and time. */
    published: z.optional(date),
    ...reference,
  }),
);

const source = read(
  'source',
  record({
    /** The name of the source. */
    title: z.optional(title),
    ...reference,
  }),
);

const relatedStory = read(
  'relatedStory',
  record({
    /** The headline of the related story. */
    headline: z.optional(title),
    ...reference,
  }),
);

const rank = named(
  'rank',
  record({
    /** The top share of all stories that contains this story, from 0 to 1: 0.08 is the top 8%. */
    top: share,
    /** The number of stories in the ranking: a whole number, or text that is shown as written. */
    of: count,
  }),
);

const coverage = named(
  'coverage',
  record({
    /** The rank of the score among the scores of all stories. */
    rank: z.optional(rank),
    /** The average score of stories from the same source, on the same scale as the score; or text that is shown as written. */
    sourceAverage: z.optional(read('average', z.union([z.number(), z.string()], { error: 'a number' }))),
  }),
);

const pathway = read(
  'pathway',
  record({
    /** A short name of the pathway. */
    title: z.optional(title),
    /** The action, and who would take it. */
    text: z.optional(prose),
  }),
);

const provenance = named(
  'provenance',
  record({
    /** The software that ran the analysis. */
    engine: z.optional(names),
    /** The language model that wrote it. */
    model: z.optional(names),
    /** The date on which it was made: an ISO 8601 date, or date and time. */
    generated: z.optional(date),
    /** The person or organisation that reviewed it before publication. */
    reviewedBy: z.optional(names),
    /** A term of https://cv.iptc.org/newscodes/digitalsourcetype/, such as `trainedAlgorithmicMedia`. */
    digitalSourceType: z.optional(text),
  }),
);

const story = record({
  /** The URL of this schema, for editors. */
  $schema: z.optional(text),
  /** The version of Story JSON: 1. */
  version: z.optional(read('version', z.literal(1, { error: '1, the only version so far' }))),
  /** An identifier of this analysis, unique among the analyses of its publisher. */
  id: z.optional(text),
  /** The URL of the page of this analysis. */
  url: z.optional(text),
  /** The language of the texts, a BCP 47 tag such as `en` or `cy`. */
  lang: z.optional(text),
  /** The corrected headline. */
  headline: z.optional(title),
  /** One paragraph: the story, and what its framing leaves out. */
  summary: z.optional(prose),
  /** The subject, such as `environment`. */
  category: z.optional(names),
  /**
   * The date of publication of the analysis: an ISO 8601 date, or date and time. RFC 822 dates and Unix times become ISO 8601.
   * Any other text is shown as written.
   */
  published: z.optional(date),
  /** The date of the last change of the analysis: an ISO 8601 date, or date and time. */
  modified: z.optional(date),
  /** Sensitive topics. Readers see a warning about them before the analysis. */
  advisory: z.optional(read('advisory', list(text))),
  /** The article that is analysed. */
  original: z.optional(original),
  /** The score of the original article's framing, with its range and direction. */
  score: z.optional(score),
  /** The score in comparison with the scores of other stories. */
  coverage: z.optional(coverage),
  /** The power-knowledge audit: who produces the framing and for whom, what it serves, and what it hides. */
  audit: z.optional(prose),
  /** What the original framing omits. */
  missing: z.optional(prose),
  /** The text that unites the lenses: the closing argument. */
  synthesis: z.optional(prose),
  /** A reading of the story through each lens. */
  lenses: z.optional(read('lenses', list(lens))),
  /** Solution pathways, in order. */
  pathways: z.optional(read('pathways', list(pathway))),
  /** The sources of the analysis. */
  sources: z.optional(read('sources', list(source))),
  /** Other stories to read. */
  related: z.optional(read('related', list(relatedStory))),
  /** The limits of this analysis. */
  limitations: z.optional(read('limitations', list(prose))),
  /** The next step towards a better analysis. */
  nextStep: z.optional(prose),
  /**
   * The vocabulary of the analysis, as an IRI. With `https://cognionews.com/vocab/acst#`, a note in What's Missing says that this
   * is an ACST audit.
   */
  vocabulary: z.optional(text),
  /** How the analysis was made. */
  provenance: z.optional(provenance),
});

/** Story JSON, version 1. A whole story needs a `headline`. An element needs only its own part of a story. */
export const storySchema = Object.assign(read('story', story), { shape: story.shape });
