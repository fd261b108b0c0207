import { expect } from '@open-wc/testing';
import { readStory } from './read-story.js';
import { asScoreValue } from './read-score.js';

const read = (score: unknown, more: object = {}) => {
  const { story, problems } = readStory({ headline: 'H', ...more, score });
  return {
    score: story?.score,
    limitations: story?.limitations,
    problems: problems.map(({ code, path }) => [code, path]),
  };
};

describe('a score', () => {
  for (const [written, expected] of [
    [7, { value: 7, max: 10 }],
    ['7', { value: 7, max: 10 }],
    ['7/10', { value: 7, max: 10 }],
    [[6, 5], { value: [5, 6], max: 10 }],
    ['3 out of 7', { value: 3, max: 7 }],
    ['80%', { value: 80, max: 100 }],
    ['5–6 / 10. The source is narrow.', { value: [5, 6], max: 10, caveat: 'The source is narrow.' }],
    ['6. The source is narrow.', { value: 6, max: 10, caveat: 'The source is narrow.' }],
    ['7/10 because nobody is asked', { value: 7, max: 10, caveat: 'because nobody is asked' }],
    ['6 (medium)', { value: 6, max: 10, caveat: '(medium)' }],
    ['CMR: 4/7 – partial', { value: 4, max: 7, caveat: 'CMR: 4/7 – partial' }],
    ['**7/10**', { value: 7, max: 10, caveat: '**7/10**' }],
  ] as const) {
    it(`written as ${JSON.stringify(written)} keeps its figure and its words`, () => {
      const { score, limitations, problems } = read(written);
      expect([score, limitations, problems]).to.deep.equal([{ min: 0, ...expected }, undefined, []]);
    });
  }

  it('with words around it keeps them before its caveat', () => {
    const { score } = read({ value: '7/10. Narrow.', measures: 'omission', caveat: ['C', 'D'] });
    expect(score?.caveat).to.equal('Narrow.\n\nC\n\nD');
  });

  for (const words of [
    'fairly good',
    '2 of 3 sources are anonymous',
    '3/4 of the sources are anonymous',
    'about 7 sources',
    '24/7 coverage',
    '5 sources',
    '5/10-6/10',
    '7/10 to 8/10',
    '5–6/7–10',
    '7, 8',
    '-7/10',
    '.5/10',
    '~7',
    '>7',
    '7+',
    '5 ± 1',
    '½',
    '٧',
    '1.234,5',
    '5-1.234,5',
    '7;8',
  ]) {
    it(`without one clear figure, “${words}”, is reported, and its text becomes a limitation`, () => {
      const { score, limitations, problems } = read({ value: words, label: 'CMR' }, { limitations: 'L' });
      expect([score, limitations]).to.deep.equal([undefined, ['L', `CMR: ${words}`]]);
      expect(problems).to.have.length(1);
      expect(problems[0]![1]).to.equal('score.value');
    });
  }

  it('that cannot be shown moves its caveat to the limitations', () => {
    for (const [score, code] of [
      [{ value: 72, caveat: 'C' }, 'out-of-range'],
      [{ caveat: 'C', measures: 'omission' }, 'missing'],
      [{ value: 8, max: 7, caveat: 'C' }, 'out-of-range'],
    ] as const) {
      expect(read(score, { limitations: ['L'] })).to.deep.equal({
        score: undefined,
        limitations: ['L', 'C'],
        problems: [[code, 'score.value']],
      });
    }
  });

  it('that cannot be shown moves a label of several words to the limitations', () => {
    for (const score of [{ label: 'Much is left out' }, { value: 72, label: 'Much is left out' }]) {
      expect(read(score).limitations).to.deep.equal(['Much is left out']);
    }
    expect(read({ value: 72, label: 'CMR' }).limitations).to.equal(undefined);
  });

  for (const measures of ['Omission', ' OMISSION ']) {
    it(`has a direction in any case: “${measures}”`, () => {
      expect(read({ value: 7, measures })).to.deep.include({
        score: { value: 7, min: 0, max: 10, measures: 'omission' },
        problems: [],
      });
    });
  }

  it('that can be read in two ways is shown as it is written, and reported', () => {
    const { score, limitations, problems } = read({ value: '1,234', label: 'CMR' });
    expect([score, limitations, problems]).to.deep.equal([
      undefined,
      ['CMR: 1,234'],
      [['ambiguous-number', 'score.value']],
    ]);
    expect(read({ value: '1,234', max: '2,000' }).score).to.include({ value: 1234, max: 2000 });
  });

  it('outside its range is reported with a probable value', () => {
    const { problems } = readStory({ headline: 'H', score: { value: 72, measures: 'omission' } });
    expect(problems).to.have.length(1);
    expect(problems[0]).to.include({ suggestion: '7.2', severity: 'error', code: 'out-of-range' });
    expect(problems[0]!.message).to.equal(
      'Found 72 where a number from 0 to 10 was expected. The value is probably 7.2.',
    );
  });

  it('is read in linear time', () => {
    const time = (length: number) => {
      const start = performance.now();
      for (const unit of ['1', '1.', '-', ' ', '/', 'of ', 'or ', '~', 'x'])
        for (const start of ['5 ', '5/10']) asScoreValue(`${start}${unit.repeat(length)}x`);
      return performance.now() - start;
    };
    time(50_000);
    expect(time(100_000)).to.be.below(200);
  });
});

