import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { compactReview } from '../testing/fixtures/cognio-review.js';
import { storyJson } from '../testing/fixtures/story-json.js';
import { storyJsonArbitrary } from '../testing/story-arbitrary.js';
import { problem } from './problem.js';
import { readStory } from './read-story.js';

const read = (members: object) => readStory({ headline: 'H', ...members });

describe('readStory', () => {
  it('reads Story JSON as it is', () => {
    expect(readStory(storyJson)).to.deep.equal({ story: storyJson, problems: [] });
  });

  it('reads a single part of a story, and reports that the headline is missing', () => {
    expect(readStory({ pathways: [{ text: 'P' }] })).to.deep.equal({
      story: { pathways: [{ text: 'P' }] },
      problems: [problem('no-headline', 'headline', 'The story has no headline: expected text.')],
    });
  });

  for (const [kind, value, found] of [
    ['a word', 'story', '“story”'],
    ['nothing', null, 'nothing'],
    ['a list', [1, 'a'], 'a list'],
    ['an object with no part of a story', { title: 'T' }, 'an object'],
    ['a story whose parts are all blank', { headline: ' ', lenses: [], audit: [null, ''] }, 'an object'],
    ['a story with nothing that is shown', { version: 1, lang: 'en' }, 'an object'],
  ] as const) {
    it(`finds no story in ${kind}`, () => {
      const { story, problems } = readStory(value);
      expect(story).to.equal(undefined);
      expect(problems).to.deep.equal([
        {
          path: '',
          code: 'not-a-story',
          severity: 'error',
          message: `Found ${found} with no part of a story in it: expected Story JSON, a cognio:Review or GoldBerry output.`,
        },
      ]);
    });
  }
});

describe('readStory is tolerant if readers lose nothing:', () => {
  for (const [kind, members, expected] of [
    ['extensions are kept', { 'x-mood': { a: [0, false] } }, { 'x-mood': { a: [0, false] } }],
    ['null, blank text and empty lists are absent', { summary: null, audit: ' ', lenses: [], category: [''] }, {}],
    ['a number is text where text is expected', { category: 7 }, { category: '7' }],
    ['paragraphs may be a list', { audit: ['A', null, 'B'] }, { audit: 'A\n\nB' }],
    ['one object is a list of one', { pathways: { text: 'P' } }, { pathways: [{ text: 'P' }] }],
    ['a bare string is a pathway', { pathways: 'P' }, { pathways: [{ text: 'P' }] }],
    ['a bare string is a source by name', { sources: ['S'] }, { sources: [{ title: 'S' }] }],
    [
      'a bare address is a source by address',
      { sources: 'https://a.example' },
      { sources: [{ url: 'https://a.example' }] },
    ],
    ['a bare string is the original headline', { original: 'O' }, { original: { headline: 'O' } }],
    ['one topic is a list of topics', { advisory: 'war' }, { advisory: ['war'] }],
    ['an odd date is kept as it is written', { published: 'last week' }, { published: 'last week' }],
    ['the version may be text', { version: '1' }, { version: 1 }],
    [
      'a lens score may be text',
      { lenses: [{ lens: 'future', score: '0,3' }] },
      { lenses: [{ lens: 'future', score: 0.3 }] },
    ],
    ['or a percentage', { lenses: [{ lens: 'future', score: '70 %' }] }, { lenses: [{ lens: 'future', score: 0.7 }] }],
    [
      'or a word',
      { lenses: [{ lens: 'future', score: 'ABSENT' }] },
      { lenses: [{ lens: 'future', signal: 'ABSENT' }] },
    ],
    ['0 is a score', { lenses: [{ lens: 'future', score: 0 }] }, { lenses: [{ lens: 'future', score: 0 }] }],
    [
      'a score may be missing',
      { lenses: [{ lens: 'future', text: 'T' }] },
      { lenses: [{ lens: 'future', text: 'T' }] },
    ],
    ['a lens may be spelt in any way', { lenses: { lens: 'Deep History' } }, { lenses: [{ lens: 'historical' }] }],
    ['an unknown lens keeps its name', { lenses: { lens: 'Labour' } }, { lenses: [{ lens: 'Labour' }] }],
  ] as const) {
    it(kind, () => {
      expect(read(members)).to.deep.equal({ story: { headline: 'H', ...expected }, problems: [] });
    });
  }

  for (const [written, value, max] of [
    [7, 7, 10],
    ['7', 7, 10],
    ['2,5', 2.5, 10],
    ['5-6', [5, 6], 10],
    ['5 – 6', [5, 6], 10],
    ['5 to 6', [5, 6], 10],
    [[6, '5'], [5, 6], 10],
    ['5.5/10', 5.5, 10],
    ['3 out of 7', 3, 7],
  ] as const) {
    it(`a score may be ${JSON.stringify(written)}`, () => {
      const { story, problems } = read({ score: { value: written, measures: 'omission' } });
      expect(problems).to.deep.equal([]);
      expect(story?.score).to.deep.equal({ value, min: 0, max, measures: 'omission' });
    });
  }
});

