import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { storyJson } from '../testing/fixtures/story-json.js';
import { storyJsonArbitrary } from '../testing/story-arbitrary.js';
import { SHAPES } from '../testing/shapes.js';
import { isLensId } from '../story/lenses.js';
import { readCanonicalStory } from '../story/canonical-story.js';
import { readStory } from '../story/read-story.js';
import { read } from './read.js';

/** The sample story without the lens that is not one of the eight, which only the tolerant reader accepts. */
const canonical = { ...storyJson, lenses: storyJson.lenses.filter(({ lens }) => isLensId(lens)) };

describe('read', () => {
  it('reads Story JSON in canonical form at once', () => {
    const reading = read(canonical);
    expect(reading).to.have.property('problems');
    expect(reading).to.deep.equal({ story: canonical, problems: [] });
  });

  it('loads the readers of other formats the first time, and then reads at once', async () => {
    const reading = read([storyJson]);
    expect(reading).to.be.a('promise');
    expect(await reading).to.deep.equal({ story: storyJson, problems: [] });
    expect(read([storyJson])).to.deep.equal({ story: storyJson, problems: [] });
  });
});

describe('readCanonicalStory', () => {
  const values = {
    ...SHAPES,
    nothing: {},
    'no part that is shown': { version: 1 },
    'an extension': { 'x-a': 1, audit: 'A' },
    'a URL that is not linked': { audit: 'A', url: 'ftp://example.org/' },
    'the sample story': storyJson,
    'the sample story in canonical form': canonical,
  };

  for (const [name, value] of Object.entries(values)) {
    it(`returns the same as readStory, or undefined: ${name}`, () => {
      const reading = readCanonicalStory(value);
      if (reading) expect(reading).to.deep.equal(readStory(value));
    });
  }

  it('returns the same as readStory, or undefined, for mutated stories', () => {
    const values = fc.oneof(
      fc.string(),
      fc.double(),
      fc.constantFrom(null, true, -0, 80, '7/10', 'Deep History', [], {}),
    );
    const replace = (story: unknown, place: number, value: unknown): unknown => {
      let left = place;
      return JSON.parse(JSON.stringify(story), (_key, part: unknown) => (left-- === 0 ? value : part));
    };
    fc.assert(
      fc.property(storyJsonArbitrary, fc.nat(40), values, (story, place, value) => {
        const mutated = replace(story, place, value);
        const reading = readCanonicalStory(mutated);
        if (reading) expect(reading).to.deep.equal(readStory(mutated));
      }),
      { numRuns: 200 },
    );
  });

  it('reads the sample story, and leaves other shapes to readStory', () => {
    expect(readCanonicalStory(canonical)).to.deep.equal({ story: canonical, problems: [] });
    for (const other of [
      [storyJson],
      { ...storyJson, extra: 1 },
      { audit: ['A'] },
      { lenses: [{ lens: 'Deep History' }] },
    ]) {
      expect(readCanonicalStory(other)).to.equal(undefined);
    }
  });
});
