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
  it('writes parts in the terms of the vocabularies', () => {
    const review = written(storyJson);
    expect(review['schema:headline']).to.equal(storyJson.headline);
    expect(review['cognio:cmrScore']).to.equal(8);
    expect(review['cognio:whatsMissing']).to.equal(storyJson.missing);
    expect((review['cognio:lensAnalysis'] as unknown[])[0]).to.deep.equal({
      '@type': 'cognio:LensReading',
      'cognio:lensType': { '@id': 'cognio:IndigenousKnowledge' },
      'cognio:score': 0.9,
      'schema:text': storyJson.lenses[0]!.text,
    });
  });

  it('writes all other parts in our own namespace, as text or as a JSON literal', () => {
    const review = written(storyJson);
    expect(review['story:audit']).to.equal(storyJson.audit);
    expect(review['story:pathways']).to.deep.equal({ '@type': '@json', '@value': storyJson.pathways });
  });

  it('has a type, an author and an article of schema.org', () => {
    expect(written(storyJson)).to.deep.include({
      '@type': ['cognio:Review', 'schema:Review', 'story:Story'],
      'schema:author': { '@type': 'schema:Organization', 'schema:name': 'Example Engine' },
    });
    const review = written({ headline: 'H' });
    expect(review).to.deep.include({ 'schema:itemReviewed': { '@type': 'schema:NewsArticle' } });
    expect(review).not.to.have.property('schema:author');
  });

  it('writes a rating for a score of completeness, and no rating for a score of omission', () => {
    expect(written(storyJson)).not.to.have.property('schema:reviewRating');
    expect(written({ headline: 'H', score: { value: 7, max: 10, measures: 'completeness' } })).to.deep.include({
      'schema:reviewRating': {
        '@type': 'schema:Rating',
        'schema:ratingValue': 7,
        'schema:bestRating': 10,
        'schema:worstRating': 0,
        'schema:reviewAspect': 'completeness',
      },
    });
  });

  it('keeps a score with a range other than 0 to 10', () => {
    for (const score of [
      { value: 5, min: 0, max: 7, measures: 'omission', label: 'CMR' },
      { value: [5, 6], min: 1, max: 10, measures: 'completeness', label: 'CMR' },
    ]) {
      expect(readStory(written({ headline: 'H', score })).story?.score).to.deep.equal(score);
    }
  });

  it('writes only http(s) URLs as URLs, and keeps other URLs in our own namespace', () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'mailto:a@b.example', 'ftp://a.example']) {
      const value = { headline: 'H', url, original: { url } };
      const review = written(value);
      expect(review).not.to.have.any.keys('schema:url', '@id');
      expect(review['schema:itemReviewed']).not.to.have.property('schema:url');
      expect(readStory(review).story).to.deep.equal(value);
    }
  });

  it('keeps the terms of other vocabularies, other types and the @id of a review', () => {
    const review = {
      '@context': {
        cognio: 'https://cognionews.com/vocab/acst#',
        schema: 'https://schema.org/',
        ex: 'https://ex.example/#',
      },
      '@type': ['cognio:Review', 'schema:CriticReview', 'ex:Audit'],
      '@id': 'https://stories.example/1#review',
      'schema:url': 'https://stories.example/1',
      'schema:headline': 'H',
      'schema:image': { '@id': 'https://stories.example/1.png' },
      'cognio:mood': 'dry',
      'ex:tone': { 'ex:value': 2 },
    };
    expect(written(review)).to.deep.include({
      '@type': ['cognio:Review', 'schema:Review', 'story:Story', 'schema:CriticReview', 'https://ex.example/#Audit'],
      '@id': 'https://stories.example/1#review',
      'schema:image': { '@id': 'https://stories.example/1.png' },
      'cognio:mood': 'dry',
      'https://ex.example/#tone': { 'https://ex.example/#value': 2 },
    });
    const { story, problems } = readStory(review);
    expect(readStory(written(review))).to.deep.equal({ story, problems });
  });

  it('identifies a review by the URL of its page', () => {
    expect(written({ headline: 'H', url: 'https://a.example/1' })['@id']).to.equal('https://a.example/1');
    expect(written({ headline: 'H', url: '/1' })).not.to.have.property('@id');
  });

  it('does not repeat a score that the vocabulary can express', () => {
    expect(written(storyJson)).not.to.have.property('story:score');
    expect(written(goldberryOutput)).to.have.property('story:score');
    expect(written(goldberryOutput)).not.to.have.property('cognio:cmrScore');
  });

  it('keeps texts and URLs as they are', () => {
    const review = written({ headline: 'Fish &amp; chips & AT&T', url: '/?a=1&b=2' });
    expect(review['schema:headline']).to.equal('Fish &amp; chips & AT&T');
    expect(review['schema:url']).to.equal('/?a=1&b=2');
  });

  it('writes other URLs than http(s) only in our own namespace', () => {
    for (const url of ['javascript:alert(1)', 'mailto:a@example.org', 'data:text/html,x', 'https://']) {
      const story = { headline: 'A', url, original: { headline: 'B', url } };
      const review = written(story) as Record<string, Record<string, unknown>>;
      expect(review).to.include({ 'story:url': url }).and.not.have.property('schema:url');
      expect(review['schema:itemReviewed']).to.include({ 'story:url': url }).and.not.have.property('schema:url');
      expect(readStory(review).story).to.include({ url }).and.have.nested.property('original.url', url);
    }
  });

  for (const [format, value] of Object.entries({ storyJson, goldberryOutput, compactReview })) {
    it(`writes a review that is read as the same story: ${format}`, () => {
      const { story, problems } = readStory(value);
      const again = readStory(asJson(toCognioReview(story!)));
      expect(again.story).to.deep.equal(story);
      expect(again.problems).to.deep.equal(problems);
    });
  }

  it('writes a review that is read as the same story, for any story', () => {
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

  it('writes a review that is read as the same story, for a story from any review', () => {
    const members = Object.fromEntries(Object.keys(compactReview).map((member) => [member, fc.jsonValue()]));
    fc.assert(
      fc.property(fc.record(members, { requiredKeys: ['cognio:synthesis'] }), (review) => {
        const { story } = readStory(review);
        if (story) expect(readStory(toCognioReview(story)).story).to.deep.equal(story);
      }),
    );
  });

  it('never throws, even for a story that was not checked', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (parts) => {
        toCognioReview(parts as Story);
      }),
    );
    const members = Object.fromEntries(Object.keys(storyJson).map((part) => [part, fc.jsonValue()]));
    fc.assert(
      fc.property(fc.record(members, { requiredKeys: [] }), (value) => {
        readStory(toCognioReview(value as Story));
      }),
    );
    for (const value of [null, undefined, 'text', 1, []]) toCognioReview(value as unknown as Story);
    expect(toCognioReview({ lenses: { future: 'T' } } as unknown as Story)).to.deep.include({
      'story:lenses': { '@type': '@json', '@value': { future: 'T' } },
    });
    expect(() => toCognioReview({})).not.to.throw();
  });
});
