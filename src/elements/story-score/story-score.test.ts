import { expect } from '@open-wc/testing';
import { find, findAll, spoken } from '../../testing/observe.js';
import { place } from '../../testing/page.js';
import { keepsThePromisesOfEverySection } from '../../testing/section-promises.js';
import './story-score.define.js';
import '../story-card/story-card.define.js';
import '../story-provider/story-provider.define.js';

describe('<story-score>', () => {
  const score = { value: 8, min: 0, max: 10, measures: 'omission', label: 'CMR', caveat: 'A *judgement* only.' };
  const part = {
    score,
    coverage: { rank: { top: 0.08, of: 36638 }, sourceAverage: 4.25 },
    lenses: [{ lens: 'historical', score: 0.7 }, { lens: 'future', score: 0.69 }, { lens: 'Labour' }],
  };
  const show = (story: Record<string, unknown>, variant: 'full' | 'compact' = 'full') =>
    place('story-score', { story, variant });

  keepsThePromisesOfEverySection({
    tag: 'story-score',
    part,
    says: ['8', 'High omission', 'CMR, out of 10', 'A judgement only.', 'top 8% of 36,638', '4.25', '1 of 3'],
    prose: ['A judgement only.'],
    parts: ['score', 'figure', 'gauge', 'words', 'caveat', 'facts'],
    without: { headline: 'Only a headline' },
  });

  it('says the figure, its range, its direction and its caveat in words', async () => {
    expect(spoken(await show({ score }))).to.equal(
      '8 High omission CMR, out of 10 0: omits nothing 10: omits most ' +
        'The higher the figure, the more the original leaves out. A judgement only.',
    );
  });

  it('says of completeness that higher is better', async () => {
    const text = spoken(await show({ score: { value: 2.5, min: 1, max: 10, measures: 'completeness' } }));
    expect(text).to.include('2.5 Low completeness on a scale from 1 to 10');
    expect(text).to.include('1: leaves most out 10: complete');
    expect(text).to.include('The higher the figure, the more complete the original.');
  });

  it('says that the data does not explain a score without `measures`', async () => {
    const sentence = 'The data does not tell what a high figure means.';
    const element = await show({ score: { value: [5, 6], max: 10, label: 'CMR' } });
    expect(spoken(element)).to.equal(`5–6 CMR, out of 10 ${sentence} The analysis gave a range, so the bar spans it.`);
    expect(findAll(element, '[part=ends], strong')).to.be.empty;
    expect(spoken(await show({ score: 7 }, 'compact'))).to.equal(`7 out of 10 ${sentence}`);
  });

  it('names the band of a GoldBerry score', async () => {
    const goldberry = (value: number) =>
      show({ score: { value, min: 1, max: 10, measures: 'completeness', label: 'CMR' } });
    expect(spoken(await goldberry(2.5))).to.include('2.5 Very low completeness CMR, on a scale from 1 to 10');
    expect(spoken(await goldberry(10))).to.include('10 Exemplary completeness');
  });

  it('draws the largest numbers of JavaScript', async () => {
    for (const value of [-1.7e308, 0, 1.7e308, [-1.7e308, 1.7e308]]) {
      const story = { headline: 'H', score: { value, min: -1.7e308, max: 1.7e308, measures: 'omission' } };
      for (const variant of ['full', 'summary', 'headline']) {
        const card = await place('story-card', { story, variant } as object);
        const attributes = findAll<Element>(card, '*').flatMap((element) => [...element.attributes]);
        expect(attributes.map(({ value }) => value).filter((text) => /NaN|Infinity/.test(text))).to.be.empty;
        expect(attributes.length).to.be.above(0);
      }
    }
  });

  it('shows unreadable figures as they are written', async () => {
    const coverage = { rank: { top: 0.08, of: '36.638' }, sourceAverage: '4,250' };
    const element = await show({ score, coverage });
    expect(findAll(element, 'dl > div').map(spoken)).to.deep.equal([
      'Among all stories top 8% of 36.638',
      'This source’s average 4,250',
    ]);
  });

  it('says of a range that it is one, and draws it from one end to the other', async () => {
    const element = await show({ score: { value: [5, 6], max: 10, measures: 'omission' } });
    expect(spoken(find(element, '[part=figure]'))).to.equal('5–6');
    expect(spoken(element)).to.include('The analysis gave a range, so the bar spans it.');
    const gauge = find(element, '[part=gauge]').getBoundingClientRect();
    const value = find(element, '.value').getBoundingClientRect();
    expect((value.left - gauge.left) / gauge.width).to.be.closeTo(0.5, 0.02);
    expect((value.right - gauge.left) / gauge.width).to.be.closeTo(0.6, 0.02);
    expect(findAll(element, '.needle line')).to.have.length(2);
  });

  it('shows a range of one figure as that figure', async () => {
    const element = await show({ score: { value: [5, 5], max: 10, measures: 'omission' } });
    expect(spoken(find(element, '[part=figure]'))).to.equal('5');
    expect(spoken(element)).not.to.include('range');
  });

  it('shows 0, which is a value', async () => {
    const element = await show({ score: { value: 0, max: 7, measures: 'omission' } });
    expect(spoken(element)).to.match(/^0 Low omission out of 7/);
    const gauge = find(element, '[part=gauge]').getBoundingClientRect();
    expect(find(element, '.needle').getBoundingClientRect().left).to.be.closeTo(gauge.left, 3);
  });

  it('has a tick for each step, but not for more than can be told apart', async () => {
    const ticks = async (max: number) =>
      findAll(await show({ score: { value: 1, max, measures: 'omission' } }), '.scale line').length - 1;
    expect(await ticks(10)).to.equal(11);
    expect(await ticks(7)).to.equal(8);
    expect(await ticks(100)).to.equal(2);
    expect(await ticks(4.5)).to.equal(2);
  });

  it('hides the gauge from assistive technology, which has the words', async () => {
    expect(find(await show({ score }), '[part=gauge]').getAttribute('aria-hidden')).to.equal('true');
  });

  it('tells the level without colour: score and level are in ink', async () => {
    const colours = await Promise.all(
      [1, 5, 9].map(async (value) => {
        const element = await show({ score: { ...score, value } });
        return [
          getComputedStyle(find(element, '[part=figure]')).color,
          getComputedStyle(find(element, '.value')).stroke,
        ];
      }),
    );
    expect(new Set(colours.flat()).size).to.equal(1);
  });

  it('compares with others as far as the story does', async () => {
    const facts = async (story: Record<string, unknown>) => {
      const element = await show({ score, ...story });
      return findAll(element, 'dl > div').map(spoken);
    };
    expect(await facts(part)).to.deep.equal([
      'Among all stories top 8% of 36,638',
      'This source’s average 4.25',
      'Lenses at 70% or more 1 of 3',
    ]);
    expect(await facts({ coverage: { sourceAverage: 0 } })).to.deep.equal(['This source’s average 0']);
    expect(await facts({ lenses: [{ lens: 'future', text: 'Unscored.' }] })).to.be.empty;
    expect(await facts({})).to.be.empty;
  });

  it('is shorter when compact: figure, gauge and caveat', async () => {
    expect(spoken(await show(part, 'compact'))).to.equal(
      '8 High omission CMR, out of 10 0: omits nothing 10: omits most A judgement only.',
    );
    const plain = await show({ score: { ...score, caveat: undefined } }, 'compact');
    expect(findAll(plain, '[part=words], [part=facts]')).to.be.empty;
  });

  it('stresses what Markdown marks ask to be stressed', async () => {
    expect(findAll(await show(part), 'em').map(spoken)).to.deep.equal(['judgement']);
  });
});
