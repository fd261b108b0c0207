import { expect } from '@open-wc/testing';
import { readStory } from './read-story.js';

const read = (coverage: unknown, score?: unknown) => {
  const { story, problems } = readStory({ headline: 'H', score, coverage });
  return [story?.coverage, ...problems.map(({ code, path, severity }) => [code, path, severity])];
};

describe('the coverage of a story', () => {
  const rank = { top: 0.08, of: 100 };

  it('is reported if there is no score, because no element shows it', () => {
    expect(read({ rank })).to.deep.equal([{ rank }, ['missing', 'score', 'error']]);
    expect(read({ rank }, '1,234')).to.deep.equal([
      { rank },
      ['ambiguous-number', 'score.value', 'warning'],
      ['missing', 'score', 'error'],
    ]);
  });

  it('is reported once if the score is not valid', () => {
    expect(read({ rank }, 72)).to.deep.equal([{ rank }, ['out-of-range', 'score.value', 'error']]);
  });

  it('is not reported if it is empty', () => expect(read({})).to.deep.equal([undefined]));
});

describe('the average of a source', () => {
  for (const average of [50, -3, '36.638', '1e3', 11]) {
    const isText = average === '1e3';
    it(`${average} is ${isText ? 'shown as it is written' : 'left out, and reported,'} for a score from 0 to 10`, () => {
      expect(read({ sourceAverage: average }, 5)).to.deep.equal(
        isText
          ? [{ sourceAverage: '1e3' }, ['ambiguous-number', 'coverage.sourceAverage', 'warning']]
          : [undefined, ['out-of-range', 'coverage.sourceAverage', 'error']],
      );
    });
  }

  it('is compared with the scale of the score', () => {
    expect(read({ sourceAverage: 50 }, '60/100')).to.deep.equal([{ sourceAverage: 50 }]);
    expect(read({ sourceAverage: 5 }, '3/4')[1]).to.deep.equal(['out-of-range', 'coverage.sourceAverage', 'error']);
  });

  it('has a probable value in its problem', () => {
    const { problems } = readStory({ headline: 'H', score: 5, coverage: { sourceAverage: 50 } });
    expect(problems[0]).to.include({
      message: 'Found 50 where a number from 0 to 10 was expected. The value is probably 5.',
      suggestion: '5',
    });
  });
});
