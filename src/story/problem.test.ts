import { expect } from '@open-wc/testing';
import { describeValue, formatPath } from './problem.js';

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
