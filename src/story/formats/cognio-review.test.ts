import { expect } from '@open-wc/testing';
import { compactReview, expandedReview, graphReview, reviewedStory } from '../../testing/fixtures/cognio-review.js';
import { problem } from '../problem.js';
import { readStory } from '../read-story.js';

const ACST = 'https://cognionews.com/vocab/acst#';
const CONTEXT = { cognio: ACST, schema: 'https://schema.org/' };

const read = (members: object) =>
  readStory({ '@context': CONTEXT, '@type': 'cognio:Review', 'schema:headline': 'H', ...members });
const lensesOf = (...lenses: unknown[]) => read({ 'cognio:lensAnalysis': lenses }).story?.lenses;

describe('a cognio:Review', () => {
  const forms = {
    'with prefixes': compactReview,
    'with full IRIs, every value in an array': expandedReview,
    'without prefixes, in a graph of nodes that refer to each other': graphReview,
    'in an array with other nodes': [{ '@type': 'WebSite', name: 'A site' }, compactReview, { '@type': 'Person' }],
    'in the second of several blocks': [
      { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }] },
      graphReview,
    ],
    'without any @context, but with prefixes': { ...compactReview, '@context': undefined },
    'of the type given by its full IRI': { ...compactReview, '@type': [`${ACST}Review`, 'https://schema.org/Review'] },
    'known by its terms alone': { ...compactReview, '@type': 'schema:Review' },
  };
  for (const [form, value] of Object.entries(forms)) {
    it(`is read ${form}`, () => {
      const { story, problems } = readStory(value);
      expect(story).to.deep.equal(reviewedStory);
      expect(problems).to.deep.equal([]);
    });
  }

  it('is read with any prefix or alias that its context declares', () => {
    const { story } = readStory({
      '@context': { a: ACST, s: 'http://schema.org/', type: '@type', id: '@id', omits: { '@id': 'a:cmrScore' } },
      type: 'a:Review',
      id: 'https://stories.example/1',
      's:headline': 'H',
      omits: 3,
    });
    expect(story).to.deep.include({ headline: 'H', url: 'https://stories.example/1' });
    expect(story?.score?.value).to.equal(3);
  });

  for (const [kind, context, type] of [
    ['a declared prefix', { a: ACST, s: 'http://schema.org/' }, 'a:Review'],
    ['the default vocabulary', { '@vocab': ACST, s: 'http://schema.org/' }, 'Review'],
    ['an alias', { Analysis: { '@id': `${ACST}Review` }, s: 'http://schema.org/' }, 'Analysis'],
  ] as const) {
    it(`is recognised by its type, written with ${kind}`, () => {
      const { story } = readStory({ '@context': context, '@type': type, 's:headline': 'H', 's:name': 'other' });
      expect(story?.headline).to.equal('H');
    });
  }

  it('may have only one section', () => {
    const { story } = readStory({ '@context': CONTEXT, 'cognio:whatsMissing': 'The cost.' });
    expect(story?.missing).to.equal('The cost.');
  });

  it('may have one lens instead of a list', () => {
    const lens = { 'cognio:lensType': 'cognio:FutureModelling', 'schema:text': 'Later.' };
    expect(read({ 'cognio:lensAnalysis': lens }).story?.lenses).to.deep.equal([{ lens: 'future', text: 'Later.' }]);
  });

  it('is not another review, and not a story with similar words', () => {
    const review = { '@context': 'https://schema.org', '@type': 'Review', name: 'A kettle' };
    expect(readStory(review).problems[0]?.code).to.equal('not-a-story');
    const story = { headline: 'H', synthesis: 'S', cmrScore: 'unknown' };
    expect(readStory(story).story).to.deep.equal(story);
  });

  it('is read in a graph of nodes that refer to themselves and each other', () => {
    const { story } = readStory({
      '@context': 'https://schema.org',
      '@graph': [
        { '@id': '#r', headline: 'H', itemReviewed: { '@id': '#r' }, lensAnalysis: [{ '@id': '#r' }, { '@id': '#l' }] },
        {
          '@id': '#l',
          lensType: { '@id': '#l' },
          text: { '@id': '#r' },
          name: { '@id': '#l' },
          publisher: { '@id': '#l' },
        },
      ],
    });
    expect(story?.original?.headline).to.equal('H');
  });
});

