import { expect } from '@open-wc/testing';
import { findAll, spoken } from '../../testing/observe.js';
import { place } from '../../testing/page.js';
import { keepsThePromisesOfEverySection } from '../../testing/section-promises.js';
import './story-audit.define.js';
import '../story-card/story-card.define.js';
import '../story-provider/story-provider.define.js';

describe('<story-audit>', () => {
  const audit = 'The quay company is quoted three times.\n\nThe cockle gatherers are not quoted.';

  keepsThePromisesOfEverySection({
    tag: 'story-audit',
    part: { audit },
    says: ['The quay company is quoted three times.', 'The cockle gatherers are not quoted.'],
    prose: ['The quay company is quoted three times.', 'The cockle gatherers are not quoted.'],
    heading: { text: 'Power-Knowledge Audit', depth: 1 },
    parts: ['section', 'title', 'body', 'prose'],
    without: { headline: 'Only a headline' },
  });

  it('sets each paragraph by itself', async () => {
    const element = await place('story-audit', { story: { audit } });
    expect(findAll(element, 'p').map(spoken)).to.deep.equal([
      'The quay company is quoted three times.',
      'The cockle gatherers are not quoted.',
    ]);
  });

  it('stresses what Markdown marks ask to be stressed', async () => {
    const element = await place('story-audit', { story: { audit: 'Who *speaks*, and **who does not**: 2 * 3.' } });
    expect(findAll(element, 'em').map(spoken)).to.deep.equal(['speaks']);
    expect(findAll(element, 'strong').map(spoken)).to.deep.equal(['who does not']);
    expect(spoken(element)).to.include('2 * 3.');
  });
});
