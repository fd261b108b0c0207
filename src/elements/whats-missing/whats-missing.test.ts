import { expect } from '@open-wc/testing';
import { toCognioReview } from '../../story/formats/to-cognio-review.js';
import { ACST_NAMESPACE } from '../../story/lenses.js';
import { compactReview } from '../../testing/fixtures/cognio-review.js';
import { goldberryOutput } from '../../testing/fixtures/goldberry-output.js';
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
    part: { missing, vocabulary: ACST_NAMESPACE },
    says: ['Nobody asks who used the mudflats.', 'Nor who sold them.'],
    prose: ['Nobody asks who used the mudflats.'],
    heading: { text: 'What’s Missing', depth: 1 },
    parts: ['section', 'title', 'body', 'prose', 'note', 'link'],
    without: { headline: 'Only a headline' },
  });

  it('says that an analysis in the ACST vocabulary is an ACST audit, and links to the vocabulary', async () => {
    const element = await place('whats-missing', { story: { missing, vocabulary: ACST_NAMESPACE } });
    expect(spoken(find(element, '[part=note]'))).to.equal(
      'An ACST audit of what the framing omits, open to cross-reference under the ACST vocabulary.',
    );
    expect(links(element)).to.deep.equal({ 'ACST vocabulary': 'https://cognionews.com/vocab/acst#' });
  });

  it('says that a cognio:Review is an ACST audit', async () => {
    const element = await place('whats-missing', { story: compactReview });
    expect(links(element)).to.have.property('ACST vocabulary');
  });

  for (const [kind, story] of [
    ['Story JSON that names no vocabulary', { missing }],
    ['Story JSON of another vocabulary', { missing, vocabulary: 'https://example.org/vocab#' }],
    ['GoldBerry output', { ...goldberryOutput, whats_missing: 'Who is not asked.' }],
    ['Story JSON that was written as JSON-LD', { ...toCognioReview({ missing: missing.join(' ') }) }],
  ] as const) {
    it(`has no note on the vocabulary for ${kind}`, async () => {
      const element = await place('whats-missing', { story });
      expect(element.state).to.equal('ready');
      expect(findAll(element, '[part=note], a')).to.be.empty;
    });
  }

  it('stresses what Markdown marks ask to be stressed', async () => {
    const element = await place('whats-missing', { story: { missing } });
    expect(findAll(element, 'em').map(spoken)).to.deep.equal(['sold']);
  });
});
