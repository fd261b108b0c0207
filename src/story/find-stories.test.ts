import { expect } from '@open-wc/testing';
import { compactReview, graphReview, reviewedStory } from '../testing/fixtures/cognio-review.js';
import { goldberryOutput } from '../testing/fixtures/goldberry-output.js';
import { storyJson } from '../testing/fixtures/story-json.js';
import { readStories, readStory } from './read-story.js';

const codes = (value: unknown) => readStory(value).problems.map(({ code, path }) => [code, path]);
const headlines = (value: unknown) => readStories(value).map(({ story }) => story?.headline);
const review = (headline: string, more = {}) => ({
  '@context': { cognio: 'https://cognionews.com/vocab/acst#', schema: 'https://schema.org/' },
  '@type': 'cognio:Review',
  'schema:headline': headline,
  ...more,
});

describe('a story in an envelope', () => {
  for (const name of ['story', 'data', 'result', 'output', 'payload', 'record', 'body', 'goldberry']) {
    it(`is read from the member “${name}”`, () => {
      expect(readStory({ status: 'ok', [name]: storyJson })).to.deep.equal({ story: storyJson, problems: [] });
    });
  }

  it('is read from nested envelopes', () => {
    expect(readStory({ data: { result: [{ story: storyJson }] } }).story).to.deep.equal(storyJson);
  });

  it('is read from the edges of a GraphQL answer', () => {
    const answer = { data: { stories: { edges: [{ node: { headline: 'One' } }, { node: { headline: 'Two' } }] } } };
    expect(headlines(answer)).to.deep.equal(['One', 'Two']);
    expect(codes({ edges: [{ node: { headline: 'H', audit: true } }] })).to.deep.equal([
      ['wrong-type', 'edges[0].node.audit'],
    ]);
  });

  for (const [kind, write] of [
    ['as text', (json: string) => json],
    ['in a code fence', (json: string) => `\`\`\`json\n${json}\n\`\`\``],
    ['in a code fence between words', (json: string) => `Here it is:\n\n\`\`\`\n${json}\n\`\`\`\nAnything else?`],
  ] as const) {
    it(`is read from JSON that is written ${kind}`, () => {
      const text = write(JSON.stringify(goldberryOutput));
      const expected = readStory(goldberryOutput);
      expect(readStory(text)).to.deep.equal(expected);
      expect(readStory({ output: text })).to.deep.equal(expected);
      expect(codes({ output: write('{"headline":"H","audit":true}') })).to.deep.equal([['wrong-type', 'output.audit']]);
    });
  }

  it('is read from the first of several code fences', () => {
    const text = 'One:\n```json\n{"headline":"```"}\n```\nTwo:\n```json\n{"headline":"Two"}\n```';
    expect(readStory(text).story?.headline).to.equal('```');
  });

  it('is not read from text that only looks like JSON', () => {
    for (const text of ['{', '[1, 2', '{"headline"', '```json\n{\n```', '[]', '```{'.repeat(50_000)]) {
      expect(codes({ output: text })).to.deep.equal([['not-a-story', '']]);
    }
  });

  it('may be of any format', () => {
    expect(readStory({ data: compactReview }).story).to.deep.equal(reviewedStory);
    expect(readStory({ result: graphReview }).story).to.deep.equal(reviewedStory);
    expect(readStory({ story: goldberryOutput }).story).to.deep.equal(readStory(goldberryOutput).story);
  });

  it('has problems with paths from the outermost member', () => {
    expect(codes({ data: { story: { headline: 'H', lenses: [{ lens: 'future', score: 7 }] } } })).to.deep.equal([
      ['out-of-range', 'data.story.lenses[0].score'],
    ]);
    expect(codes({ data: { corrected_framing: 'H', executive_summary: true } })).to.deep.equal([
      ['wrong-type', 'data.executive_summary'],
    ]);
    expect(codes({ data: [review('H', { 'cognio:synthesis': true })] })).to.deep.equal([
      ['wrong-type', 'data[0].cognio:synthesis'],
    ]);
  });

  it('is ignored if the envelope itself is a story', () => {
    const { story } = readStory({ headline: 'Outer', data: { headline: 'Inner' } });
    expect(story?.headline).to.equal('Outer');
  });

  it('is not found in other members', () => {
    expect(readStory({ error: { summary: 'Not found' } }).story).to.equal(undefined);
  });
});