describe('readStory is strict if readers would be misled: it leaves out and reports', () => {
  for (const [kind, members, path, code, message, suggestion] of [
    [
      'a wrong type',
      { audit: { a: true } },
      'audit',
      'wrong-type',
      'Found an object where text, or a list of paragraphs was expected.',
    ],
    ['a truth value for text', { category: true }, 'category', 'wrong-type', 'Found true where text was expected.'],
    [
      'a lens score above 1',
      { lenses: [{ lens: 'future', score: 7 }] },
      'lenses[0].score',
      'out-of-range',
      'Found 7 where a number from 0 to 1 was expected. The value is probably 0.7, that is 70%.',
      '0.7',
    ],
    ['a number for a lens', { lenses: [7] }, 'lenses[0]', 'wrong-type', 'Found 7 where an object was expected.'],
    [
      'a score above its range',
      { score: { value: 8, max: 7, measures: 'omission' } },
      'score.value',
      'out-of-range',
      'Found 8 where a number from 0 to 7 was expected.',
    ],
    [
      'a range that leaves the range',
      { score: { value: [9, 11], measures: 'omission' } },
      'score.value',
      'out-of-range',
      'Found 9–11 where a number from 0 to 10 was expected.',
    ],
    [
      'a range upside down',
      { score: { value: 5, min: 10, max: 0, measures: 'omission' } },
      'score.max',
      'out-of-range',
      'Found 0 where a number above 10 was expected.',
    ],
    [
      'more than a range',
      { score: { value: [5, 6, 7], measures: 'omission' } },
      'score.value',
      'wrong-type',
      'Found a list where a number, or a range of two numbers was expected.',
    ],
    [
      'a direction that is not known',
      { score: { value: 8, measures: 'bias' } },
      'score.measures',
      'wrong-type',
      'Found “bias” where "omission" or "completeness" was expected.',
    ],
    [
      'a rank that is no share',
      { score: 5, coverage: { rank: { top: 8, of: 100 } } },
      'coverage.rank.top',
      'out-of-range',
      'Found 8 where a number from 0 to 1 was expected. The value is probably 0.08, that is 8%.',
      '0.08',
    ],
    [
      'a later version',
      { version: 2 },
      'version',
      'wrong-type',
      'Found 2 where 1, the only version so far was expected.',
    ],
    [
      'a long text in short',
      { score: { value: 'a'.repeat(99), measures: 'omission' } },
      'score.value',
      'wrong-type',
      `Found “${'a'.repeat(60)}…” where a number, or a range of two numbers was expected.`,
    ],
  ] as const) {
    it(kind, () => {
      const { story, problems } = read({ ...members, synthesis: 'S' });
      expect(problems).to.deep.equal([problem(code, path, message, suggestion)]);
      expect(story).to.deep.include({ headline: 'H', synthesis: 'S' });
    });
  }

  it('only the invalid item of a list', () => {
    const { story, problems } = read({
      lenses: [5, null, { lens: 'future', score: 7, text: 'T' }, { lens: 'artistic', score: 1 }],
    });
    expect(story?.lenses).to.deep.equal([
      { lens: 'future', text: 'T' },
      { lens: 'artistic', score: 1 },
    ]);
    expect(problems.map(({ path }) => path)).to.deep.equal(['lenses[0]', 'lenses[2].score']);
  });

  it('a headline that is not text, once', () => {
    const { problems } = readStory({ headline: {}, audit: 'A' });
    expect(problems.map(({ path, code }) => [path, code])).to.deep.equal([['headline', 'wrong-type']]);
  });

  it('everything, if no part is valid', () => {
    const { story, problems } = readStory({ headline: [], audit: true, missing: {} });
    expect(story).to.equal(undefined);
    expect(problems.map(({ path }) => path)).to.deep.equal(['audit', 'missing']);
  });

  it('the link of an unsafe URL, which is shown as text', () => {
    const { story, problems } = read({
      sources: [{ url: '/a' }, { url: 'javascript:alert(1)' }],
      original: { url: 'data:,' },
    });
    expect(story?.sources?.[1]?.url).to.equal('javascript:alert(1)');
    expect(problems.map(({ path, code }) => [path, code])).to.deep.equal([
      ['original.url', 'unsafe-url'],
      ['sources[1].url', 'unsafe-url'],
    ]);
  });
});