describe('the texts of a cognio:Review', () => {
  it('stay as they are written, including HTML entities, which are decoded when a text is shown', () => {
    const { story } = read({
      'schema:headline': 'Caf&eacute;s &#8220;closed&#x201D; &ndash; &amp;lt;',
      'cognio:lensAnalysis': [{ 'cognio:lensType': 'R&amp;D', 'schema:text': 'R&amp;D' }],
    });
    expect(story?.headline).to.equal('Caf&eacute;s &#8220;closed&#x201D; &ndash; &amp;lt;');
    expect(story?.lenses).to.deep.equal([{ lens: 'R&amp;D', text: 'R&amp;D' }]);
  });

  it('differ from URLs, in which entities are decoded', () => {
    expect(read({ 'schema:url': 'https://a.example/?b=1&amp;c=2' }).story?.url).to.equal('https://a.example/?b=1&c=2');
  });

  it('may have a language, or several paragraphs', () => {
    const { story } = read({
      'schema:headline': { '@language': 'en', '@value': 'H' },
      'cognio:synthesis': { '@set': ['One.', { '@value': 'Two.' }] },
      'cognio:whatsMissing': { '@language': 'en', '@value': ' ' },
    });
    expect(story).to.deep.include({ headline: 'H', synthesis: 'One.\n\nTwo.' });
    expect(story).not.to.have.property('missing');
  });

  it('are read if a publisher confuses the two vocabularies', () => {
    expect(lensesOf({ 'cognio:lensType': 'cognio:FutureModelling', 'cognio:text': 'Later.' })?.[0]?.text).to.equal(
      'Later.',
    );
  });

  it('may be the names of nodes', () => {
    const { story } = read({
      'schema:about': [{ 'schema:name': 'Water' }, 'Prices'],
      'schema:itemReviewed': { 'schema:publisher': { '@id': 'https://gazette.example/' } },
    });
    expect(story?.category).to.equal('Water, Prices');
    expect(story?.original?.publisher).to.equal('https://gazette.example/');
  });

  it('include the body: it is the summary, or else the audit, unless it repeats another text', () => {
    expect(read({ 'schema:reviewBody': 'B' }).story?.summary).to.equal('B');
    expect(read({ 'schema:reviewBody': 'B', 'schema:abstract': 'A' }).story).to.deep.include({
      summary: 'A',
      audit: 'B',
    });
    expect(read({ 'schema:reviewBody': 'A', 'schema:abstract': 'A' }).story).not.to.have.property('audit');
  });
});

describe('a text of a cognio:Review that is a node', () => {
  for (const [kind, node, text] of [
    ['its name as a heading and its text', { 'schema:name': 'N', 'schema:text': 'T' }, '### N\nT'],
    ['its text if it has no name', { '@type': 'schema:CreativeWork', 'schema:text': 'T' }, 'T'],
    ['its name if it has no text', { '@type': 'schema:Thing', 'schema:name': 'N' }, 'N'],
    [
      'all its texts',
      { 'schema:name': 'N', 'schema:description': 'D', 'schema:text': ['T', 'U'] },
      '### N\nT\n\nU\n\nD',
    ],
    [
      'its terms of the vocabulary under their names',
      { 'schema:name': 'N', 'cognio:whoPays': 'W' },
      '### N\n### Who Pays\nW',
    ],
  ] as const) {
    it(`is ${kind}`, () => {
      for (const value of [node, [node]]) {
        const { story, problems } = read({ 'cognio:whatsMissing': value });
        expect(story?.missing).to.equal(text);
        expect(problems).to.deep.equal([]);
      }
    });
  }

  it('may be a node elsewhere in the graph', () => {
    const { story } = readStory({
      '@context': CONTEXT,
      '@graph': [
        { '@type': 'cognio:Review', 'cognio:synthesis': { '@id': '#s' } },
        { '@id': '#s', '@type': 'schema:CreativeWork', 'schema:text': 'T' },
      ],
    });
    expect(story?.synthesis).to.equal('T');
  });
});

