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
     * One of the eight: `indigenous`, `historical`, `cross-cultural`, `scientific`, `artistic`, `future`, `marginalised`,
     * `trickster`; or the name of another lens, which is then shown under its own name. A reading without it is shown in its
     * place, as an unnamed lens.
     */
    lens: z.optional(read('lensName', z.string({ error: 'the name of a lens' }))),
    /** How strong the signal is, 0 to 1. 0 is a value: the lens was applied and found nothing. */
    score: z.optional(share),
    /** A word in place of the score, such as "partially present"; or an unreadable score, as it is written. */
    signal: z.optional(text),
    /** What the lens shows. */
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
    /** What the publisher calls the score, such as `CMR`. */
    label: z.optional(text),
    /** What has to be borne in mind when reading it. */
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
  /** Its address. */
  url: z.optional(text),
  /** Who published it. */
  publisher: z.optional(names),
};

const original = read(
  'original',
  record({
    /** The headline of the original article. */
    headline: z.optional(title),
    /** Who wrote it. */
    author: z.optional(names),
    /** When it was published: an ISO 8601 date or date and time. */
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
    /** The share of stories that this one is among the highest of, 0 to 1: 0.08 is the top 8%. */
    top: share,
    /** How many stories were compared: a whole number, or text that is shown as written. */
    of: count,
  }),
);

const coverage = named(
  'coverage',
  record({
    /** The place among all stories. */
    rank: z.optional(rank),
    /** The average score of stories from the same source, on the same scale as the score; or text that is shown as written. */
    sourceAverage: z.optional(read('average', z.union([z.number(), z.string()], { error: 'a number' }))),
  }),
);

const pathway = read(
  'pathway',
  record({
    /** A short name for it. */
    title: z.optional(title),
    /** What would be done, by whom. */
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
    /** When it was made: an ISO 8601 date or date and time. */
    generated: z.optional(date),
    /** Who reviewed it before publication. */
    reviewedBy: z.optional(names),
    /** A term of https://cv.iptc.org/newscodes/digitalsourcetype/, such as `trainedAlgorithmicMedia`. */
    digitalSourceType: z.optional(text),
  }),
);

const story = record({
  /** The address of this schema, for editors. */
  $schema: z.optional(text),
  /** The version of Story JSON: 1. */
  version: z.optional(read('version', z.literal(1, { error: '1, the only version so far' }))),
  /** What the publisher calls this analysis, unique among its own. */
  id: z.optional(text),
  /** The page of this analysis. */
  url: z.optional(text),
  /** The language of the texts, a BCP 47 tag such as `en` or `cy`. */
  lang: z.optional(text),
  /** The corrected headline. */
  headline: z.optional(title),
  /** One paragraph that says what the story is and what its framing leaves out. */
  summary: z.optional(prose),
  /** The subject, such as `environment`. */
  category: z.optional(names),
  /**
   * When the analysis was published: an ISO 8601 date or date and time. RFC 822 dates and Unix times become ISO 8601; any other
   * text is shown as written.
   */
  published: z.optional(date),
  /** When the analysis was last changed: an ISO 8601 date or date and time. */
  modified: z.optional(date),
  /** Topics to warn of before the analysis is shown. */
  advisory: z.optional(read('advisory', list(text))),
  /** The article that is analysed. */
  original: z.optional(original),
  /** The score of the original article's framing, with its range and direction. */
  score: z.optional(score),
  /** How the score compares with others. */
  coverage: z.optional(coverage),
  /** The power-knowledge audit: who produces the framing, for whom, what it serves and what it obscures. */
  audit: z.optional(prose),
  /** What the original framing omits. */
  missing: z.optional(prose),
  /** The text that unites the lenses: the closing argument. */
  synthesis: z.optional(prose),
  /** The story read through each lens. */
  lenses: z.optional(read('lenses', list(lens))),
  /** Ways forward, in order. */
  pathways: z.optional(read('pathways', list(pathway))),
  /** What the analysis rests on. */
  sources: z.optional(read('sources', list(source))),
  /** Other stories to read. */
  related: z.optional(read('related', list(relatedStory))),
  /** What this analysis can not tell. */
  limitations: z.optional(read('limitations', list(prose))),
  /** What would have to be done to know more. */
  nextStep: z.optional(prose),
  /**
   * The vocabulary of the analysis, as an IRI. With `https://cognionews.com/vocab/acst#`, a note in What's Missing says that this
   * is an ACST audit.
   */
  vocabulary: z.optional(text),
  /** How the analysis was made. */
  provenance: z.optional(provenance),
});

/** Story JSON, version 1. Only `headline` is required of a whole story; an element needs only its own part. */
export const storySchema = Object.assign(read('story', story), { shape: story.shape });
