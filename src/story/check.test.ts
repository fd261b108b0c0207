import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import * as zod from 'zod/mini';
import { storyJsonArbitrary } from '../testing/story-arbitrary.js';
import { check } from './check.js';
import { problem } from './problem.js';
import { storySchema } from './story.js';
import { compact, tidy } from './tidy.js';
import * as definitions from './zod-definitions.js';

const storyParts = fc.record(Object.fromEntries(Object.keys(storySchema.shape).map((part) => [part, fc.jsonValue()])), {
  requiredKeys: [],
});

/** The paths of errors that the functions report that read other shapes. */
const READ_ERRORS = /^(?:score|coverage\.sourceAverage|(?:original|(?:sources|related)\S*)\[\d+\])$/;

describe('check', () => {
  it('agrees with zod about what is sound, and what zod objects to it reports in the same words', () => {
    fc.assert(
      fc.property(fc.oneof(storyJsonArbitrary, storyParts), (value) => {
        const data = tidy(value);
        const { success, data: parsed, error } = storySchema.safeParse(data);
        const checked = check(storySchema, data);
        // zod does not report the problems of the functions that read other shapes.
        const errors = checked.problems.filter(({ severity }) => severity === 'error');
        if (success) expect(errors.filter(({ path }) => !READ_ERRORS.test(path))).to.be.empty;
        else expect(errors).not.to.be.empty;
        if (success) expect(compact(checked.data)).to.deep.equal(compact(parsed));
        const messages = checked.problems.map(({ message }) => message).join('\n');
        for (const { message } of error?.issues ?? []) expect(messages).to.contain(`where ${message} was expected.`);
      }),
    );
  });

  it('keeps the sound parts of what zod rejects', () => {
    const schema = zod.looseObject({
      a: zod.optional(zod.string({ error: 'text' })),
      b: zod.string({ error: 'text' }),
    });
    expect(check(schema, { a: 1, b: 'B', 'x-c': 'C' })).to.deep.equal({
      data: { a: undefined, b: 'B', 'x-c': 'C' },
      problems: [problem('wrong-type', 'a', 'Found 1 where text was expected.')],
    });
    expect(check(schema, { a: 'A' })).to.deep.equal({
      data: undefined,
      problems: [problem('missing', 'b', 'Found nothing where text was expected.')],
    });
  });

  it('knows no other kinds of schema than those of a story', () => {
    expect(() => check(zod.boolean(), true)).to.throw('boolean');
  });
});

describe('a definition that stands in for a schema of zod', () => {
  const kinds = (z: typeof zod): Record<string, zod.core.$ZodType> => ({
    string: z.string({ error: 'text' }),
    number: z.number({ error: 'a number from 0 to 1' }).check(z.gte(0), z.lte(1)),
    literal: z.literal(1, { error: 'one' }),
    literals: z.literal(['a', 'b'], { error: 'a or b' }),
    array: z.array(z.optional(z.string({ error: 'text' }))),
    union: z.union([z.number(), z.tuple([z.number(), z.number()])], { error: 'one or two' }),
    default: z._default(z.number({ error: 'a number' }), 7),
    pipe: z.pipe(
      z.transform((value) => JSON.stringify(value)),
      z.string({ error: 'text' }),
    ),
    object: z
      .looseObject({ a: z.optional(z.number({ error: 'a number' })), b: z.string() }, { error: 'an object' })
      .check(({ value, issues }) => {
        if (value.a === 1) issues.push({ code: 'custom', path: ['a'], input: 1, message: 'another number' });
      }),
  });
  const [schemas, standIns] = [zod, definitions as unknown as typeof zod].map(kinds) as [
    ReturnType<typeof kinds>,
    ReturnType<typeof kinds>,
  ];
  const values = fc.oneof(
    fc.jsonValue(),
    fc.double(),
    fc.constantFrom(undefined, 0, 0.5, 1, 'a', [0, 1], [0, 1, 2]),
    fc.record({ a: fc.constantFrom(0, 1, 'a', undefined), b: fc.constantFrom('b', 1) }, { requiredKeys: [] }),
  );

  for (const kind of Object.keys(schemas)) {
    it(`says the same: ${kind}`, () => {
      fc.assert(
        fc.property(values, (value) => {
          expect(check(standIns[kind]!, value)).to.deep.equal(check(schemas[kind]!, value));
        }),
      );
    });
  }

  it('has the members of an object at hand', () => {
    const shape = { a: definitions.string() };
    expect(definitions.looseObject(shape).shape).to.equal(shape);
  });
});
