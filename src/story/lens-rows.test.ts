import { expect } from '@open-wc/testing';
import { lensRows } from './lens-rows.js';
import { LENS_IDS } from './lenses.js';

describe('lensRows', () => {
  it('returns the eight lenses in canonical order, and then the other lenses', () => {
    const rows = lensRows([{ lens: 'Labour', text: 'L' }, { lens: 'future', score: 0 }, { lens: 'Law' }]);
    expect(rows.map(({ lens }) => lens)).to.deep.equal([...LENS_IDS, 'Labour', 'Law']);
    expect(rows.filter(({ analysed }) => analysed).map(({ lens }) => lens)).to.deep.equal(['future', 'Labour', 'Law']);
    expect(rows[5]).to.deep.equal({ lens: 'future', score: 0, id: 'future', analysed: true });
    expect(rows[8]).to.deep.equal({ lens: 'Labour', text: 'L', id: undefined, analysed: true });
  });

  it('keeps a reading without a name after the reading that precedes it', () => {
    const rows = lensRows([
      { text: 'A' },
      { lens: 'Labour', text: 'B' },
      { text: 'C' },
      { lens: 'historical', text: 'D' },
      { text: 'E' },
      { text: 'F' },
      { lens: 'indigenous', text: 'G' },
    ]);
    expect(
      rows
        .filter(({ analysed }) => analysed)
        .map(({ text }) => text)
        .join(''),
    ).to.equal('AGDEFBC');
    expect(rows[0]).to.deep.equal({ lens: 'unnamed-1', text: 'A', id: undefined, analysed: true, isUnnamed: true });
    expect(rows).to.have.length(8 + 5);
  });

  it('keeps both readings of the same lens', () => {
    const rows = lensRows([
      { lens: 'future', text: 'A' },
      { lens: 'future', text: 'B' },
    ]);
    expect(rows.filter(({ analysed }) => analysed).map(({ text }) => text)).to.deep.equal(['A', 'B']);
  });
});
