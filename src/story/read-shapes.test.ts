/** `readStory` accepts the shapes of real data, and loses no text. */
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { storyJson } from '../testing/fixtures/story-json.js';
import { readStory } from './read-story.js';

const read = (members: object) => readStory({ headline: 'H', ...members });

describe('a shape is read:', () => {
  for (const [kind, members, expected] of [
    [
      'a lens reading without a name',
      { lenses: [{ text: 'A', score: 0.2 }, { lens: 'future' }] },
      { lenses: [{ text: 'A', score: 0.2 }, { lens: 'future' }] },
    ],
    [
      'lenses by name, with their texts',
      { lenses: { indigenous: 'A', 'Cross-Cultural Wisdom': ['B', 'C'], oral_history: 'D' } },
      {
        lenses: [
          { lens: 'indigenous', text: 'A' },
          { lens: 'cross-cultural', text: 'B\n\nC' },
          { lens: 'Oral history', text: 'D' },
        ],
      },
    ],
    [
      'lenses by name, with their scores',
      { lenses: { future: 0.3, trickster: '40%', artistic: { score: 0, text: 'A' } } },
      {
        lenses: [
          { lens: 'future', score: 0.3 },
          { lens: 'trickster', score: 0.4 },
          { lens: 'artistic', score: 0, text: 'A' },
        ],
      },
    ],
    [
      'lenses by number',
      { lenses: { 2: { lens: 'future', text: 'B' }, 1: { lens: 'artistic', text: 'A' }, 3: 'C' } },
      { lenses: [{ lens: 'artistic', text: 'A' }, { lens: 'future', text: 'B' }, { text: 'C' }] },
    ],
    [
      'lenses as bare text',
      {
        lenses: [
          'future',
          'Deep History',
          'cognio:ArtisticSpiritual',
          'Scientific Evidence: the data is old.',
          '**Trickster:** the joke.',
          'Scientists disagree',
          'Historically, the river was free.',
          'Note: a text.',
        ],
      },
      {
        lenses: [
          { lens: 'future' },
          { lens: 'historical' },
          { lens: 'artistic' },
          { lens: 'scientific', text: 'the data is old.' },
          { lens: 'trickster', text: 'the joke.' },
          { text: 'Scientists disagree' },
          { text: 'Historically, the river was free.' },
          { text: 'Note: a text.' },
        ],
      },
    ],
    [
      'lenses with other names for their members',
      {
        lenses: [
          { name: 'Future Modelling', description: 'A' },
          { title: 'Labour', body: 'B' },
          { lens: 'artistic', analysis: 'C' },
          { lens: { name: 'Deep History' }, text: 'D' },
        ],
      },
      {
        lenses: [
          { lens: 'future', text: 'A' },
          { lens: 'Labour', text: 'B' },
          { lens: 'artistic', text: 'C' },
          { lens: 'historical', text: 'D' },
        ],
      },
    ],
    [
      'a lens score in text that is no number',
      {
        lenses: [
          { lens: 'future', score: '8/10' },
          { lens: 'artistic', score: '0.7 (strong)' },
        ],
      },
      {
        lenses: [
          { lens: 'future', signal: '8/10' },
          { lens: 'artistic', signal: '0.7 (strong)' },
        ],
      },
    ],
    [
      'pathways by title, or by number',
      { pathways: { open_data: 'A', 'Ask them': { text: 'B' } } },
      {
        pathways: [
          { title: 'Open data', text: 'A' },
          { title: 'Ask them', text: 'B' },
        ],
      },
    ],
    ['pathways by number', { pathways: { 1: 'A', 2: { title: 'B' } } }, { pathways: [{ text: 'A' }, { title: 'B' }] }],
    [
      'pathways with other names for their members',
      {
        pathways: [
          { name: 'A', description: 'a' },
          { pathway: 'B', body: 'b' },
          { action: 'C' },
          { title: 'D', action: 'd' },
          'https://a.example/',
        ],
      },
      {
        pathways: [
          { title: 'A', text: 'a' },
          { title: 'B', text: 'b' },
          { title: 'C' },
          { title: 'D', text: 'd' },
          { text: 'https://a.example/' },
        ],
      },
    ],
    ['an object with a text', { audit: { text: 'A' } }, { audit: 'A' }],
    [
      'an object of named texts',
      { missing: { who_benefits: 'A', whoLoses: ['B', 'C'], '@type': 'x', text: 'D' } },
      { missing: '### Who benefits\nA\n\n### Who Loses\nB\n\nC\n\nD' },
    ],
    [
      'a list of objects',
      { synthesis: [{ text: 'A' }, { turn: 'B', count: 3 }] },
      { synthesis: 'A\n\n### Turn\nB\n\n### Count\n3' },
    ],
    [
      'lists of names, and names as objects',
      {
        category: ['Water', 'Law'],
        original: {
          headline: 'O',
          author: [{ '@type': 'Person', name: 'Ann' }, 'Ben'],
          publisher: { name: 'The Post' },
        },
        sources: [{ title: 'S', publisher: [{ name: 'P' }] }],
        provenance: { model: ['a', 'b'] },
      },
      {
        category: 'Water, Law',
        original: { headline: 'O', author: 'Ann, Ben', publisher: 'The Post' },
        sources: [{ title: 'S', publisher: 'P' }],
        provenance: { model: 'a, b' },
      },
    ],
    [
      'sources and related stories with other names for their members',
      {
        sources: [{ name: 'S', link: '/s' }],
        related: [{ title: 'R', href: '/r' }],
        original: { title: 'O', source: 'P' },
      },
      {
        sources: [{ title: 'S', url: '/s' }],
        related: [{ headline: 'R', url: '/r' }],
        original: { headline: 'O', publisher: 'P' },
      },
    ],
    [
      'a headline as an object or a list',
      {
        headline: { rendered: 'H', raw: 'h', protected: false },
        original: { title: { text: 'O' } },
        related: [{ headline: ['A', { rendered: 'B' }] }],
      },
      { headline: 'H', original: { headline: 'O' }, related: [{ headline: 'A – B' }] },
    ],
    ['a text of WordPress', { audit: { rendered: 'A', protected: false } }, { audit: 'A' }],
    [
      'sources and related stories by title',
      {
        sources: {
          a: 'A',
          'McRae: rents': 'https://a.example/',
          'https://b.example/': 'B',
          C: { publisher: 'P' },
          1: 'D',
          'x-e': 'E',
        },
        related: { R: { link: '/r' } },
      },
      {
        sources: [
          { title: 'D' },
          { title: 'a: A' },
          { title: 'McRae: rents', url: 'https://a.example/' },
          { title: 'B', url: 'https://b.example/' },
          { title: 'C', publisher: 'P' },
        ],
        related: [{ headline: 'R', url: '/r' }],
      },
    ],
    [
      'a primary category',
      { category: { primary: 'Water', secondary: ['Law', 'Land'] } },
      { category: 'Water, Law, Land' },
    ],
    ['the original article in a list', { original: [null, { title: 'O' }] }, { original: { headline: 'O' } }],
    [
      'a lens score with a note',
      {
        lenses: [
          { lens: 'future', score: { value: 0.4, note: 'N' }, text: ['T'] },
          { lens: 'artistic', score: { score: '40%', max: 1 } },
          { lens: 'scientific', score: { value: 4, max: 10, reason: 'R' } },
        ],
      },
      {
        lenses: [
          { lens: 'future', score: 0.4, text: 'T\n\nN' },
          { lens: 'artistic', score: 0.4 },
          { lens: 'scientific', signal: '4/10', text: 'R' },
        ],
      },
    ],
    ['the vocabulary', { vocabulary: 'https://a.example/#' }, { vocabulary: 'https://a.example/#' }],
  ] as const) {
    it(kind, () => {
      expect(read(members)).to.deep.equal({ story: { headline: 'H', ...expected }, problems: [] });
    });
  }

  it('the first original article of a list, and the others are reported', () => {
    const { story, problems } = read({ original: ['O', 'P', { headline: 'Q' }] });
    expect(story?.original).to.deep.equal({ headline: 'O' });
    expect(problems.map(({ path, code, message }) => [path, code, message])).to.deep.equal([
      ['original[1]', 'out-of-range', 'Found “P” after the first item where one item was expected.'],
      ['original[2]', 'out-of-range', 'Found an object after the first item where one item was expected.'],
    ]);
  });

  it('an object of lenses, and its problems have the names in the object', () => {
    const { problems } = read({ lenses: { indigenous: { score: 80 }, 2: { score: 'x', text: true } } });
    expect(problems.map(({ path }) => path)).to.deep.equal(['lenses.2.text', 'lenses.indigenous.score']);
  });
});

