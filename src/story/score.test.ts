import { expect } from '@open-wc/testing';
import { lensCoverage, scoreLevel, scoreSpan } from './score.js';
import type { Score } from './story.js';

const score = (value: Score['value'], min = 0, max = 10): Score => ({ value, min, max, measures: 'omission' });

describe('scoreSpan', () => {
  it('is how much of its range a score fills, wherever the range starts', () => {
    expect(scoreSpan(score(8))).to.deep.equal([0.8, 0.8]);
    expect(scoreSpan(score([4, 7], 1, 7))).to.deep.equal([0.5, 1]);
    expect(scoreSpan(score(0))).to.deep.equal([0, 0]);
  });
});

describe('scoreLevel', () => {
  for (const [level, value] of [
    ['low', 0],
    ['low', 3],
    ['medium', 4],
    ['medium', [1, 9]],
    ['high', 7],
    ['high', [5, 10]],
  ] as const) {
    it(`of ${JSON.stringify(value)} in 0 to 10 is ${level}`, () => {
      expect(scoreLevel(score(typeof value === 'number' ? value : [...value]))).to.equal(level);
    });
  }
});

describe('lensCoverage', () => {
  it('counts the lenses that reach 70%', () => {
    const lenses = [{ score: 0.7 }, { score: 0.69 }, { score: 0 }, { score: 1 }].map((part) => ({
      lens: 'future',
      ...part,
    }));
    expect(lensCoverage(lenses)).to.deep.equal({ covered: 2, of: 4 });
    expect(lensCoverage([])).to.deep.equal({ covered: 0, of: 0 });
  });
});
