import { expect } from '@open-wc/testing';
import { find, findAll, headings, spoken } from '../../testing/observe.js';
import { place } from '../../testing/page.js';
import { keepsThePromisesOfEverySection } from '../../testing/section-promises.js';
import './solution-pathways.define.js';
import '../story-card/story-card.define.js';
import '../story-provider/story-provider.define.js';

describe('<solution-pathways>', () => {
  const pathways = [
    { title: 'Publish the survey', text: 'The port authority publishes it.\n\nBefore winter.' },
    { text: 'Gatherers hold *two* seats on the board.' },
    { title: 'Only a **title**' },
  ];

  keepsThePromisesOfEverySection({
    tag: 'solution-pathways',
    part: { pathways },
    says: [
      'Publish the survey',
      'The port authority publishes it.',
      'Before winter.',
      'Gatherers hold two seats on the board.',
      'Only a title',
    ],
    prose: ['Publish the survey', 'Before winter.'],
    heading: { text: 'Solution Pathways', depth: 1 },
    parts: ['section', 'title', 'body', 'list', 'pathway', 'number', 'item', 'prose'],
    without: { headline: 'Only a headline' },
  });

  it('numbers them in order, for the eye and as a list', async () => {
    const element = await place('solution-pathways', { story: { pathways } });
    expect(findAll(element, '[part=number]').map(({ textContent }) => textContent)).to.deep.equal(['01', '02', '03']);
    expect(find(element, 'ol').getAttribute('role'), 'Safari forgets a list without bullets').to.equal('list');
    expect(findAll(element, 'ol > li')).to.have.length(3);
  });

  it('heads those that have a title, one level below its own', async () => {
    const element = await place('solution-pathways', { story: { pathways }, headingLevel: 4 });
    expect(headings(element)).to.deep.equal(['h4 Solution Pathways', 'h5 Publish the survey', 'h5 Only a title']);
  });

  it('stresses what Markdown marks ask to be stressed, in titles too', async () => {
    const element = await place('solution-pathways', { story: { pathways } });
    expect(findAll(element, 'em').map(spoken)).to.deep.equal(['two']);
    expect(findAll(element, 'strong').map(spoken)).to.deep.equal(['title']);
  });

  it('takes pathways that are bare strings', async () => {
    const element = await place('solution-pathways', { story: { pathways: ['Ask the bakery.', 'Count by hand.'] } });
    expect(findAll(element, 'li').map(spoken)).to.deep.equal(['Ask the bakery.', 'Count by hand.']);
  });
});
