import { expect } from '@open-wc/testing';
import { nothing } from 'lit';
import { languageOf } from './language.js';

describe('languageOf', () => {
  it('gives the language of a story and its direction', () => {
    expect(languageOf({ lang: 'cy' })).to.deep.equal({ lang: 'cy', dir: 'ltr' });
    expect(languageOf({ lang: 'ar-EG' })).to.deep.equal({ lang: 'ar-EG', dir: 'rtl' });
    expect(languageOf({})).to.deep.equal({ lang: nothing, dir: nothing });
  });

  it('gives nothing for text that is too long for a language tag', () => {
    expect(languageOf({ lang: `ar-${'a'.repeat(32)}` }).lang).to.have.length(35);
    expect(languageOf({ lang: `ar-${'a'.repeat(33)}` })).to.deep.equal({ lang: nothing, dir: nothing });
  });
});
