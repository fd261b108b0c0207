import { expect } from '@open-wc/testing';
import { growth } from '../testing/growth.js';
import { lookup } from './lookup.js';

const known = (range: string) => ['de', 'pt', 'pt-pt', 'x'.repeat(35), 'x'.repeat(36)].includes(range);

describe('lookup', () => {
  it('finds the longest known prefix of a language tag', () => {
    const found = ['de', 'DE-AT', 'pt-PT-x-old', 'pt-BR', 'de-?', 'den', '', '-', 'de--'].map((tag) =>
      lookup(tag, known),
    );
    expect(found).to.deep.equal(['de', 'de', 'pt-pt', 'pt', 'de', '', '', '', 'de']);
  });

  it('refuses a tag of more than 35 characters', () => {
    expect(lookup('x'.repeat(35), known)).to.have.length(35);
    expect(lookup('x'.repeat(36), known)).to.equal('');
    expect(lookup(`de-${'a-'.repeat(100)}`, known)).to.equal('');
  });

  it('takes no time for a long tag', () =>
    growth((size) => {
      for (const tag of ['a-'.repeat(size / 2), '-'.repeat(size), 'a'.repeat(size)]) lookup(tag, known);
    }, 100_000));
});
