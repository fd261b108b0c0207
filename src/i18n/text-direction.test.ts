import { expect } from '@open-wc/testing';
import { textDirection } from './text-direction.js';

describe('textDirection', () => {
  for (const tag of ['ar', 'AR-eg', 'arc', 'fa', 'he', 'ur', 'yi', 'ks-Arab-IN', 'ku-Arab', 'pa-arab', 'ar-1994']) {
    it(`is right to left: ${tag}`, () => expect(textDirection(tag)).to.equal('rtl'));
  }
  for (const tag of ['', 'en', 'arn', 'ku', 'pa', 'ks-Deva', 'ar-Latn', 'he-latn-IL', 'hearing', 'fr-ar']) {
    it(`is left to right: ${tag || 'no language'}`, () => expect(textDirection(tag)).to.equal('ltr'));
  }
});
