import { expect, fixtureSync } from '@open-wc/testing';
import type { SharedStory } from '../context/story-context.js';
import { findSource, isSameSource, type Source, type StorySource } from './source.js';

describe('findSource', () => {
  const shared: SharedStory = { state: 'ready', story: { headline: 'H' }, problems: [], headingLevel: 2 };
  const element = (markup: string, properties: Partial<StorySource> = {}) =>
    Object.assign(fixtureSync<StorySource>(`<div>${markup}</div>`), properties);
  const json = (text: string, type = 'application/json') => `<script type="${type}">${text}</script>`;

  it('returns the first of property, inline script, URL and shared story', () => {
    const story = { headline: 'P' };
    const all = element(json('{}'), { story, src: '/s.json' });
    expect(findSource(all, shared)).to.deep.equal({ kind: 'property', value: story });
    expect(findSource(element(json('{}'), { src: '/s.json' }), shared)).to.deep.equal({ kind: 'inline', value: '{}' });
    expect(findSource(element('', { src: '/s.json' }), shared)).to.deep.equal({ kind: 'url', value: '/s.json' });
    expect(findSource(element(''), shared)).to.deep.equal({ kind: 'context', value: shared });
    expect(findSource(element(''), undefined)).to.deep.equal({ kind: 'none' });
  });

  it('ignores null and an empty URL', () => {
    const absent = { story: null, src: '' } as unknown as Partial<StorySource>;
    expect(findSource(element('', absent), undefined)).to.deep.equal({ kind: 'none' });
  });

  it('returns an empty inline script, which is an error and not an absent source', () => {
    expect(findSource(element(json(''), { src: '/s.json' }), shared)).to.deep.equal({ kind: 'inline', value: '' });
  });

  it('joins the texts of all inline scripts of the element, and of no other scripts', () => {
    const blocks = json('{"a":1}', 'application/ld+json') + json('x', 'text/plain') + json('{"b":2}');
    expect(findSource(element(`${blocks}<p>${json('{}')}</p>`), undefined)).to.deep.equal({
      kind: 'inline',
      value: '{"a":1}\0{"b":2}',
    });
  });
});

describe('isSameSource', () => {
  const story = { headline: 'H' };
  const sources: Source[] = [
    { kind: 'none' },
    { kind: 'property', value: story },
    { kind: 'property', value: { headline: 'H' } },
    { kind: 'inline', value: '/s.json' },
    { kind: 'url', value: '/s.json' },
    { kind: 'url', value: '/other.json' },
  ];

  it('is false for sources with different kinds or values', () => {
    for (const a of sources) for (const b of sources) expect(isSameSource(a, b)).to.equal(a === b);
  });

  it('is true for an equal source', () => {
    for (const source of sources) expect(isSameSource(source, { ...source })).to.be.true;
  });
});