describe('a list of stories', () => {
  const two = [{ headline: 'One' }, { headline: 'Two' }];
  for (const [kind, value] of [
    ['a list', two],
    ['an object with stories', { stories: two }],
    ['an object with items', { items: two }],
    ['lists in a list', [[two[0]], [two[1]]]],
    ['stories in envelopes', two.map((story) => ({ story }))],
    ['several reviews', [review('One'), review('Two')]],
    ['several reviews in a graph', { '@graph': [review('One'), review('Two')] }],
    ['stories in several formats', [review('One'), { corrected_framing: 'Two' }]],
    [
      'blocks of a page, of which two are reviews',
      [{ '@type': 'WebSite', name: 'N' }, ...two.map(({ headline }) => review(headline))],
    ],
    ['Story JSON beside JSON-LD of the page', [{ '@type': 'NewsArticle', headline: 'The original' }, ...two]],
  ] as const) {
    it(`is read: ${kind}`, () => {
      expect(headlines(value)).to.deep.equal(['One', 'Two']);
      expect(readStory(value).story?.headline).to.equal('One');
    });
  }

  it('is shown as its first story, with a warning that says how many there are', () => {
    const { problems } = readStory({ stories: [...two, { headline: 'Three' }] });
    expect(problems).to.deep.equal([
      {
        code: 'more-stories',
        severity: 'warning',
        path: '',
        message: 'Found 3 stories: this is the first. readStories reads all of them.',
      },
    ]);
  });

  it('names the item in the paths of problems', () => {
    const [, second] = readStories([{ headline: 'One' }, { headline: 'Two', audit: true }]);
    expect(second?.problems.map(({ path }) => path)).to.deep.equal(['[1].audit']);
  });

  it('is read completely even if one item is broken', () => {
    const readings = readStories([{ headline: 'One' }, { headline: {} }, { other: 'x' }, { headline: 'Four' }]);
    expect(readings.map(({ story }) => story?.headline)).to.deep.equal(['One', undefined, undefined, 'Four']);
    expect(readings[1]?.problems.map(({ path }) => path)).to.deep.equal(['[1].headline']);
    expect(readings[2]?.problems.map(({ path, code }) => [path, code])).to.deep.equal([['[2]', 'not-a-story']]);
  });

  it('is shown as its first valid story', () => {
    const { story, problems } = readStory([{ headline: {} }, { headline: 'Two' }]);
    expect(story?.headline).to.equal('Two');
    expect(problems.map(({ path, code }) => [path, code])).to.deep.equal([
      ['[0].headline', 'wrong-type'],
      ['', 'more-stories'],
    ]);
  });

  it('counts a review once, even if the page mentions it again', () => {
    const page = { '@type': 'WebPage', '@id': '#p', mainEntity: { '@type': 'cognio:Review', '@id': '#r' } };
    const reading = readStory([page, review('One', { '@id': '#r' })]);
    expect(reading.story?.headline).to.equal('One');
    expect(reading.problems).to.deep.equal([]);
  });

  it('contains the review within an article', () => {
    const { review: own, ...article } = {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'A',
      review: review('One'),
    };
    expect(readStory({ ...article, review: own }).story?.headline).to.equal('One');
  });

  it('gives each review the nodes that it refers to', () => {
    const value = {
      '@context': { cognio: 'https://cognionews.com/vocab/acst#', schema: 'https://schema.org/' },
      '@graph': [
        ...['One', 'Two'].map((headline) => ({
          '@type': 'cognio:Review',
          'schema:headline': headline,
          'schema:itemReviewed': { '@id': `#${headline}` },
        })),
        ...['One', 'Two'].map((headline) => ({ '@id': `#${headline}`, 'schema:headline': `Original ${headline}` })),
      ],
    };
    expect(readStories(value).map(({ story }) => story?.original?.headline)).to.deep.equal([
      'Original One',
      'Original Two',
    ]);
  });

  it('shows the headline of a story to which another story refers', () => {
    const other = review('Two', { '@id': '#two', 'cognio:synthesis': 'S' });
    const [one] = readStories([review('One', { 'cognio:related': [{ '@id': '#two' }] }), other]);
    expect(one?.story?.related).to.deep.equal([{ headline: 'Two', 'cognio:synthesis': 'S' }]);
    expect(one?.problems).to.deep.equal([]);
  });

  for (const [kind, value] of [
    ['nothing', null],
    ['a word', 'story'],
    ['an empty list', []],
    ['an object without a story', { a: 1 }],
  ] as const) {
    it(`gives one reading without a story for ${kind}`, () => {
      const readings = readStories(value);
      expect(readings.map(({ story, problems }) => [story, problems[0]?.code])).to.deep.equal([
        [undefined, 'not-a-story'],
      ]);
    });
  }
});

describe('reading only the first of many stories', () => {
  const stories = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ ...structuredClone(storyJson), id: `story-${index}` }));
  const graph = (count: number) => ({
    '@context': compactReview['@context'],
    '@graph': Array.from({ length: count }, (_, index) => ({
      ...structuredClone(compactReview),
      '@id': `https://stories.example/${index}`,
      related: { '@id': `https://stories.example/${(index + 1) % count}` },
    })),
  });

  const milliseconds = (run: () => unknown) => {
    const start = performance.now();
    run();
    return performance.now() - start;
  };

  for (const [kind, make] of Object.entries({ stories, graph })) {
    it(`takes much less time than reading all: ${kind}`, () => {
      const value = make(1_000);
      const all = milliseconds(() => expect(readStories(value)).to.have.length(1_000));
      expect(milliseconds(() => readStory(value))).to.be.below(all / 4);
    });

    it(`is possible in a list of 34,000: ${kind}`, () => {
      const { story, problems } = readStory(make(34_000));
      expect(story?.headline).to.be.a('string');
      expect(problems.map(({ code }) => code)).to.deep.equal(['more-stories']);
    });
  }

  it('ends for lists that contain themselves or each other', () => {
    const list: unknown[] = [];
    for (let index = 0; index < 100; index++) list.push(list, { data: list });
    const start = performance.now();
    expect(readStory([...list, { headline: 'H' }]).story?.headline).to.equal('H');
    expect(performance.now() - start).to.be.below(2000);
  });

  it('continues if a getter throws', () => {
    const unready = {
      get data() {
        throw new Error('Not now');
      },
    };
    expect(readStory([unready, { headline: 'H' }]).story?.headline).to.equal('H');
  });
});
