import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { compactReview } from '../../testing/fixtures/cognio-review.js';
import { goldberryOutput } from '../../testing/fixtures/goldberry-output.js';
import { storyJson } from '../../testing/fixtures/story-json.js';
import { storyJsonArbitrary } from '../../testing/story-arbitrary.js';
import { readStory } from '../read-story.js';
import type { Story } from '../story.js';
import { toCognioReview } from './to-cognio-review.js';

const written = (value: unknown) => toCognioReview(readStory(value).story!) as Record<string, unknown>;
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('toCognioReview', () => {
  it('writes what the vocabularies have terms for in those terms', () => {
    const review = written(storyJson);
    expect(review['schema:headline']).to.equal(storyJson.headline);
    expect(review['cognio:cmrScore']).to.equal(8);
    expect(review['cognio:whatsMissing']).to.equal(storyJson.missing);
    expect(review['schema:reviewRating']).to.deep.equal({
      '@type': 'schema:Rating',
      'schema:ratingValue': 8,
      'schema:bestRating': 10,
      'schema:worstRating': 0,
    });
    expect((review['cognio:lensAnalysis'] as unknown[])[0]).to.deep.equal({
      '@type': 'cognio:LensReading',
      'cognio:lensType': { '@id': 'cognio:IndigenousKnowledge' },
      'cognio:score': 0.9,
      'schema:text': storyJson.lenses[0]!.text,
    });
  });

  it('writes the rest in our own namespace, as text or as a JSON literal', () => {
    const review = written(storyJson);
    expect(review['story:audit']).to.equal(storyJson.audit);
    expect(review['story:pathways']).to.deep.equal({ '@type': '@json', '@value': storyJson.pathways });
  });

  it('leaves out the score in full where the vocabulary can say it', () => {
    expect(written(storyJson)).not.to.have.property('story:score');
    expect(written(goldberryOutput)).to.have.property('story:score');
    expect(written(goldberryOutput)).not.to.have.property('cognio:cmrScore');
  });

  it('leaves addresses as they are and encodes what could be taken for an entity', () => {
    const review = written({ headline: 'Fish &amp; chips & AT&T', url: '/?a=1&b=2' });
    expect(review['schema:headline']).to.equal('Fish &amp;amp; chips & AT&T');
    expect(review['schema:url']).to.equal('/?a=1&b=2');
  });

  it('writes addresses that are not of the web in our own namespace alone', () => {
    for (const url of ['javascript:alert(1)', 'mailto:a@example.org', 'data:text/html,x', 'https://']) {
      const story = { headline: 'A', url, original: { headline: 'B', url } };
      const review = written(story) as Record<string, Record<string, unknown>>;
      expect(review).to.include({ 'story:url': url }).and.not.have.property('schema:url');
      expect(review['schema:itemReviewed']).to.include({ 'story:url': url }).and.not.have.property('schema:url');
      expect(readStory(review).story).to.include({ url }).and.have.nested.property('original.url', url);
    }
  });

  for (const [format, value] of Object.entries({ storyJson, goldberryOutput, compactReview })) {
    it(`is read back as the same story: ${format}`, () => {
      const { story, problems } = readStory(value);
      const again = readStory(asJson(toCognioReview(story!)));
      expect(again.story).to.deep.equal(story);
      expect(again.problems).to.deep.equal(problems);
    });
  }

  it('is read back as the same story, whatever the story', () => {
    fc.assert(
      fc.property(storyJsonArbitrary, (value) => {
        const { story, problems } = readStory(value);
        if (!story) return;
        const again = readStory(toCognioReview(story));
        expect(again.story).to.deep.equal(story);
        expect(again.problems.length).to.be.at.most(problems.length);
      }),
    );
  });

  it('is read back as the same story, whatever review it was read from', () => {
    const members = Object.fromEntries(Object.keys(compactReview).map((member) => [member, fc.jsonValue()]));
    fc.assert(
      fc.property(fc.record(members, { requiredKeys: ['cognio:synthesis'] }), (review) => {
        const { story } = readStory(review);
        if (story) expect(readStory(toCognioReview(story)).story).to.deep.equal(story);
      }),
    );
  });

  it('never throws, even for a story that nobody checked', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (parts) => {
        toCognioReview({ ...parts, lenses: undefined, original: undefined, score: undefined } as Story);
      }),
    );
    expect(() => toCognioReview({})).not.to.throw();
  });
});