describe('the terms of schema.org in a cognio:Review', () => {
  const texts = { 'schema:abstract': 'A', 'schema:reviewBody': 'B', 'schema:description': 'D', 'schema:text': 'T' };

  it('are joined if several of them mean one part', () => {
    const { story, problems } = read(texts);
    expect(story).to.deep.include({ summary: 'A\n\nD', audit: 'B\n\nT' });
    expect(problems).to.deep.equal([]);
  });

  it('are shown once if they repeat each other', () => {
    const { story } = read({ ...texts, 'schema:description': 'A', 'schema:text': 'A', 'cognio:synthesis': 'B' });
    expect(story).to.deep.include({ summary: 'A', synthesis: 'B' });
    expect(story).not.to.have.property('audit');
  });

  it('become the name and the text of a lens', () => {
    const lens = { 'cognio:lensType': 'cognio:FutureModelling', 'schema:text': 'T', 'schema:description': 'D' };
    expect(lensesOf({ ...lens, 'schema:name': 'In ten years' })).to.deep.equal([
      { lens: 'future', text: '### In ten years\n\nT\n\nD' },
    ]);
    expect(lensesOf({ ...lens, 'schema:name': 'Future Modelling' })).to.deep.equal([
      { lens: 'future', text: 'T\n\nD' },
    ]);
  });

  it('become sources if they are citations', () => {
    const report = { '@type': 'schema:Report', 'schema:name': 'Survey', 'schema:url': 'https://a.example/' };
    const { story, problems } = read({ 'cognio:sources': 'Census', 'schema:citation': [report, 'A book'] });
    expect(story?.sources).to.deep.equal([
      { title: 'Census' },
      { title: 'Survey', url: 'https://a.example/' },
      { title: 'A book' },
    ]);
    expect(problems).to.deep.equal([]);
    expect(read({ 'schema:citation': 'A book' }).story?.sources).to.deep.equal([{ title: 'A book' }]);
  });

  it('cause a warning if they have text that no element shows', () => {
    const { problems } = read({
      'schema:claimReviewed': 'C',
      'schema:image': 'i.png',
      'schema:dateCreated': '2026-01-01',
      'schema:publisher': { 'schema:name': 'P', 'schema:description': 'D' },
      'schema:author': { '@type': 'schema:Person', 'schema:name': 'P' },
      'schema:itemReviewed': { 'schema:name': 'N', 'schema:abstract': 'A', 'schema:image': 'i.png' },
      'schema:reviewRating': { 'schema:ratingValue': 2, 'schema:ratingExplanation': 'R' },
      'cognio:cmrScore': 4,
      'cognio:pathways': [{ 'schema:text': 'T', 'schema:reviewBody': 'B' }],
      'cognio:lensAnalysis': [{ 'cognio:lensType': 'cognio:FutureModelling', 'schema:citation': 'C' }],
    });
    expect(problems.map(({ code, path }) => [code, path])).to.have.deep.members([
      ['unknown-member', 'schema:claimReviewed'],
      ['unknown-member', 'schema:itemReviewed.schema:abstract'],
      ['unknown-member', 'schema:reviewRating.schema:ratingExplanation'],
      ['unknown-member', 'cognio:lensAnalysis[0].schema:citation'],
      ['unknown-member', 'cognio:pathways[0].schema:reviewBody'],
    ]);
  });

  it('cause a warning if there are several articles, because one is shown', () => {
    const { story, problems } = read({
      'schema:itemReviewed': [{ 'schema:name': 'First' }, { 'schema:name': 'Second' }],
    });
    expect(story?.original).to.deep.equal({ headline: 'First' });
    expect(story?.['schema:itemReviewed']).to.deep.equal([{ 'schema:name': 'Second' }]);
    expect(problems.map(({ code, path }) => [code, path])).to.deep.equal([['unknown-member', 'schema:itemReviewed']]);
  });
});

