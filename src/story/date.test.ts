import { expect } from '@open-wc/testing';
import { asDate, parseDate } from './date.js';
import { readStory } from './read-story.js';

describe('parseDate', () => {
  for (const date of [
    '2026',
    '2026-03',
    '2026-03-02',
    '2024-02-29',
    '2026-03-02T09:30',
    '2026-03-02T09:30:15.25Z',
    '2026-03-02T23:59:59+05:30',
    '2026-03-02T09:30-0800',
  ]) {
    it(`reads ${date}`, () => expect(parseDate(date)?.year).to.equal(Number(date.slice(0, 4))));
  }

  for (const none of [
    '',
    'last week',
    'Spring 2026',
    '0000',
    '0000-01-01',
    '2026-03-02T24:00',
    '2026-02-30',
    '2025-02-29',
    '2026-13-45',
    '2026-00-10',
    '2026-04-31',
    '2026-03-02T25:00',
    '2026-03-02T09:60Z',
    '2026-03-02T09:30+99:00',
    '2026-3-2',
    '2026-03-02 09:30',
    '02/03/2026',
    ' 2026-03-02',
  ]) {
    it(`refuses “${none}”`, () => expect(parseDate(none)).to.equal(undefined));
  }

  it('returns the day as it is written, and the moment in UTC', () => {
    const { month, day, start, moment } = parseDate('2026-03-02T23:30:00-02:00')!;
    expect([month, day, start.toISOString(), moment.toISOString()]).to.deep.equal([
      3,
      2,
      '2026-03-02T00:00:00.000Z',
      '2026-03-03T01:30:00.000Z',
    ]);
  });
});

describe('asDate', () => {
  const read = (value: unknown) => {
    const codes: string[] = [];
    return [asDate(value, (_keys, code) => void codes.push(code)), ...codes];
  };

  for (const [written, iso] of [
    ['Mon, 02 Mar 2026 09:30:00 GMT', '2026-03-02T09:30:00Z'],
    ['2 Mar 26 09:30 +0530', '2026-03-02T09:30:00+0530'],
    ['Tue, 01 Dec 1998 23:59:59 EST', '1998-12-02T04:59:59Z'],
    ['1 Jul 99 10:00 PDT', '1999-07-01T17:00:00Z'],
    ['Mon, 02 Mar 2026 09:30:00', '2026-03-02T09:30:00Z'],
    ['2 Mar 2026 09:30 ut', '2026-03-02T09:30:00Z'],
    ['2026-02-03 10:00', '2026-02-03T10:00'],
    ['2026-02-03 10:00:00.5+00', '2026-02-03T10:00:00.5+00'],
    ['2026-02-03T10:00:00 Z', '2026-02-03T10:00:00Z'],
    ['2026-02-03 10:00:00 UTC', '2026-02-03T10:00:00Z'],
    ['2026-02-28T24:00', '2026-03-01T00:00'],
    ['2026-12-31T24:00:00+05:30', '2027-01-01T00:00+05:30'],
    [1772443800, '2026-03-02T09:30:00Z'],
    ['1772443800', '2026-03-02T09:30:00Z'],
    [1772443800500, '2026-03-02T09:30:00.500Z'],
  ] as const) {
    it(`turns ${JSON.stringify(written)} into ISO 8601`, () => {
      expect(read(written)).to.deep.equal([iso]);
      expect(parseDate(iso)).not.to.equal(undefined);
    });
  }

  for (const date of [
    '2026-02-30',
    '2026-13-45',
    '2026-13',
    '2026-99',
    '0000',
    '0000-05-06',
    '2026-02-30 10:00',
    '2026-02-30T10:00:00 Z',
    '2026-02-30T24:00',
    '2026-03-02T24:30',
    '2026-03-02T25:00',
    'Mon, 31 Feb 2026 09:30:00 GMT',
    '2 Foo 2026 09:30 EST',
    '2 Mar 2026 25:00',
  ]) {
    it(`keeps ${date} as it is written, and reports that it does not exist`, () => {
      expect(read(date)).to.deep.equal([date, 'invalid-date']);
    });
  }

  for (const text of [
    'last week',
    'Spring 2026',
    '2026',
    '2020-21',
    '1999-00',
    '2015-25',
    '2 March 2026',
    '2 Mar 2026 09:30 ABC',
    '202603020930',
    '20260302',
  ]) {
    it(`keeps “${text}” as it is written`, () => expect(read(text)).to.deep.equal([text]));
  }

  it('reads every date of a story', () => {
    const published = '2026-02-30';
    const provenance = { generated: 1772443800 };
    const { story, problems } = readStory({ headline: 'H', published, original: { published }, provenance });
    expect(story).to.deep.equal({
      headline: 'H',
      published,
      original: { published },
      provenance: { generated: '2026-03-02T09:30:00Z' },
    });
    expect(problems.map(({ code, path }) => [code, path])).to.deep.equal([
      ['invalid-date', 'published'],
      ['invalid-date', 'original.published'],
    ]);
    expect(problems[0]!.message).to.equal('Found “2026-02-30”, a date that does not exist. It is shown as written.');
  });
});
