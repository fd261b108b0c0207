import { expect } from '@open-wc/testing';
import { httpUrl } from './http-url.js';

describe('httpUrl', () => {
  it('returns http, https and relative URLs as they are', () => {
    for (const url of ['https://example.org/a', 'HTTP://example.org', '/a', '?b', '//example.org']) {
      expect(httpUrl(url)).to.equal(url);
    }
  });

  it('returns undefined for any other URL', () => {
    for (const url of [
      'mailto:a@example.org',
      'javascript:alert(1)',
      ' java\nscript:x',
      'data:,x',
      'https://',
      undefined,
    ]) {
      expect(httpUrl(url)).to.equal(undefined);
    }
  });
});
