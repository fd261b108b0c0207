/** Stories far larger than any that is honest: a card answers soon, with what it can show or with a clear error. */
import { expect } from '@open-wc/testing';
import { findAll } from './testing/observe.js';
import { inlineJson, page, place } from './testing/page.js';
import './define.js';

/** A second is what a reader waits for gladly; busy machines are given three. */
const LIMIT = 3000;

const many = <T>(make: (index: number) => T, count = 10_000): T[] => Array.from({ length: count }, (_, at) => make(at));

const nested = (levels: number): unknown => JSON.parse('[{"a":'.repeat(levels) + '1' + '}]'.repeat(levels));

const stories: [name: string, state: string, make: () => Record<string, unknown>][] = [
  ['10,000 lenses', 'ready', () => ({ lenses: many((at) => ({ lens: `Lens ${at}`, score: 0.5, text: 'T' })) })],
  ['100,000 pathways', 'error', () => ({ pathways: many((at) => ({ title: `Pathway ${at}` }), 100_000) })],
  ['100,000 addresses', 'ready', () => ({ related: many((at) => `https://a.example/${at}`, 100_000) })],
  ['a word of a megabyte', 'ready', () => ({ audit: 'x'.repeat(1_000_000) })],
  ['10 megabytes of text', 'ready', () => ({ audit: 'A word. '.repeat(1_250_000) })],
  ['100,000 paragraphs', 'ready', () => ({ audit: 'a\n\n'.repeat(100_000) })],
  ['100,000 marks of emphasis', 'ready', () => ({ audit: '*a* '.repeat(100_000) })],
  ['100,000 combining marks', 'ready', () => ({ audit: `a${'\u0301'.repeat(100_000)}`, lenses: 7 })],
  ['10,000 levels', 'ready', () => ({ audit: 'A.', other: nested(10_000), missing: nested(10_000) })],
];

describe('a card is quick with', () => {
  for (const [name, state, make] of stories) {
    it(name, async () => {
      const story = { headline: 'A headline', ...make() };
      const start = performance.now();
      const card = await place('story-card', { story, advisory: 'show' });
      card.style.contentVisibility = 'visible';
      expect(card.offsetHeight).to.be.above(0);
      expect(Math.round(performance.now() - start)).to.be.below(LIMIT);
      expect([card.state, card.problems.length > 0]).to.deep.equal([state, true]);
    });
  }

  it('10 megabytes of JSON on the page, of which it shows what is a story', async () => {
    const markup = `<story-card>${inlineJson({ headline: 'A headline', audit: 'A.', other: 'x'.repeat(10_000_000) })}</story-card>`;
    const start = performance.now();
    const card = await page(markup);
    expect(Math.round(performance.now() - start)).to.be.below(LIMIT);
    expect([card.state, findAll(card, 'story-audit').length]).to.deep.equal(['ready', 1]);
  });
});
