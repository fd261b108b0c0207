/** Stories for property tests: Story JSON of version 1 in every valid shape, with unknown members. */
import * as fc from 'fast-check';
import { LENS_IDS } from '../story/lenses.js';

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    'AT&T',
    'Fish &amp; chips',
    '&amp;amp;',
    '&#38;#38;',
    '&eacute;&nbsp;',
    '&unknown;',
    '5-6',
    'one\n\ntwo',
    '  ',
  ),
);
const url = fc.oneof(
  fc.webUrl({ withQueryParameters: true }),
  fc.constantFrom('/here', 'javascript:alert(1)', '?a=1&amp;b'),
);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const name = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '@id',
    '@type',
    '@context',
    '@graph',
    'cognio:score',
    'schema:text',
    'story:audit',
    'constructor',
    'toString',
  ),
  fc.constantFrom('https://schema.org/name', 'reviewRating', 'cmrScore', 'a:b#c/d', ''),
);
const others = fc.dictionary(name, fc.jsonValue(), { maxKeys: 3 });

/** An object with some of the known members, and some unknown members. */
const parts = (known: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Record<string, unknown>> =>
  fc.tuple(others, fc.record(known, { requiredKeys: [] })).map(([other, own]) => ({ ...other, ...own }));

const score = fc
  .tuple(fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 3, maxLength: 4 }), fc.boolean())
  .map(([figures, isCmr]) => figures.map((figure) => (isCmr ? Math.abs(figure) : figure)).sort((a, b) => a - b))
  .chain(([lowest, value, ...higher]) =>
    fc.tuple(
      parts({ label: fc.oneof(text, fc.constant('CMR')), caveat: text }),
      fc.record({
        value: fc.constant(higher.length > 1 ? [value, higher[0]] : value),
        min: fc.constantFrom(lowest, ...(lowest! < 0 ? [] : [0])),
        max: fc.constant(higher.at(-1)! + 1),
        measures: fc.constantFrom('omission', 'completeness'),
      }),
    ),
  )
  .map(([more, figures]) => ({ ...more, ...figures }));

const lens = fc
  .tuple(
    parts({ score: share, signal: text, text }),
    fc.oneof(fc.constantFrom(...LENS_IDS), fc.constantFrom('Labour', 'cognio:OralHistory', 'R&amp;D'), fc.string()),
  )
  .map(([reading, lens]) => ({ ...reading, lens }));

/** Story JSON, which may have blank text, empty parts and unsafe URLs. */
export const storyJsonArbitrary: fc.Arbitrary<Record<string, unknown>> = parts({
  $schema: url,
  version: fc.constant(1),
  id: text,
  url,
  lang: fc.constantFrom('en', 'cy', 'th'),
  headline: text,
  summary: text,
  category: text,
  published: fc.oneof(text, fc.constant('2026-03-02')),
  modified: text,
  advisory: fc.array(text, { maxLength: 3 }),
  original: parts({ headline: text, url, publisher: text, author: text, published: text }),
  score: fc.oneof(
    score,
    fc.record({
      value: fc.double({ min: 0, max: 7, noNaN: true }),
      max: fc.constantFrom(7, 10),
      measures: fc.constant('omission'),
      label: fc.constant('CMR'),
    }),
  ),
  coverage: parts({
    rank: fc.record({ top: share, of: fc.integer({ min: 1 }) }),
    sourceAverage: fc.double({ noNaN: true, noDefaultInfinity: true }),
  }),
  audit: fc.oneof(text, fc.array(text, { maxLength: 3 })),
  missing: text,
  synthesis: text,
  lenses: fc.array(lens, { maxLength: 9 }),
  pathways: fc.array(parts({ title: text, text }), { maxLength: 4 }),
  sources: fc.array(fc.oneof(text, parts({ title: text, url, publisher: text })), { maxLength: 3 }),
  related: fc.array(parts({ headline: text, url }), { maxLength: 3 }),
  limitations: fc.array(text, { maxLength: 3 }),
  nextStep: text,
  vocabulary: url,
  provenance: parts({ engine: text, model: text, generated: text, reviewedBy: text, digitalSourceType: text }),
});
