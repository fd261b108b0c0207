/** `readStory` takes linear time, so that a small file cannot block a page or a server. */
import { expect } from '@open-wc/testing';
import { growth } from '../testing/growth.js';
import { firstSentence } from './formats/first-sentence.js';
import { toCognioReview } from './formats/to-cognio-review.js';
import { matchLens } from './lenses.js';
import { readStories, readStory } from './read-story.js';

const CONTEXT = { cognio: 'https://cognionews.com/vocab/acst#', schema: 'https://schema.org/' };
const members = (count: number, value: unknown = 1) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`a${index}`, value]));
const references = (count: number) => Array.from({ length: count }, () => ({ '@id': '#l' }));
const review = (parts: object) => ({ '@type': 'cognio:Review', 'schema:headline': 'H', ...parts });
const graph = (...nodes: object[]) => ({ '@context': CONTEXT, '@graph': nodes });

/** A node with many members, and a review that refers to it many times. */
const referred = (size: number) =>
  graph(review({ 'cognio:lensAnalysis': references(size) }), { '@id': '#l', 'schema:text': 'T', ...members(size) });

const inputs: Record<string, readonly [size: number, make: (size: number) => unknown]> = {
  'references to one node as lenses': [1000, referred],
  'references to one node as authors': [
    1000,
    (size) =>
      graph(review({ 'schema:itemReviewed': { 'schema:author': references(size) } }), {
        '@id': '#l',
        'schema:name': 'N'.repeat(size),
      }),
  ],
  'references to one long text': [
    1000,
    (size) =>
      graph(review({ 'cognio:synthesis': references(size) }), { '@id': '#l', 'schema:name': 'N'.repeat(20 * size) }),
  ],
  'nodes that each refer to all others': [
    40,
    (size) =>
      graph(
        ...Array.from({ length: size }, (_, at) =>
          review({ '@id': `#${at}`, related: Array.from({ length: 50 }, (_, to) => ({ '@id': `#${to % size}` })) }),
        ),
      ),
  ],
  'types of a node': [5000, (size) => graph(review({ '@type': ['cognio:Review', ...Object.keys(members(size))] }))],
  'terms of a context': [
    5000,
    (size) => ({ '@context': { ...CONTEXT, ...members(size, 'https://a.example/#x') }, ...review({ a1: 'x' }) }),
  ],
  'terms of foreign vocabularies': [2000, (size) => ({ ...graph(), ...review(members(size, { b: 1 })) })],
  'fields of GoldBerry output': [2000, (size) => ({ corrected_framing: 'H', whats_missing: members(size, 'T') })],
  'names with many dots': [20_000, (size) => ({ headline: 'H', [`${'a.'.repeat(size)}`]: 1, lenses: { x: 1 } })],
};

describe('the time of reading is linear in', () => {
  for (const [name, [size, make]] of Object.entries(inputs)) {
    it(name, () => growth((part) => readStory(make(part)), 4 * size));
  }

  it('the number of stories that are read', () =>
    growth((size) => readStories(graph(...Array.from({ length: size }, () => review({ url: '/a' })))), 800));

  for (const unit of ['a', '. ', '!"', '\n', '\n ', ' ', ':', '#', 'aB', '\u2066', '\u2066x', 'a\u0301', '&amp;']) {
    it(`the length of a text of ${JSON.stringify(unit)}`, async () => {
      const work = (text: string) => {
        firstSentence(text);
        matchLens(text);
        readStory({ headline: text, lenses: [{ lens: text }] });
        readStory({ corrected_framing: text, cmr_score: text });
        readStory(
          review({ 'cognio:lensAnalysis': { 'cognio:lensType': text }, [text]: 1, '@type': [text], url: text }),
        );
      };
      await growth((size) => work(unit.repeat(size / unit.length)), 80_000);
    });
  }
});

describe('readStory', () => {
  it('takes less than a second for 2,000 references to a node of 3,000 members, and keeps the members once', () => {
    const value = graph(review({ 'cognio:lensAnalysis': references(2000) }), {
      '@id': '#l',
      'schema:text': 'T',
      ...members(3000),
    });
    const start = performance.now();
    const { story } = readStory(value);
    expect(performance.now() - start).to.be.below(2000);
    expect(JSON.stringify(story).length).to.be.below(100_000);
  });

  it('ends for 16 million direction marks', function () {
    this.timeout(60_000);
    const { story, problems } = readStory({ headline: 'H', audit: '\u2066'.repeat(2 ** 24) });
    expect([story?.headline, problems.length]).to.deep.equal(['H', 0]);
  });

  it('returns a story that JSON.stringify can write, even for deeply nested data', () => {
    const deep = (levels: number) => JSON.parse('{"a":['.repeat(levels) + '1' + ']}'.repeat(levels)) as unknown;
    for (const value of [
      { headline: 'H', other: deep(5000) },
      { corrected_framing: 'H', other: deep(5000) },
      review({ 'cognio:other': deep(5000), 'cognio:lensAnalysis': [{ 'schema:text': 'T', x: deep(5000) }] }),
    ]) {
      const { story } = readStory(value);
      expect(JSON.stringify(toCognioReview(story!)).length).to.be.below(2000);
    }
  });
});
