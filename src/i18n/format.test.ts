import { expect } from '@open-wc/testing';
import { formatDate, formatNumber, formatPercent, formatPlace } from './format.js';

describe('numbers', () => {
  it('are grouped and rounded as the language does it', () => {
    expect(formatNumber(36638, 'en-GB')).to.equal('36,638');
    expect(formatNumber(36638, 'de')).to.equal('36.638');
    expect(formatNumber(2.456, 'en-GB')).to.equal('2.46');
    expect(formatNumber(0, 'en-GB')).to.equal('0');
  });

  it('are shares in per cent', () => {
    expect([0, 0.8, 1].map((share) => formatPercent(share, 'en-GB'))).to.deep.equal(['0%', '80%', '100%']);
    expect(formatPercent(0.0812, 'en-GB')).to.equal('8.1%');
  });

  it('are places in two digits', () => {
    expect([1, 10, 100].map((place) => formatPlace(place, 'en-GB'))).to.deep.equal(['01', '10', '100']);
  });
});

describe('formatDate', () => {
  it('names the day that is written, whatever the time zone of the reader', () => {
    for (const date of ['2026-03-02', '2026-03-02T00:30:00Z', '2026-03-02T23:30:00-11:00', '2026-03-02T09:30']) {
      expect(formatDate(date, 'en-GB')).to.equal('2 March 2026');
    }
    expect(formatDate('2026-03-02', 'de')).to.equal('2. März 2026');
  });

  it('adds the time in UTC where it is asked for and there is one', () => {
    expect(formatDate('2026-03-02T09:30:00Z', 'en-GB', true)).to.equal('2 March 2026 at 09:30 UTC');
    expect(formatDate('2026-03-02T23:30:00-02:00', 'en-GB', true)).to.equal('3 March 2026 at 01:30 UTC');
    expect(formatDate('2026-03-02', 'en-GB', true)).to.equal('2 March 2026');
  });

  it('writes only the month or the year of a date without a day', () => {
    expect(formatDate('2026-03', 'en-GB')).to.equal('March 2026');
    expect(formatDate('2026-03', 'de')).to.equal('März 2026');
    expect(formatDate('2026', 'de', true)).to.equal('2026');
  });

  it('keeps a time without a zone as it is written', () => {
    expect(formatDate('2026-03-02T09:30', 'en-GB', true)).to.equal('2 March 2026 at 09:30');
  });

  it('leaves anything else as it is written', () => {
    for (const odd of [
      '',
      'last week',
      '2026',
      '2026-02-30',
      '2026-3-2',
      '2026-13-45',
      '2026-03-02 09:30',
      '2026-03-02T99:99Z',
    ]) {
      expect(formatDate(odd, 'en-GB', true)).to.equal(odd);
    }
  });
});
