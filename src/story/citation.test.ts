import { expect } from '@open-wc/testing';
import { citation } from './citation.js';

describe('citation', () => {
  const url = 'https://stories.example/1';

  it('says who, when, what and where', () => {
    const story = {
      headline: 'A headline.',
      published: '2026-03-02',
      provenance: { engine: 'Example Engine' },
      original: { headline: 'Another' },
    };
    expect(citation(story, url)).to.equal(`Example Engine. (2026). A headline [Analysis of “Another”]. ${url}`);
  });

  it('leaves out what is not known', () => {
    expect(citation({ headline: 'A headline' }, url)).to.equal(`(n.d.). A headline. ${url}`);
    expect(citation({ published: 'last week', original: { headline: 'Another' } }, url)).to.equal(`(n.d.). ${url}`);
  });
});
