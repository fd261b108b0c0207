import { expect } from '@open-wc/testing';
import { describeValue, formatPath, problem } from './problem.js';

describe('problem', () => {
  it('is an error if a part of the story is left out', () => {
    expect(problem('wrong-type', 'audit', 'M')).to.deep.equal({
      path: 'audit',
      message: 'M',
      code: 'wrong-type',
      severity: 'error',
    });
  });

  it('is a warning if everything is shown', () => {
    expect(problem('unknown-member', 'headlin', 'M', 'headline')).to.include({
      severity: 'warning',
      suggestion: 'headline',
    });
  });
});

describe('formatPath', () => {
  it('writes a path as JavaScript does', () => {
    expect(formatPath(['lenses', 2, 'score'])).to.equal('lenses[2].score');
    expect(formatPath(['coverage', 'rank', 'of'])).to.equal('coverage.rank.of');
    expect(formatPath([])).to.equal('');
  });
});

describe('describeValue', () => {
  for (const [value, words] of [
    [undefined, 'nothing'],
    ['old', '“old”'],
    [true, 'true'],
    [2.5, '2.5'],
    [[5, 6], '5–6'],
    [[5, 6, 7], 'a list'],
    [[5, 'a'], 'a list'],
    [[], 'a list'],
    [{ a: 1 }, 'an object'],
    ['a'.repeat(61), `“${'a'.repeat(60)}…”`],
  ] as const) {
    it(`calls ${JSON.stringify(value)} ${words}`, () => {
      expect(describeValue(value)).to.equal(words);
    });
  }
});
