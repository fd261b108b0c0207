/**
 * What a story is: Story JSON, version 1, as one schema. The type, what check.ts checks and `story.schema.json` all come from
 * it. Reading is tolerant by the small transforms below (a reader loses nothing by them) and strict everywhere else.
 *
 * The `error` of a check completes the sentence "expected …": it reaches publishers and embedders as part of a `Problem`.
 */
import * as z from 'zod/mini';
import { isObject, type Json } from './json.js';
import { matchLens } from './lenses.js';

const asText = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value);

/** No number is longer; the patterns below would take long to find that a long text is none. */
const NUMBER_LENGTH = 50;

const asNumber = (value: unknown): unknown => {
  const match =
    typeof value === 'string' && value.length < NUMBER_LENGTH && /^\s*([-+]?\d*[.,]?\d+)\s*(%?)\s*$/.exec(value);
  const number = match ? Number(match[1]!.replace(',', '.')) / (match[2] ? 100 : 1) : value;
  return number === 0 ? 0 : number; // "-0%" would puzzle readers.
};

const asProse = (value: unknown): unknown =>
  Array.isArray(value) && value.every((item) => item === undefined || typeof item === 'string')
    ? value.filter(Boolean).join('\n\n')
    : asText(value);

const asList = (value: unknown): unknown => (Array.isArray(value) ? value : [value]);

/** A bare string stands for an object with that one member; a bare web address for one with a `url`. */
const asObject = (key: string) => (value: unknown) =>
  typeof value === 'string' ? { [/^https?:\/\//.test(value) ? 'url' : key]: value } : value;

/** A figure, or a range, from the ways that real data writes them: `"7"`, `"5-6"`, `"5.5/10"`, `[5, 6]`. */
export const asScoreValue = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    const figures = value.map(asNumber);
    return figures.every((figure) => typeof figure === 'number') ? figures.sort((a, b) => a - b) : figures;
  }
  if (typeof value !== 'string') return asNumber(value);
  const [part] = fraction(value);
  const range = /^([\d.,]+)\s*(?:-|–|—|to)\s*([\d.,]+)$/.exec(part);
  const figure = range ? asScoreValue([range[1], range[2]]) : asNumber(part);
  return figure === part ? value : figure;
};

/** The two sides of a score written as a fraction: `"5.5/10"` and `"7 out of 10"` are 5.5 or 7, of 10. */
export const fraction = (value: string): [string, string?] => {
  const text = value.trim();
  const match = text.length < NUMBER_LENGTH && /^(.*?)\s*(?:\/|out of|of)\s*([\d.,]+)$/.exec(text);
  return match ? [match[1]!, match[2]] : [text];
};

/** A score written as a fraction brings its own highest value. */
const asScore = (value: unknown): unknown => {
  const max = isObject(value) && typeof value.value === 'string' ? fraction(value.value)[1] : undefined;
  return max === undefined ? value : { ...(value as Json), max };
};

/** A lens score may be a word, such as "ABSENT", in place of a number: it is kept as the signal. */
const asLens = (value: unknown): unknown => {
  if (!isObject(value)) return value;
  const { score, ...rest } = value;
  const number = asNumber(score);
  return typeof number === 'string' && /\p{L}/u.test(number) ? { signal: number, ...rest } : { ...rest, score: number };
};

const text = z.pipe(z.transform(asText), z.string({ error: 'text' }));
const number = (expected: string, ...checks: z.core.$ZodCheck<number>[]) =>
  z.pipe(z.transform(asNumber), z.number({ error: expected }).check(...checks));
const share = number('a number from 0 to 1', z.gte(0), z.lte(1));

/** Prose: blank lines part paragraphs. A list of paragraphs is joined into that. */
export const prose = z.pipe(z.transform(asProse), z.string({ error: 'text, or a list of paragraphs' }));

/**
 * A list, of which one object alone is a list of one. Items that are left out while a story is read become holes, so that the
 * indices in the paths of later problems stay true; `readStory` closes the holes, which is why the type does not show them.
 */
const list = <T extends z.core.$ZodType>(item: T) =>
  z.pipe(z.transform(asList), z.array(z.optional(item)) as unknown as z.ZodMiniArray<T>);

const record = <T extends z.core.$ZodLooseShape>(shape: T) => z.looseObject(shape, { error: 'an object' });

const lens = z.pipe(
  z.transform(asLens),
  record({
    /**
     * One of the eight: `indigenous`, `historical`, `cross-cultural`, `scientific`, `artistic`, `future`, `marginalised`,
     * `trickster`; or the name of another lens, which is then shown under its own name.
     */
    lens: z.pipe(
      z.transform((name) => (typeof name === 'string' ? (matchLens(name) ?? name) : name)),
      z.string({ error: 'the name of a lens' }),
    ),
    /** How strong the signal is, 0 to 1. 0 is a value: the lens was applied and found nothing. */
    score: z.optional(share),
    /** A word in place of the score, such as "partially present". */
    signal: z.optional(text),
    /** What the lens shows. */
    text: z.optional(prose),
  }),
);

