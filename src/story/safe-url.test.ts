import { expect } from '@open-wc/testing';
import { safeUrl } from './safe-url.js';

describe('safeUrl', () => {
  for (const url of [
    'https://a.example/?b=1&c',
    'http://a.example',
    'mailto:a@b.example',
    '/a',
    'a/b:c',
    '?a',
    '#a',
    '//a.example',
  ]) {
    it(`returns ${url}`, () => {
      expect(safeUrl(url)).to.equal(url);
    });
  }

  for (const url of [
    'javascript:alert(1)',
    ' JavaScript:x',
    'java\nscript:x',
    '\u0001javascript:x',
    'data:text/html,x',
    'blob:x',
    'file:///a',
    'http://[',
  ]) {
    it(`returns undefined for ${JSON.stringify(url)}`, () => {
      expect(safeUrl(url)).to.equal(undefined);
    });
  }

  it('returns undefined for an absent URL', () => {
    expect(safeUrl(undefined)).to.equal(undefined);
  });
});
