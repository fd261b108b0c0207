import { expect } from '@open-wc/testing';
import { findAll, headings, spoken } from '../../testing/observe.js';
import { place } from '../../testing/page.js';
import { keepsThePromisesOfEverySection } from '../../testing/section-promises.js';
import './story-limits.define.js';
import '../story-card/story-card.define.js';
import '../story-provider/story-provider.define.js';

describe('<story-limits>', () => {
  const part = {
    limitations: ['The engineering was *not* assessed.', 'The survey is of 2019.'],
    nextStep: 'Interview the gatherers.\n\nIn **winter**.',
  };

  keepsThePromisesOfEverySection({
    tag: 'story-limits',
    part,
    says: ['The engineering was not assessed.', 'The survey is of 2019.', 'Interview the gatherers.', 'In winter.'],
    prose: ['The survey is of 2019.', 'Interview the gatherers.'],
    heading: { text: 'Limits of this analysis', depth: 1 },
    parts: ['section', 'title', 'body', 'item', 'prose'],
    without: { headline: 'Only a headline' },
  });

  it('heads limitations and next step, one level below its own', async () => {
    const element = await place('story-limits', { story: part });
    expect(headings(element)).to.deep.equal(['h3 Limits of this analysis', 'h4 Limitations', 'h4 Next step']);
    expect(findAll(element, 'ul > li').map(spoken)).to.deep.equal(
      part.limitations.map((text) => text.replaceAll('*', '')),
    );
  });

  it('shows the one where there is no other', async () => {
    const limitations = await place('story-limits', { story: { limitations: part.limitations } });
    expect(headings(limitations)).to.deep.equal(['h3 Limits of this analysis', 'h4 Limitations']);
    const nextStep = await place('story-limits', { story: { nextStep: part.nextStep } });
    expect(headings(nextStep)).to.deep.equal(['h3 Limits of this analysis', 'h4 Next step']);
  });

  it('stresses what Markdown marks ask to be stressed', async () => {
    const element = await place('story-limits', { story: part });
    expect(findAll(element, 'em, strong').map(spoken)).to.deep.equal(['not', 'winter']);
  });
});