describe('the article of a cognio:Review', () => {
  for (const [kind, article, original] of [
    ['an address', { '@id': 'https://gazette.example/1' }, { url: 'https://gazette.example/1' }],
    ['a bare address', 'https://gazette.example/1', { url: 'https://gazette.example/1' }],
    ['a headline', 'Old &amp; new', { headline: 'Old &amp; new' }],
    ['the first of several', [{ 'schema:name': 'First' }, { 'schema:name': 'Second' }], { headline: 'First' }],
    ['a node with a local id', { '@id': '#article', 'schema:name': 'First' }, { headline: 'First' }],
  ] as const) {
    it(`may be ${kind}`, () => {
      expect(read({ 'schema:itemReviewed': article }).story?.original).to.deep.equal(original);
    });
  }
});

describe('the lenses of a cognio:Review', () => {
  for (const [lensType, lens] of [
    ['cognio:MarginalisedVoices', 'marginalised'],
    [`${ACST}CrossCulturalWisdom`, 'cross-cultural'],
    [{ '@id': 'cognio:TricksterKnowledge' }, 'trickster'],
    [[{ '@id': 'cognio:HistoricalParallels' }], 'historical'],
    ['Marginalized Perspectives', 'marginalised'],
    ['Artistic &amp; Spiritual', 'artistic'],
    [{ '@type': 'cognio:Lens', 'schema:name': 'Scientific Evidence' }, 'scientific'],
    [{ '@id': 'cognio:OralHistory' }, 'Oral History'],
    ['cognio:OralHistory', 'Oral History'],
    ['Oral: history', 'Oral: history'],
    [{ '@value': 'cognio:OralHistory' }, 'cognio:OralHistory'],
  ] as const) {
    it(`are named ${JSON.stringify(lensType)}`, () => {
      expect(lensesOf({ 'cognio:lensType': lensType })?.[0]?.lens).to.equal(lens);
    });
  }

  it('may be an object with a reading for each name', () => {
    const { story, problems } = read({
      'cognio:lensAnalysis': {
        '@type': 'cognio:Lenses',
        'Indigenous Knowledge': 'Wells.',
        'cognio:FutureModelling': { 'schema:text': 'Later.', 'cognio:score': 0.5 },
        'cognio:OralHistory': 0.2,
      },
    });
    expect(story?.lenses).to.deep.equal([
      { lens: 'indigenous', text: 'Wells.' },
      { lens: 'future', text: 'Later.', score: 0.5 },
      { lens: 'Oral History', score: 0.2 },
    ]);
    expect(problems).to.deep.equal([]);
  });

  it('may be an ItemList, as may other lists', () => {
    const lens = { 'cognio:lensType': 'cognio:FutureModelling', 'schema:text': 'Later.' };
    for (const element of [lens, { '@type': 'schema:ListItem', 'schema:position': 1, 'schema:item': lens }]) {
      const items = { '@type': 'schema:ItemList', 'schema:itemListElement': [element, 'Wells.'] };
      const sources = { '@type': 'schema:ItemList', 'schema:itemListElement': ['Census'] };
      const { story, problems } = read({ 'cognio:lensAnalysis': items, 'cognio:sources': sources });
      expect(story?.lenses).to.deep.equal([{ lens: 'future', text: 'Later.' }, { text: 'Wells.' }]);
      expect(story?.sources).to.deep.equal([{ title: 'Census' }]);
      expect(problems).to.deep.equal([]);
    }
  });

  it('are read fast, even if a long name looks like an IRI', () => {
    const start = performance.now();
    lensesOf({ 'cognio:lensType': `${':'.repeat(100_000)} `, 'schema:text': 'A text.' });
    expect(performance.now() - start).to.be.below(1000);
  });

  it('may have a word instead of a score', () => {
    expect(
      lensesOf({ 'cognio:lensType': 'cognio:FutureModelling', 'cognio:score': 'PARTIALLY PRESENT' }),
    ).to.deep.equal([{ lens: 'future', signal: 'PARTIALLY PRESENT' }]);
  });

  it('have problems with paths in the terms of the vocabulary', () => {
    const { problems } = read({
      'cognio:lensAnalysis': [
        { 'cognio:lensType': 'cognio:FutureModelling', 'cognio:score': 70 },
        { 'cognio:lensType': 'cognio:Other', 'schema:text': { a: true } },
      ],
    });
    expect(problems.map(({ path, code }) => [path, code])).to.deep.equal([
      ['cognio:lensAnalysis[0].cognio:score', 'out-of-range'],
      ['cognio:lensAnalysis[1].schema:text', 'wrong-type'],
    ]);
  });
});

