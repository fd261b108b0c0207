/**
 * What a story is: Story JSON, version 1, as one schema. The type, the checks and `story.schema.json` come from it.
 *
 * The `error` of a check completes the sentence "expected …": it reaches publishers and embedders as part of a `Problem`.
 */
import * as z from 'zod/mini';
import type { Warn } from './problem.js';
import { isWithin } from './score.js';

/** Turns a value into the shape of Story JSON. A value that it cannot read stays as it is, and the schema refuses it. */
export type Read = (value: unknown, warn: Warn) => unknown;

/** How each kind of part is read. */
export type Readers = Readonly<
  Record<
    | 'text'
    | 'title'
    | 'names'
    | 'date'
    | 'number'
    | 'prose'
    | 'list'
    | 'lenses'
    | 'lens'
    | 'lensName'
    | 'pathways'
    | 'pathway'
    | 'score'
    | 'scoreValue'
    | 'count'
    | 'average'
    | 'story',
    Read
  >
> &
  Readonly<Record<'reference' | 'references', (key: 'title' | 'headline') => Read>>;

/** A part that may also have other shapes, which `read` turns into ours. check.ts collects the warnings of `read`; zod ignores them. */
const from = <T extends z.core.$ZodType>(read: Read, schema: T) =>
  z.pipe(
    z.transform((value: unknown, context) => read(value, (context as { warn?: Warn }).warn ?? (() => undefined))),
    schema,
  );

const record = <T extends z.core.$ZodLooseShape>(shape: T) => z.looseObject(shape, { error: 'an object' });

