import { expect } from '@open-wc/testing';
import { find, findAll, spoken } from '../../testing/observe.js';
import { place } from '../../testing/page.js';
import { keepsThePromisesOfEverySection } from '../../testing/section-promises.js';
import './integrated-synthesis.define.js';
import '../story-card/story-card.define.js';
import '../story-provider/story-provider.define.js';

describe('<integrated-synthesis>', () => {
  const synthesis = 'A channel is dug *twice*.\n\nOnce in the mud, once in the telling.';
  const lenses = [
    { lens: 'indigenous', score: 1 },
    { lens: 'historical', score: 0 },
    { lens: 'scientific' },
    { lens: 'Labour', score: 0.5 },
  ];

  keepsThePromisesOfEverySection({
    tag: 'integrated-synthesis',
    part: { synthesis, lenses },
    says: ['A channel is dug twice.', 'Once in the mud, once in the telling.'],
    prose: ['Once in the mud, once in the telling.'],
    heading: { text: 'Integrated Synthesis', depth: 1 },
    parts: ['threads', 'section', 'title', 'body', 'prose'],
    without: { headline: 'Lenses alone make no synthesis', lenses },
  });

  it('stands without lenses too', async () => {
    const element = await place('integrated-synthesis', { story: { synthesis } });
    expect(findAll(element, '.threads')).to.be.empty;
    expect(spoken(element)).to.equal(
      'Integrated Synthesis A channel is dug twice. Once in the mud, once in the telling.',
    );
  });

  it('draws a thread for each of the eight lenses and for others, the stronger the thicker', async () => {
    const element = await place('integrated-synthesis', { story: { synthesis, lenses } });
    const threads = findAll<SVGElement>(element, '.thread');
    const width = (lens: string) => {
      const thread = threads.find(({ dataset }) => dataset.lens === lens);
      return Number.parseFloat(getComputedStyle(thread!).strokeWidth);
    };
    expect(threads).to.have.length(9);
    expect(width('indigenous')).to.be.above(width('Labour'));
    expect(width('Labour')).to.be.above(width('historical'));
    expect(width('historical')).to.be.above(0);
  });

  it('keeps the picture from assistive technology, which has the scores elsewhere', async () => {
    const element = await place('integrated-synthesis', { story: { synthesis, lenses } });
    expect(find(element, '.threads').getAttribute('aria-hidden')).to.equal('true');
  });

  it('sets a long opening smaller than a short one', async () => {
    const size = async (text: string) => {
      const element = await place('integrated-synthesis', { story: { synthesis: text } });
      return Number.parseFloat(getComputedStyle(find(element, 'p')).fontSize);
    };
    expect(await size('Long. '.repeat(60))).to.be.below(await size('Short.'));
  });

  it('stresses what Markdown marks ask to be stressed', async () => {
    const element = await place('integrated-synthesis', { story: { synthesis } });
    expect(findAll(element, 'em').map(spoken)).to.deep.equal(['twice']);
  });
});