describe('the score of a cognio:Review', () => {
  const rating = (ratingValue: unknown, bestRating?: unknown, worstRating?: unknown) => ({
    'schema:ratingValue': ratingValue,
    'schema:bestRating': bestRating,
    'schema:worstRating': worstRating,
  });
  for (const [kind, members, value, min, max] of [
    ['0 to 10 by default', { 'cognio:cmrScore': 6 }, 6, 0, 10],
    ['out of the highest value it is written with', { 'cognio:cmrScore': '5.5/7' }, 5.5, 0, 7],
    ['a rating', { 'cognio:cmrScore': rating('5', '7') }, 5, 0, 7],
    ['in the range beside it', { 'cognio:cmrScore': 5, 'schema:bestRating': 7 }, 5, 0, 7],
    [
      'in the range of the rating of the same value',
      { 'cognio:cmrScore': 5, 'schema:reviewRating': rating(5, 7, 1) },
      5,
      1,
      7,
    ],
    ['not in the range of stars', { 'cognio:cmrScore': 4, 'schema:reviewRating': rating(2, 5, 1) }, 4, 0, 10],
    ['in a range whose best is the lowest', { 'cognio:cmrScore': rating(5, 0, 10) }, 5, 0, 10],
    ['a range', { 'cognio:cmrScore': '5-6' }, [5, 6], 0, 10],
  ] as const) {
    it(`is ${kind}`, () => {
      expect(read(members).story?.score).to.deep.equal({ value, min, max, measures: 'omission', label: 'CMR' });
    });
  }

  it('has the words of its ratings as its caveat', () => {
    const words = (...members: object[]) => {
      const [score, reviewRating] = members.map((more) => ({ ...rating('7', '10'), ...more }));
      const { story, problems } = read({ 'cognio:cmrScore': score, 'schema:reviewRating': reviewRating });
      expect(problems).to.deep.equal([]);
      return story?.score?.caveat;
    };
    expect(words({ '@type': 'Rating', 'schema:description': 'D' })).to.equal('D');
    expect(words({}, { 'schema:ratingExplanation': 'E' })).to.equal('E');
    expect(
      words({ 'schema:description': 'D' }, { 'schema:ratingExplanation': 'E', 'schema:description': 'D' }),
    ).to.equal('D\n\nE');
  });

  it('is left out and reported if it is outside its range', () => {
    const { story, problems } = read({ 'cognio:cmrScore': 8, 'schema:bestRating': 7 });
    expect(story).not.to.have.property('score');
    expect(problems).to.deep.equal([
      problem('out-of-range', 'cognio:cmrScore', 'Found 8 where a number from 0 to 7 was expected.'),
    ]);
  });

  it('is not read from a rating alone, which has no direction', () => {
    expect(read({ 'schema:reviewRating': rating(5, 5) }).story).not.to.have.property('score');
  });
});

describe('the provenance of a cognio:Review', () => {
  for (const [kind, author, engine] of [
    ['its author', { '@type': 'Organization', 'schema:name': 'An engine' }, 'An engine'],
    ['its author, by name', 'An engine', 'An engine'],
    ['nobody, if a person wrote it', { '@type': 'schema:Person', 'schema:name': 'A person' }, undefined],
  ] as const) {
    it(`is a language model run by ${kind}`, () => {
      const { provenance } = read({ 'schema:author': author }).story!;
      expect(provenance?.digitalSourceType).to.equal('trainedAlgorithmicMedia');
      expect(provenance?.engine).to.equal(engine);
    });
  }
});