describe('a number', () => {
  const rank = (of: unknown) => readStory({ headline: 'H', score: 5, coverage: { rank: { top: 0.08, of } } });
  const lens = (score: unknown) => readStory({ headline: 'H', lenses: [{ lens: 'future', score }] });

  for (const [written, number] of [
    ['36,638', 36638],
    ['1,234,567', 1234567],
    ['36 638', 36638],
    ['36’638', 36638],
    [1200, 1200],
  ] as const) {
    it(`written as ${written} is ${number}`, () => {
      const { story, problems } = rank(written);
      expect(problems).to.deep.equal([]);
      expect(story?.coverage?.rank?.of).to.equal(number);
    });
  }

  for (const of of ['36.638', 36.638, 'about 36,000']) {
    it(`of stories, ${of}, is shown as it is written, and reported`, () => {
      const { story, problems } = rank(of);
      expect(story?.coverage?.rank?.of).to.equal(String(of));
      expect(problems.map(({ code, path, severity }) => [code, path, severity])).to.deep.equal([
        ['ambiguous-number', 'coverage.rank.of', 'warning'],
      ]);
    });
  }

  it('of stories below 1 is left out', () => {
    expect(rank(0).problems[0]).to.include({ code: 'out-of-range', path: 'coverage.rank.of' });
  });

  it('with a comma before one, two or four digits, or after a zero, is a decimal', () => {
    for (const [written, score] of [
      ['0,3', 0.3],
      ['0,25', 0.25],
      ['0,305', 0.305],
      ['0,3055', 0.3055],
    ] as const) {
      expect(lens(written).story?.lenses?.[0]?.score).to.equal(score);
    }
  });

  it('of a lens that can be read in two ways is shown as its signal, and reported', () => {
    const { story, problems } = lens('1,234');
    expect(story?.lenses).to.deep.equal([{ lens: 'future', signal: '1,234' }]);
    expect(problems.map(({ code, path }) => [code, path])).to.deep.equal([['ambiguous-number', 'lenses[0].score']]);
  });

  for (const [written, suggestion, words] of [
    [80, '0.8', '0.8, that is 80%'],
    [8, '0.8', '0.8, that is 80%'],
    [55, '0.55', '0.55, that is 55%'],
  ] as const) {
    it(`of a lens, ${written}, is left out and reported with a probable value`, () => {
      const [found] = lens(written).problems;
      expect(found).to.include({ code: 'out-of-range', suggestion });
      expect(found!.message).to.equal(
        `Found ${written} where a number from 0 to 1 was expected. The value is probably ${words}.`,
      );
    });
  }

  it('far outside its range is reported without a probable value', () => {
    expect(lens(800).problems[0]).not.to.have.property('suggestion');
    expect(lens(-1).problems[0]).not.to.have.property('suggestion');
  });

  it('of an average that can be read in two ways is shown as it is written, and reported', () => {
    const average = (sourceAverage: unknown) => readStory({ headline: 'H', score: 5, coverage: { sourceAverage } });
    const { story, problems } = average('4,250');
    expect(story?.coverage?.sourceAverage).to.equal('4,250');
    expect(problems.map(({ code, path }) => [code, path])).to.deep.equal([
      ['ambiguous-number', 'coverage.sourceAverage'],
    ]);
    expect(average('4,25').story?.coverage?.sourceAverage).to.equal(4.25);
  });
});