/** The schema of a story, with the readers of its parts. */
export function makeStorySchema(read: Readers) {
  const text = from(read.text, z.string({ error: 'text' }));
  /** One line of text: a title or a headline. */
  const title = from(read.title, z.string({ error: 'text' }));
  /** One name, or several names on one line. */
  const names = from(read.names, z.string({ error: 'text' }));
  const date = from(read.date, z.string({ error: 'text' }));
  const number = (expected: string, ...checks: z.core.$ZodCheck<number>[]) =>
    from(read.number, z.number({ error: expected }).check(...checks));
  const share = number('a number from 0 to 1', z.gte(0), z.lte(1));

  /** Prose, in which blank lines separate paragraphs. A list of paragraphs or an object of named texts is joined into prose. */
  const prose = from(read.prose, z.string({ error: 'text, or a list of paragraphs' }));

  /**
   * A list, of which one object alone is a list of one. Items that are left out while a story is read become holes, so that the
   * indices in the paths of later problems stay true; `readStory` closes the holes, which is why the type does not show them.
   */
  const list = <T extends z.core.$ZodType>(item: T, readList: Read = read.list) =>
    from(readList, z.array(z.optional(item)) as unknown as z.ZodMiniArray<T>);

  const lens = from(
    read.lens,
    record({
      /**
       * One of the eight: `indigenous`, `historical`, `cross-cultural`, `scientific`, `artistic`, `future`, `marginalised`,
       * `trickster`; or the name of another lens, which is then shown under its own name. A reading without it is shown in its
       * place, as an unnamed lens.
       */
      lens: z.optional(from(read.lensName, z.string({ error: 'the name of a lens' }))),
      /** How strong the signal is, 0 to 1. 0 is a value: the lens was applied and found nothing. */
      score: z.optional(share),
      /** A word in place of the score, such as "partially present"; or an unreadable score, as it is written. */
      signal: z.optional(text),
      /** What the lens shows. */
      text: z.optional(prose),
    }),
  );

  const scoreRecord = record({
    /** A number from `min` to `max`, or a range of two such numbers. */
    value: from(
      read.scoreValue,
      z.union([z.number(), z.tuple([z.number(), z.number()])], {
        error: 'a number, or a range of two numbers',
      }),
    ),
    /** The lowest possible value. */
    min: z._default(number('a number'), 0),
    /** The highest possible value. */
    max: z._default(number('a number'), 10),
    /** The meaning of a high value: much is omitted, or the report is complete. Without `measures`, the score has no level. */
    measures: z.optional(z.literal(['omission', 'completeness'], { error: '"omission" or "completeness"' })),
    /** What the publisher calls the score, such as `CMR`. */
    label: z.optional(text),
    /** What has to be borne in mind when reading it. */
    caveat: z.optional(prose),
  }).check(({ value: { value, min, max }, issues }) => {
    if (isWithin(value, min, max)) return;
    issues.push({
      code: 'custom',
      path: [min >= max ? 'max' : 'value'],
      input: min >= max ? max : value,
      message: min >= max ? `a number above ${min}` : `a number from ${min} to ${max}`,
      params: { max },
    });
  });
  const score = from(read.score, scoreRecord);

  /** The number of stories in a ranking; or text, to be shown as written, if it is not a number. */
  const count = from(
    read.count,
    z.union([z.number(), z.string()], { error: 'a whole number above 0' }).check(({ value, issues }) => {
      if (typeof value === 'number' && value < 1) {
        issues.push({ code: 'custom', input: value, message: 'a whole number above 0' });
      }
    }),
  );

  /** Something that lies elsewhere: a bare string is its name or its address. */
  const elsewhere = <T extends z.core.$ZodLooseShape>(key: 'title' | 'headline', shape: T) =>
    from(
      read.reference(key),
      record({
        ...shape,
        /** Its address. */
        url: z.optional(text),
        /** Who published it. */
        publisher: z.optional(names),
      }),
    );

  /** Story JSON, version 1. Only `headline` is required of a whole story; an element needs only its own part. */
  const storyRecord = record({
    /** The address of this schema, for editors. */
    $schema: z.optional(text),
    /** The version of Story JSON: 1. */
    version: z.optional(from(read.number, z.literal(1, { error: '1, the only version so far' }))),
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
    advisory: z.optional(list(text)),
    /** The article that is analysed. */
    original: z.optional(
      elsewhere('headline', {
        /** The headline of the original article. */
        headline: z.optional(title),
        /** Who wrote it. */
        author: z.optional(names),
        /** When it was published: an ISO 8601 date or date and time. */
        published: z.optional(date),
      }),
    ),
    /** The score of the original article's framing, with its range and direction. */
    score: z.optional(score),
    /** How the score compares with others. */
    coverage: z.optional(
      record({
        /** The place among all stories. */
        rank: z.optional(
          record({
            /** The share of stories that this one is among the highest of, 0 to 1: 0.08 is the top 8%. */
            top: share,
            /** How many stories were compared: a whole number, or text that is shown as written. */
            of: count,
          }),
        ),
        /** The average score of stories from the same source, on the same scale as the score; or text that is shown as written. */
        sourceAverage: z.optional(from(read.average, z.union([z.number(), z.string()], { error: 'a number' }))),
      }),
    ),
    /** The power-knowledge audit: who produces the framing, for whom, what it serves and what it obscures. */
    audit: z.optional(prose),
    /** What the original framing omits. */
    missing: z.optional(prose),
    /** The text that unites the lenses: the closing argument. */
    synthesis: z.optional(prose),
    /** The story read through each lens. */
    lenses: z.optional(list(lens, read.lenses)),
    /** Ways forward, in order. */
    pathways: z.optional(
      list(
        from(
          read.pathway,
          record({
            /** A short name for it. */
            title: z.optional(title),
            /** What would be done, by whom. */
            text: z.optional(prose),
          }),
        ),
        read.pathways,
      ),
    ),
    /** What the analysis rests on. */
    sources: z.optional(
      list(
        elsewhere('title', {
          /** The name of the source. */
          title: z.optional(title),
        }),
        read.references('title'),
      ),
    ),
    /** Other stories to read. */
    related: z.optional(
      list(
        elsewhere('headline', {
          /** The headline of the related story. */
          headline: z.optional(title),
        }),
        read.references('headline'),
      ),
    ),
    /** What this analysis can not tell. */
    limitations: z.optional(list(prose)),
    /** What would have to be done to know more. */
    nextStep: z.optional(prose),
    /**
     * The vocabulary of the analysis, as an IRI. With `https://cognionews.com/vocab/acst#`, a note in What's Missing says that this
     * is an ACST audit.
     */
    vocabulary: z.optional(text),
    /** How the analysis was made. */
    provenance: z.optional(
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
    ),
  });

  const storySchema = Object.assign(from(read.story, storyRecord), { shape: storyRecord.shape });
  return { storySchema, prose, names, score, title, date };
}