describe('readStory copes', () => {
  const fast = (value: unknown) => {
    const start = performance.now();
    const reading = readStory(value);
    expect(performance.now() - start).to.be.below(4000);
    return reading;
  };

  const lenses = Array.from({ length: 10_000 }, (_, index) => ({ lens: 'future', score: index % 2 ? 0.5 : 5 }));
  const readings = lenses.map(({ score }) => ({ 'cognio:lensType': 'cognio:FutureModelling', 'cognio:score': score }));
  const texts = Object.fromEntries(lenses.map(({ score }, index) => [`lens_${index}`, score < 1 ? 'T' : true]));
  for (const [format, value] of Object.entries({
    'Story JSON': { headline: 'H', lenses },
    'a cognio:Review': { ...compactReview, 'cognio:lensAnalysis': readings },
    'GoldBerry output': { corrected_framing: 'H', whats_missing: texts },
  })) {
    it(`with 10,000 lenses in ${format}, half of them invalid, of which it reads 200`, () => {
      const { story, problems } = fast(value);
      expect(story?.lenses).to.have.length(200);
      const [tooMany, ...unsound] = problems;
      expect(tooMany!.message).to.equal('Found 10000 where a list of at most 200 was expected.');
      expect(tooMany!.code).to.equal('out-of-range');
      expect(unsound).to.have.length(100);
    });
  }

  it('with too much text, which it leaves out', () => {
    const long = 'A word. '.repeat(20_000);
    const partsOf = (value: unknown) => Object.keys(fast(value).story!);
    const { problems } = fast({ headline: 'H', audit: long, missing: long, synthesis: 'S' });
    expect(problems.map(({ path, code }) => [path, code])).to.deep.equal([['missing', 'out-of-range']]);
    expect(problems[0]!.message).to.match(/^Found “A word.{54}…” where less text was expected\.$/);
    expect(partsOf({ headline: 'H', audit: long, missing: long, synthesis: 'S' })).to.deep.equal([
      'headline',
      'audit',
      'synthesis',
    ]);
    expect(partsOf({ headline: 'H', audit: 'a\n\n'.repeat(20_000), missing: '*a*'.repeat(20_000) })).to.deep.equal([
      'headline',
    ]);
  });

  for (const [what, value] of [
    ['pathways', { headline: 'H', pathways: Array.from({ length: 100_000 }, () => ({ text: 'T' })) }],
    ['nodes of a graph', Array.from({ length: 100_000 }, (_, index) => ({ '@id': index, name: 'N' }))],
    ['unknown members', { headline: 'H', others: Array.from({ length: 100_000 }, () => [[]]) }],
  ] as const) {
    it(`with 100,000 ${what}: it reports that there are too many`, () => {
      const { story, problems } = fast(value);
      expect(story).to.equal(undefined);
      expect(problems[0]!.message).to.include('Found “more than 12000 objects” with no part of a story in it');
    });
  }

  it('with 50,000 characters in any part', () => {
    for (const text of ['1', ' ', '\n', '1 ', '. ', '&a', '*', '"', '5 of ', '-'].map(
      (unit) => `x${unit.repeat(50_000)}x`,
    )) {
      for (const value of [text, text.slice(1, -1)]) {
        const part = { value, score: value, text: value, lens: value, title: value, url: value, measures: 'omission' };
        fast({ ...Object.fromEntries(Object.keys(storyJson).map((name) => [name, value])), score: part, lenses: part });
        fast({ corrected_framing: value, cmr_score: value });
        fast({
          'cognio:synthesis': value,
          'cognio:cmrScore': value,
          'cognio:lensAnalysis': { 'cognio:lensType': value },
        });
      }
    }
  });

  it('with 10,000 levels of nesting, in any part', () => {
    const nest = (wrap: (value: unknown) => unknown) => {
      let value: unknown = 'x';
      for (let level = 0; level < 10_000; level++) value = wrap(value);
      return value;
    };
    const members = ['@graph', '@set', 'schema:name', 'value'];
    const deepValues = [nest((value) => [value, 1]), ...members.map((name) => nest((value) => ({ [name]: value })))];
    for (const deep of deepValues) {
      fast(deep);
      fast({ '@graph': deep });
      for (const part of [...Object.keys(storyJson), 'whats_missing', 'cmr_score', 'corrected_framing']) {
        fast({ summary: 'S', [part]: deep });
        fast({ summary: 'S', [part]: [deep, { value: deep, text: deep, score: deep, lens: deep }] });
      }
      for (const part of Object.keys(compactReview)) fast({ ...compactReview, [part]: deep });
    }
  });

  it('with a JavaScript object that contains itself', () => {
    const lens = { lens: 'future', text: 'T', story: {} };
    const value = { headline: 'H', lenses: [lens, lens], self: {} };
    lens.story = value.self = value;
    expect(readStory(value)).to.deep.equal({
      story: {
        headline: 'H',
        lenses: [
          { lens: 'future', text: 'T' },
          { lens: 'future', text: 'T' },
        ],
      },
      problems: [],
    });
  });

  it('with members that would change a prototype', () => {
    const { story } = readStory(
      JSON.parse('{"headline":"H","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
    );
    expect(Object.keys(story!)).to.deep.equal(['headline']);
    expect(story).not.to.have.property('polluted');
    expect({}).not.to.have.property('polluted');
  });

  const anything = fc.oneof(
    fc.jsonValue(),
    storyJsonArbitrary,
    fc.record(Object.fromEntries(Object.keys(storyJson).map((part) => [part, fc.jsonValue()])), { requiredKeys: [] }),
    fc.record(Object.fromEntries(Object.keys(compactReview).map((part) => [part, fc.jsonValue()])), {
      requiredKeys: [],
    }),
  );

  it('with any JSON: it returns a story or a problem, and changes neither the value nor a prototype', () => {
    const prototypes = () =>
      [Object.prototype, Array.prototype, Map.prototype].map((prototype) => Reflect.ownKeys(prototype).length);
    const before = prototypes();
    fc.assert(
      fc.property(anything, (value) => {
        const copy = structuredClone(value);
        const { story, problems } = readStory(value);
        expect(story !== undefined || problems.length > 0).to.equal(true);
        expect(value).to.deep.equal(copy);
      }),
    );
    expect(prototypes()).to.deep.equal(before);
  });

  it('with its own result: it returns an equal story', () => {
    fc.assert(
      fc.property(anything, (value) => {
        const { story, problems } = readStory(value);
        if (!story) return;
        const again = readStory(story);
        expect(again.story).to.deep.equal(story);
        expect(again.problems.length).to.be.at.most(problems.length);
      }),
    );
  });
});