const scoreRecord = record({
  /** A number from `min` to `max`, or a range of two such numbers. */
  value: z.pipe(
    z.transform(asScoreValue),
    z.union([z.number(), z.tuple([z.number(), z.number()])], {
      error: 'a number, or a range of two numbers',
    }),
  ),
  /** The lowest possible value. */
  min: z._default(number('a number'), 0),
  /** The highest possible value. */
  max: z._default(number('a number'), 10),
  /** What a high value means: that much is omitted, or that the report is complete. */
  measures: z.literal(['omission', 'completeness'], { error: '"omission" or "completeness"' }),
  /** What the publisher calls the score, such as `CMR`. */
  label: z.optional(text),
  /** What has to be borne in mind when reading it. */
  caveat: z.optional(prose),
}).check(({ value: { value, min, max }, issues }) => {
  const inside = [value].flat().every((figure) => figure >= min && figure <= max);
  if (min >= max || !inside) {
    issues.push({
      code: 'custom',
      path: [min >= max ? 'max' : 'value'],
      input: min >= max ? max : value,
      message: min >= max ? `a number above ${min}` : `a number from ${min} to ${max}`,
      params: { range: true },
    });
  }
});
const score = z.pipe(z.transform(asScore), scoreRecord);

/** Something that lies elsewhere: a bare string is its name or its address. */
const elsewhere = <T extends z.core.$ZodLooseShape>(key: string, shape: T) =>
  z.pipe(
    z.transform(asObject(key)),
    record({
      ...shape,
      /** Its address. */
      url: z.optional(text),
      /** Who published it. */
      publisher: z.optional(text),
    }),
  );

/** Story JSON, version 1. Only `headline` is required of a whole story; an element needs only its own part. */
export const storySchema = record({
  /** The address of this schema, for editors. */
  $schema: z.optional(text),
  /** The version of Story JSON: 1. */
  version: z.optional(z.pipe(z.transform(asNumber), z.literal(1, { error: '1, the only version so far' }))),
  /** What the publisher calls this analysis, unique among its own. */
  id: z.optional(text),
  /** The page of this analysis. */
  url: z.optional(text),
  /** The language of the texts, a BCP 47 tag such as `en` or `cy`. */
  lang: z.optional(text),
  /** The corrected headline. */
  headline: z.optional(text),
  /** One paragraph that says what the story is and what its framing leaves out. */
  summary: z.optional(prose),
  /** The subject, such as `environment`. */
  category: z.optional(text),
  /** When the analysis was published: an ISO 8601 date or date and time. Anything else is shown as written. */
  published: z.optional(text),
  /** When the analysis was last changed: an ISO 8601 date or date and time. */
  modified: z.optional(text),
  /** Topics to warn of before the analysis is shown. */
  advisory: z.optional(list(text)),
  /** The article that is analysed. */
  original: z.optional(
    elsewhere('headline', {
      /** The headline of the original article. */
      headline: z.optional(text),
      /** Who wrote it. */
      author: z.optional(text),
      /** When it was published: an ISO 8601 date or date and time. */
      published: z.optional(text),
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
          /** How many stories were compared. */
          of: number('a whole number above 0', z.gte(1)),
        }),
      ),
      /** The average score of stories from the same source, on the same scale as the score. */
      sourceAverage: z.optional(number('a number')),
    }),
  ),
  /** The power-knowledge audit: who produces the framing, for whom, what it serves and what it obscures. */
  audit: z.optional(prose),
  /** What the original framing omits. */
  missing: z.optional(prose),
  /** The text that unites the lenses: the closing argument. */
  synthesis: z.optional(prose),
  /** The story read through each lens. */
  lenses: z.optional(list(lens)),
  /** Ways forward, in order. */
  pathways: z.optional(
    list(
      z.pipe(
        z.transform(asObject('text')),
        record({
          /** A short name for it. */
          title: z.optional(text),
          /** What would be done, by whom. */
          text: z.optional(prose),
        }),
      ),
    ),
  ),
  /** What the analysis rests on. */
  sources: z.optional(
    list(
      elsewhere('title', {
        /** The name of the source. */
        title: z.optional(text),
      }),
    ),
  ),
  /** Other stories to read. */
  related: z.optional(
    list(
      elsewhere('headline', {
        /** The headline of the related story. */
        headline: z.optional(text),
      }),
    ),
  ),
  /** What this analysis can not tell. */
  limitations: z.optional(list(prose)),
  /** What would have to be done to know more. */
  nextStep: z.optional(prose),
  /**
   * The vocabulary of the analysis, as an IRI. With `https://cognionews.com/vocab/acst#`, What's Missing carries the note that
   * this is an ACST audit.
   */
  vocabulary: z.optional(text),
  /** How the analysis was made. */
  provenance: z.optional(
    record({
      /** The software that ran the analysis. */
      engine: z.optional(text),
      /** The language model that wrote it. */
      model: z.optional(text),
      /** When it was made: an ISO 8601 date or date and time. */
      generated: z.optional(text),
      /** Who reviewed it before publication. */
      reviewedBy: z.optional(text),
      /** A term of https://cv.iptc.org/newscodes/digitalsourcetype/, such as `trainedAlgorithmicMedia`. */
      digitalSourceType: z.optional(text),
    }),
  ),
});

/** A story analysis that was read and checked. Every part may be missing. */
export type Story = z.infer<typeof storySchema>;

/** One lens of a story, its score and text. */
export type LensReading = NonNullable<Story['lenses']>[number];

/** The score of a story. */
export type Score = NonNullable<Story['score']>;
