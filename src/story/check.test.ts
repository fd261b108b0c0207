import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { storyJsonArbitrary } from '../testing/story-arbitrary.js';
import { check } from './check.js';
import { problem } from './problem.js';
import { storySchema } from './schema.js';
import { compact, tidy } from './tidy.js';

const storyParts = fc.record(Object.fromEntries(Object.keys(storySchema.shape).map((part) => [part, fc.jsonValue()])), {
  requiredKeys: [],
});

/** The paths of errors that readers report. zod does not know them. */
const READER_ERRORS = /^(?:score|coverage\.sourceAverage|(?:original|(?:sources|related)\S*)\[\d+\])$/;

describe('check', () => {
  it('accepts the stories that zod accepts, and reports the issues of zod in the same words', () => {
    fc.assert(
      fc.property(fc.oneof(storyJsonArbitrary, storyParts), (value) => {
        const data = tidy(value);
        const { success, data: parsed, error } = storySchema.safeParse(data);
        const checked = check('story', data);
        const errors = checked.problems.filter(({ severity }) => severity === 'error');
        if (success) expect(errors.filter(({ path }) => !READER_ERRORS.test(path))).to.be.empty;
        else expect(errors).not.to.be.empty;
        if (success) expect(compact(checked.data)).to.deep.equal(compact(parsed));
        const messages = checked.problems.map(({ message }) => message).join('\n');
        for (const { message } of error?.issues ?? []) expect(messages).to.contain(`where ${message} was expected.`);
      }),
    );
  });

  it('keeps the valid members of an object, and leaves out and reports the others', () => {
    expect(check('lens', { lens: 'future', score: true, 'x-c': 'C' })).to.deep.equal({
      data: { lens: 'future', score: undefined, signal: undefined, text: undefined, 'x-c': 'C' },
      problems: [problem('wrong-type', 'score', 'Found true where a number from 0 to 1 was expected.')],
    });
  });

  it('leaves out and reports an object without a required member', () => {
    expect(check('rank', { top: 0.1 })).to.deep.equal({
      data: undefined,
      problems: [problem('missing', 'of', 'Found nothing where a whole number above 0 was expected.')],
    });
  });

  it('limits the text of each story by itself', () => {
    const audit = 'A'.repeat(150_000);
    const pathsOf = (story: object) => check('story', story).problems.map(({ path }) => path);
    expect(pathsOf({ audit })).to.be.empty;
    expect(pathsOf({ audit, missing: audit })).to.deep.equal(['missing']);
    expect(pathsOf({ audit })).to.be.empty;
  });
});