describe('the parts of Story JSON in a cognio:Review', () => {
  it('are read if they are terms of the ACST vocabulary', () => {
    const { story, problems } = read({
      'cognio:audit': 'Only the company speaks.',
      'cognio:summary': 'S',
      'cognio:cmrScore': 5,
      'cognio:pathways': { '@list': [{ 'cognio:title': 'Count', 'schema:text': 'By hand.' }, 'Ask.'] },
      'cognio:sources': [
        { '@type': 'schema:Report', 'schema:name': 'Survey', 'schema:url': { '@id': 'https://a.example/' } },
      ],
      'cognio:related': [{ 'schema:headline': 'Other', '@id': 'https://b.example/' }],
      'cognio:limitations': ['L', { '@value': 'M' }],
      'cognio:nextStep': 'N',
      'cognio:advisory': 'loss',
      'cognio:coverage': { 'cognio:rank': { 'cognio:top': 0.08, 'cognio:of': 1200 }, 'cognio:sourceAverage': 4 },
      'cognio:provenance': { 'cognio:engine': 'E', 'cognio:model': 'M' },
    });
    expect(problems).to.deep.equal([]);
    expect(story).to.deep.equal({
      headline: 'H',
      audit: 'Only the company speaks.',
      summary: 'S',
      score: { value: 5, min: 0, max: 10, measures: 'omission', label: 'CMR' },
      pathways: [{ title: 'Count', text: 'By hand.' }, { text: 'Ask.' }],
      sources: [{ title: 'Survey', url: 'https://a.example/' }],
      related: [{ headline: 'Other', url: 'https://b.example/' }],
      limitations: ['L', 'M'],
      nextStep: 'N',
      advisory: ['loss'],
      coverage: { rank: { top: 0.08, of: 1200 }, sourceAverage: 4 },
      provenance: { engine: 'E', model: 'M', digitalSourceType: 'trainedAlgorithmicMedia' },
      vocabulary: ACST,
    });
  });

  it('are not read from terms of other vocabularies, which keep their IRIs', () => {
    const { story, problems } = readStory({
      '@context': { ...CONTEXT, ex: 'https://example.org/terms#' },
      '@type': 'cognio:Review',
      'schema:headline': 'H',
      'ex:audit': 'Of the accounts.',
      'ex:tone': { 'ex:value': 'dry', '@type': 'ex:Tone' },
      'https://example.org/terms#headline': 'Not this',
    });
    expect(story).to.deep.equal({
      headline: 'H',
      'https://example.org/terms#audit': 'Of the accounts.',
      'https://example.org/terms#tone': {
        'https://example.org/terms#value': 'dry',
        '@type': ['https://example.org/terms#Tone'],
      },
      'https://example.org/terms#headline': 'Not this',
      vocabulary: ACST,
      provenance: { digitalSourceType: 'trainedAlgorithmicMedia' },
    });
    expect(problems).to.deep.equal([]);
  });
});

describe('other members of a cognio:Review', () => {
  it('cause a warning if they are terms of the ACST vocabulary that no element shows', () => {
    const { problems } = read({
      'cognio:mood': 'dry',
      'schema:image': 'i.png',
      'cognio:lensAnalysis': [{ 'cognio:lensType': 'cognio:FutureModelling', 'cognio:tone': 'T' }],
    });
    expect(problems.map(({ code, path, severity }) => [code, path, severity])).to.deep.equal([
      ['unknown-member', 'cognio:mood', 'warning'],
      ['unknown-member', 'cognio:lensAnalysis[0].cognio:tone', 'warning'],
    ]);
  });

  it('are both kept if two vocabularies have the same local name', () => {
    const { story } = read({ 'schema:tone': 'A', 'cognio:tone': 'B' });
    expect(story).to.deep.include({ 'schema:tone': 'A', 'cognio:tone': 'B' });
  });

  it('are kept under their own names', () => {
    const { story } = read({ 'cognio:new': { a: ['&amp;'] }, 'schema:image': 'i.png' });
    expect(story).to.deep.include({ 'cognio:new': { a: ['&amp;'] }, 'schema:image': 'i.png' });
  });
});
