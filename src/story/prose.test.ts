import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { paragraphs, spans } from './prose.js';

describe('paragraphs', () => {
  it('are parted by blank lines, and by nothing else', () => {
    expect(paragraphs('A\nstill A\n\nB\n \t\nC')).to.deep.equal(['A\nstill A', 'B', 'C']);
  });

  it('are never blank', () => {
    expect(paragraphs('\n\nA\n\n\n\n')).to.deep.equal(['A']);
    expect(paragraphs('')).to.deep.equal([]);
  });
});

describe('spans', () => {
  for (const [text, expected] of [
    ['plain', [{ text: 'plain' }]],
    ['an *old* word', [{ text: 'an ' }, { text: 'old', mark: 'em' }, { text: ' word' }]],
    ['**very** *old*', [{ text: 'very', mark: 'strong' }, { text: ' ' }, { text: 'old', mark: 'em' }]],
    ['2 * 3 * 4', [{ text: '2 * 3 * 4' }]],
    ['a lone* asterisk', [{ text: 'a lone* asterisk' }]],
    ['', []],
  ] as const) {
    it(`of “${text}” carry its emphasis`, () => {
      expect(spans(text)).to.deep.equal(expected);
    });
  }

  it('lose nothing but the marks', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a* ]*$/), (text) => {
        const shown = spans(text).map((span) => span.text);
        expect(shown.join('').replaceAll('*', '')).to.equal(text.replaceAll('*', ''));
        expect(shown).not.to.include('');
      }),
    );
  });
});
