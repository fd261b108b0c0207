/** `renderStory` renders data of any shape and size. */
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { storyJson } from '../testing/fixtures/story-json.js';
import { renderManyOnServer, renderOnServer } from '../testing/server.js';
import { storyJsonArbitrary } from '../testing/story-arbitrary.js';
import type { RenderOptions } from './render-story.js';

const errors = async (texts: readonly string[], options?: RenderOptions): Promise<string[]> =>
  (await renderManyOnServer(texts, options)).results.flatMap(({ error }, index) =>
    error === undefined ? [] : [`${error}: ${texts[index]!.slice(0, 500)}`],
  );

/** JSON that nests a value in lists or objects. */
const nested = (depth: number, open: string, close: string) => `${open.repeat(depth)}1${close.repeat(depth)}`;

const OPTIONS: readonly RenderOptions[] = [
  {},
  { attributes: { variant: 'summary' } },
  { attributes: { view: 'tabs', advisory: 'show' }, lang: 'ar' },
  { element: 'story-links' },
  { element: 'lens-wheel', data: false },
];

/** Any JSON in place of a part of a story. */
const mutated = fc
  .tuple(
    storyJsonArbitrary,
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.oneof(fc.jsonValue(), fc.constantFrom(true, 5, -0, 1e308, null, [], {}, [[]], 'x', ['x'], { a: 1 })),
        fc.constantFrom('title', 'headline', 'url', 'publisher', 'name', 'lens', 'score', 'text', 'lang'),
        fc.boolean(),
      ),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([story, changes]) => {
    const copy = JSON.parse(JSON.stringify({ ...storyJson, ...story })) as Record<string, unknown>;
    for (const [place, value, name, replaces] of changes) {
      const parts: [Record<string, unknown>, string][] = [];
      const visit = (part: unknown) => {
        if (typeof part !== 'object' || part === null) return;
        for (const [key, member] of Object.entries(part)) {
          parts.push([part as Record<string, unknown>, key]);
          visit(member);
        }
      };
      visit(copy);
      const [part, key] = parts[place % parts.length]!;
      if (replaces || Array.isArray(part)) part[key] = value;
      else part[name] = value;
    }
    return JSON.stringify(copy);
  });

describe('renderStory', () => {
  it('renders unknown members of any type', async () => {
    expect(
      await errors([
        '{"related":[{"title":5}]}',
        '{"related":[{"title":{}, "url":"/a"}]}',
        '{"sources":[{"headline":true}]}',
        '{"headline":"A","sources":[{"title":"B","headline":["C"]}],"original":{"title":[5],"publisher":"D"}}',
      ]),
    ).to.deep.equal([]);
  });

  it('renders a story whose unknown members nest 5,000 or 100,000 deep', async () => {
    for (const depth of [5000, 100_000]) {
      const texts = [nested(depth, '[', ']'), nested(depth, '{"a":', '}')].map(
        (deep) => `{"headline":"A","x":${deep}}`,
      );
      expect(await errors(texts)).to.deep.equal([]);
    }
  });

  it('does not throw for any mutated story', async () => {
    const texts = fc.sample(mutated, 150);
    for (const [index, options] of OPTIONS.entries()) {
      expect(await errors(texts.slice(index * 30, index * 30 + 30), options)).to.deep.equal([]);
    }
  });

  it('prints nothing, even for a broken story', async () => {
    const texts = [
      '{"headline":"A","score":{"value":14},"lenses":3,"colour":"red","url":"javascript:alert(1)"}',
      '{"a":1}',
      '[]',
    ];
    for (const attributes of [{}, { variant: 'sumary', sections: 'wheeel', theme: 'x' }]) {
      expect((await renderManyOnServer(texts, { attributes })).printed).to.deep.equal([]);
    }
  });

  it('takes linear time for a text of any characters', async () => {
    for (const unit of [' ', '\n', ' \n', '<', '>', '"', '<!--', ' defer-hydration', '*', '*a ', '&', '-']) {
      const [small, large] = [40_000, 160_000].map((length) =>
        JSON.stringify({ headline: 'A', audit: `a${unit.repeat(length / unit.length / (unit.length > 1 ? 4 : 1))}b` }),
      );
      const { results } = await renderManyOnServer([small!, small!, small!, large!, large!, large!]);
      const times = results.map(({ time, error }) => (error === undefined ? time : expect.fail(error)));
      const [first, second] = [Math.min(...times.slice(0, 3)), Math.min(...times.slice(3))];
      expect(second, `milliseconds for “${unit}”; a quarter took ${first}`)
        .to.be.below(2000)
        .and.below(8 * Math.max(first, 25));
    }
  });

  it('renders English for a language tag of more than 35 characters', async () => {
    const story = { ...storyJson, lang: 'a'.repeat(36) };
    const { html } = await renderOnServer(story, { lang: `de-${'a'.repeat(100)}`, data: false });
    expect(html.slice(0, 100)).to.include('<story-card lang="en">');
    expect(html.includes('What’s Missing')).to.equal(true);
    expect(html.includes('aaaaaaaaa')).to.equal(false);
  });
});
