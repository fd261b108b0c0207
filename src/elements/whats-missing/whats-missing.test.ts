import { expect } from '@open-wc/testing';
import { find, findAll, links, spoken } from '../../testing/observe.js';
import { place } from '../../testing/page.js';
import { keepsThePromisesOfEverySection } from '../../testing/section-promises.js';
import './whats-missing.define.js';
import '../story-card/story-card.define.js';
import '../story-provider/story-provider.define.js';

describe('<whats-missing>', () => {
  const missing = ['Nobody asks who used the mudflats.', 'Nor who *sold* them.'];

  keepsThePromisesOfEverySection({
    tag: 'whats-missing',
    part: { missing },
    says: ['Nobody asks who used the mudflats.', 'Nor who sold them.'],
    prose: ['Nobody asks who used the mudflats.'],
    heading: { text: 'What’s Missing', depth: 1 },
    parts: ['section', 'title', 'body', 'prose', 'note', 'link'],
    without: { headline: 'Only a headline' },
  });

  it('places the audit in the ACST vocabulary, and links to it', async () => {
    const element = await place('whats-missing', { story: { missing } });
    expect(spoken(find(element, '[part=note]'))).to.equal(
      'An ACST audit of what the framing omits, open to cross-reference under the ACST vocabulary.',
    );
    expect(links(element)).to.deep.equal({ 'ACST vocabulary': 'https://cognionews.com/vocab/acst#' });
  });

  it('stresses what Markdown marks ask to be stressed', async () => {
    const element = await place('whats-missing', { story: { missing } });
    expect(findAll(element, 'em').map(spoken)).to.deep.equal(['sold']);
  });
});
