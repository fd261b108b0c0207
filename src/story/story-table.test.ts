/** The table is generated from the zod schema. The walker of the table accepts what zod accepts, for every shape. */
import { expect } from '@open-wc/testing';
import { check } from './check.js';
import { shapeNames } from './schema.js';
import { SHAPES } from './story-table.js';

const VALUES: readonly unknown[] = [
  undefined,
  null,
  true,
  'text',
  'omission',
  '7/10',
  '36,638',
  'https://example.org/',
  -1,
  0,
  0.5,
  1,
  1.5,
  10,
  11,
  NaN,
  Infinity,
  [],
  ['text'],
  [true],
  [1, 2],
  [1, 11],
  [1, 2, 3],
  {},
  { text: 'text', title: 'title', headline: 'headline', name: 'name' },
  { text: true, title: true, headline: true, url: true },
  { lens: 'future', score: 0.3 },
  { lens: 'future', score: 3 },
  { lens: 'future', score: true },
  { value: 7 },
  { value: '7/10', measures: 'completeness' },
  { value: 7, measures: 'mood' },
  { value: 7, max: 5 },
  { value: [5, 6], min: 1 },
  { value: [5, 16] },
  { value: 7, min: 8, max: 6 },
  { max: 7 },
  { top: 0.1, of: 100 },
  { top: '8%', of: '36.638' },
  { top: 0.1, of: 0 },
  { top: 8, of: 100 },
  { top: 0.1 },
  { rank: { top: 0.1, of: 100 }, sourceAverage: 4 },
  { rank: { of: 100 }, sourceAverage: true },
  { engine: 'engine', generated: 'yesterday' },
  { engine: true },
  { version: 2, lenses: [{ score: 3 }], limitations: [true] },
];

describe('the table of Story JSON', () => {
  it('has every named schema, and no other shape', () => {
    expect(Object.keys(SHAPES)).to.deep.equal([...shapeNames.values()]);
  });

  for (const [schema, name] of shapeNames) {
    it(`accepts the values that zod accepts: ${name}`, () => {
      for (const value of VALUES) {
        const { success } = (schema as unknown as { safeParse(value: unknown): { success: boolean } }).safeParse(value);
        const errors = check(name, value).problems.filter(({ severity }) => severity === 'error');
        expect(errors.length === 0, JSON.stringify(value)).to.equal(success);
      }
    });
  }
});