describe('a member that no element shows', () => {
  const unknown = (members: object) =>
    read(members).problems.map(({ code, severity, path, suggestion }) => [code, severity, path, suggestion]);

  for (const [members, path, suggestion] of [
    [{ sumary: 'S' }, 'sumary', 'summary'],
    [{ next_step: 'S' }, 'next_step', 'nextStep'],
    [{ Lenses: [] }, undefined, undefined],
    [{ mood: 'M' }, 'mood', undefined],
    [{ lenses: [{ lens: 'future', txet: 'T' }] }, 'lenses[0].txet', 'text'],
    [{ lenses: { future: { text: 'T', extra: 'E' } } }, 'lenses.future.extra', undefined],
    [{ pathways: [{ text: 'T', steps: ['S'] }] }, 'pathways[0].steps', undefined],
    [{ score: { value: 1, lable: 'CMR' } }, 'score.lable', 'label'],
    [{ score: 5, coverage: { source_average: 3 } }, 'coverage.source_average', 'sourceAverage'],
    [{ score: 5, coverage: { rank: { top: 0.1, of: 3, from: 'F' } } }, 'coverage.rank.from', undefined],
    [{ headline: { text: 'H', size: 2 } }, 'headline.size', undefined],
    [{ audit: { rendered: 'A', note: 'N' } }, 'audit.note', undefined],
    [{ category: { primary: 'A', tertiary: 'B' } }, 'category.tertiary', undefined],
    [{ lenses: [{ lens: 'future', score: { value: 0.4, by: 'B' } }] }, 'lenses[0].score.by', undefined],
    [{ provenance: { reviewer: 'R' } }, 'provenance.reviewer', undefined],
    [{ original: { headline: 'O', author: { name: 'A', phone: 'P' } } }, 'original.author.phone', undefined],
  ] as const) {
    it(path === undefined ? 'is not reported if it is empty' : `is reported: ${path}`, () => {
      expect(unknown(members)).to.deep.equal(path ? [['unknown-member', 'warning', path, suggestion]] : []);
    });
  }

  it('is kept in the story', () => {
    expect(read({ mood: { a: [0, false] } }).story).to.deep.equal({ headline: 'H', mood: { a: [0, false] } });
  });

  it('is not reported if its name is that of an extension', () => {
    expect(
      unknown({ 'x-mood': 'M', '@id': 'I', $comment: 'C', 'dc:creator': 'D', pathways: [{ 'x-a': 'A', text: 'T' }] }),
    ).to.be.empty;
  });

  it('is reported in a sentence', () => {
    expect(read({ sumary: 'S' }).problems[0]!.message).to.equal('Found the member “sumary”, which no element shows.');
  });
});

