import { expect } from '@open-wc/testing';
import { firstSentence } from './first-sentence.js';

describe('firstSentence', () => {
  for (const [first, rest] of [
    ['It rained.', 'Then it did not.'],
    ['The U.S. Senate met J. R. Doe at 3.5 degrees, e.g. Monday.', 'It left.'],
    ['Dr. Roe and Mrs. Poe saw St. Ives vs. Hayle.', 'Nobody won.'],
    ['It met for approx.  ten minutes.', 'Then it left.'],
    ['He said “We won.”', 'They had not.'],
    ["She asked 'Why?' and left.", 'No answer came.'],
    ['Who asked?!', '(Nobody did.)'],
    ['It went on…', '“And on.”'],
    ['渡し船は廃止された。', '橋はない。'],
    ['पुल टूट गया।', 'नदी बढ़ी।'],
    ['A headline without a full stop', 'And a paragraph.'],
    ['It cost 4 million.', '2026 was worse.'],
    ['Only one sentence.', ''],
  ] as const) {
    it(`ends at: ${first}`, () => {
      const gap = first.endsWith('。') ? '' : first.endsWith('stop') ? '\n\n' : ' ';
      expect(firstSentence(first + gap + rest)).to.deep.equal([first, rest]);
    });
  }

  it('is the whole text if it has no end of a sentence', () => {
    expect(firstSentence('  no end ')).to.deep.equal(['no end', '']);
  });
});
