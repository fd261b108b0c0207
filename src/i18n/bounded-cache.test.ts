import { expect } from '@open-wc/testing';
import { remember, MAX_ENTRIES } from './bounded-cache.js';

describe('remember', () => {
  it('makes an entry once, and returns the same entry later', () => {
    const cache = new Map<string, object | undefined>();
    const entry = remember(cache, 'a', () => ({}));
    expect(remember(cache, 'a', () => expect.fail('made twice'))).to.equal(entry);
    expect(remember(cache, 'b', () => undefined)).to.equal(undefined);
  });

  it('never holds more than MAX_ENTRIES entries', () => {
    const cache = new Map<string, number>();
    for (let key = 0; key < 10 * MAX_ENTRIES; key++) {
      expect(remember(cache, String(key), () => key)).to.equal(key);
      expect(cache.size).to.be.at.most(MAX_ENTRIES);
    }
  });
});