/** All texts and numbers of JSON, except in members whose names are extensions. */
const leaves = (value: unknown): string[] =>
  typeof value === 'string' || typeof value === 'number'
    ? [String(value)]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, part]) => (/^(x-|[@$])|:/.test(name) ? [] : leaves(part)))
      : [];

describe('nothing is lost', () => {
  /** A story with members that are moved, wrapped, renamed or reshaped. Each text contains a unique word. */
  const change: fc.Arbitrary<(value: unknown) => unknown> = fc.constantFrom(
    (value) => value,
    (value) => [value],
    (value) => ({ text: value }),
    (value) => ({ name: value }),
    (value) => ({ value }),
    (value) => ({ 1: value }),
    (value) => ({ indigenous: value, 'Oral history': value }),
    (value) => (Array.isArray(value) ? value.map((item) => ({ note: item as unknown })) : value),
    (value) => (Array.isArray(value) ? Object.assign({}, value) : value),
    (value) => (typeof value === 'string' ? `5–6 / 10. ${value}` : value),
    (value) =>
      typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name.replace(/^(.)(.)/, '$2$1'), part]))
        : value,
  );

  const mutate = (value: unknown, changes: Iterator<(value: unknown) => unknown>, depth = 0): unknown => {
    const next = changes.next().value as (value: unknown) => unknown;
    if (Array.isArray(value)) return next(value.map((item) => mutate(item, changes, depth + 1)));
    if (typeof value !== 'object' || value === null) return next(value);
    const parts = Object.fromEntries(
      Object.entries(value).map(([name, part]) => [name, mutate(part, changes, depth + 1)]),
    );
    return depth === 0 ? parts : next(parts);
  };

  it('of a mutated story: each text is in a part that is shown, or its part is reported', () => {
    // Names with another meaning, and members that only describe a score.
    const KEYWORDS = new Set(['lens', 'measures', 'label']);
    let word = 0;
    const { version: _version, lang: _lang, $schema: _schema, ...plain } = storyJson;
    const marked = JSON.parse(
      JSON.stringify(plain, (name, value: unknown) =>
        typeof value === 'string' && !KEYWORDS.has(name) ? `${value} w${++word}w` : value,
      ),
    ) as object;
    fc.assert(
      fc.property(
        fc.infiniteStream(
          fc.oneof({ weight: 8, arbitrary: fc.constant((value: unknown) => value) }, { weight: 2, arbitrary: change }),
        ),
        (changes) => {
          const value = { ...(mutate(marked, changes) as object), headline: 'H' };
          const { story, problems } = readStory(value);
          const kept = leaves(story).join(' ');
          // A single item becomes a list of one, so its path has an index that the data does not have.
          const plain = (path: string) => path.replace(/\[\d+\]/g, '');
          const reported = problems.map(({ path }) => plain(path));
          for (const text of new Set(leaves(value).flatMap((leaf) => leaf.match(/w\d+w/g) ?? []))) {
            const isReported = pathsOf(value, text)
              .map(plain)
              .every((path) =>
                reported.some(
                  (part) =>
                    path === part ||
                    path.startsWith(`${part}.`) ||
                    path.startsWith(`${part}[`) ||
                    part.startsWith(path),
                ),
              );
            expect(
              kept.includes(text) || isReported,
              `${text} of ${JSON.stringify(value)}: ${reported.join()}`,
            ).to.equal(true);
          }
        },
      ),
      { numRuns: 300, includeErrorInReport: true },
    );
  });
});

/** The paths of a text in JSON, in the form of a problem's path. */
function pathsOf(value: unknown, text: string, path = ''): string[] {
  if (typeof value === 'string') return value.includes(text) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    pathsOf(part, text, Array.isArray(value) ? `${path}[${name}]` : path ? `${path}.${name}` : name),
  );
}
