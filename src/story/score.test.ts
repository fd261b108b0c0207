import { expect } from '@open-wc/testing';
import { lensCoverage, scoreBand, scoreLevel, scoreSpan } from './score.js';
import type { Score } from './story.js';

const score = (value: Score['value'], min = 0, max = 10): Score => ({ value, min, max, measures: 'omission' });

describe('scoreSpan', () => {
  it('is the part of its range that a score fills, for any start of the range', () => {
    expect(scoreSpan(score(8))).to.deep.equal([0.8, 0.8]);
    expect(scoreSpan(score([4, 7], 1, 7))).to.deep.equal([0.5, 1]);
    expect(scoreSpan(score(0))).to.deep.equal([0, 0]);
  });
});

describe('scoreSpan of extreme figures', () => {
  it('returns shares from 0 to 1', () => {
    const { MAX_VALUE, MIN_VALUE } = Number;
    expect(scoreSpan(score([-1.7e308, 1.7e308], -1.7e308, 1.7e308))).to.deep.equal([0, 1]);
    expect(scoreSpan(score([0, MAX_VALUE], -MAX_VALUE, MAX_VALUE))).to.deep.equal([0.5, 1]);
    expect(scoreSpan(score([0, MIN_VALUE], 0, MIN_VALUE))).to.deep.equal([0, 1]);
    expect(scoreLevel(score([-1.7e308, 1.7e308], -1.7e308, 1.7e308))).to.equal('medium');
  });
});

describe('scoreBand', () => {
  const goldberry = (value: Score['value']): Score => ({ ...score(value, 1), measures: 'completeness', label: 'CMR' });

  it('is one of the five bands of GoldBerry', () => {
    const bands = [1, 2.5, 3, 4, 5, 6, 7, 8, 9, 9.5, 10].map((value) => scoreBand(goldberry(value)));
    expect(bands).to.deep.equal([0, 0, 0, 1, 1, 2, 2, 3, 3, 3, 4]);
    expect(scoreBand(goldberry([5, 6]))).to.equal(1);
  });

  it('is undefined for a score with another range, measure or label', () => {
    for (const change of [
      { min: 0 },
      { max: 7 },
      { measures: 'omission' },
      { measures: undefined },
      { label: 'C' },
    ] as const) {
      expect(scoreBand({ ...goldberry(3), ...change })).to.equal(undefined);
    }
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
    it(`is ${level} for ${JSON.stringify(value)} from 0 to 10`, () => {
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
