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
    it(`lets ${url} become a link`, () => {
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
    it(`does not let ${JSON.stringify(url)} become a link`, () => {
      expect(safeUrl(url)).to.equal(undefined);
    });
  }

  it('has nothing to say of nothing', () => {
    expect(safeUrl(undefined)).to.equal(undefined);
  });
});
