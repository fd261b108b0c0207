import { expect } from '@open-wc/testing';
import { storyJson } from '../testing/fixtures/story-json.js';
import { SHAPES } from '../testing/shapes.js';
import { isStoryJson, readStoryJson } from '../story/read-story-json.js';
import { readStory } from '../story/read-story.js';
import { read } from './read.js';

describe('read', () => {
  it('reads Story JSON at once', () => {
    expect(read(storyJson)).to.deep.equal({ story: storyJson, problems: [] });
  });

  it('waits for the readers of other formats the first time, and then reads at once', async () => {
    const reading = read([storyJson]);
    expect(reading).to.be.a('promise');
    expect(await reading).to.deep.equal({ story: storyJson, problems: [] });
    expect(read([storyJson])).to.deep.equal({ story: storyJson, problems: [] });
  });
});

describe('readStoryJson gives the same reading as readStory:', () => {
  const values = {
    ...SHAPES,
    nothing: {},
    'no part that is shown': { version: 1 },
    'an extension': { 'x-a': 1, audit: 'A' },
  };
  for (const [name, value] of Object.entries(values)) {
    if (!isStoryJson(value)) continue;
    it(name, () => expect(readStoryJson(value)).to.deep.equal(readStory(value)));
  }
});
