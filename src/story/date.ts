import type { Warn } from './problem.js';

/**
 * A year, month, day, or day and time, in the formats that ISO 8601 and HTML have in common
 * (https://html.spec.whatwg.org/multipage/text-level-semantics.html#datetime-value).
 */
const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:(T\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[-+]\d\d(?::?\d\d)?)?)?)?)?$/;

/** A date and time of RFC 822, with a year of two or four digits: https://www.rfc-editor.org/rfc/rfc5322#section-4.3 */
const RFC_822 =
  /^(?:[a-z]{3},?\s+)?(\d\d?)\s+([a-z]{3})\s+(\d\d|\d{4})\s+(\d\d:\d\d(?::\d\d)?)\s*([a-z]{1,3}|[-+]\d{4})?$/i;

/** Unix time in seconds (10 digits) or milliseconds (13 digits), which are dates from 2001 to 2286. */
const UNIX = /^\d{10}(?:\d{3})?(?:\.\d+)?$/;

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** The hours that the zones of RFC 822 are behind UTC in winter, by their first letter. */
const ZONES: Readonly<Record<string, number>> = { E: 5, C: 6, M: 7, P: 8 };

/** A date that exists. */
export interface IsoDate {
  readonly year: number;
  /** 1 to 12. Absent where only a year is written. */
  readonly month: number | undefined;
  /** 1 to 31. Absent where only a month is written. */
  readonly day: number | undefined;
  /** Whether a time of day is written, and whether its zone is. */
  readonly hasTime: boolean;
  readonly hasZone: boolean;
  /** The start of that day in UTC, whatever its zone: the day as it is written. */
  readonly start: Date;
  /** The moment, in UTC where no zone is written. */
  readonly moment: Date;
}

/** Reads an ISO 8601 date or date-time strictly: a date that does not exist, such as `2026-02-30`, is `undefined`. */
export function parseDate(text: string): IsoDate | undefined {
  const match = ISO.exec(text);
  if (!match) return undefined;
  const [, year, month, day, time = 'T00:00', zone = 'Z'] = match;
  const date = `${year}-${month ?? '01'}-${day ?? '01'}`;
  const start = new Date(`${date}T00:00Z`);
  // Only `+05:30` is in the format that every engine reads.
  const moment = new Date(
    date + time + zone.replace(/(\d\d):?(\d\d)?$/, (_, hours, minutes = '00') => `${hours}:${minutes}`),
  );
  // Engines differ in whether 30 February is 2 March.
  if (start.getUTCDate() !== Number(day ?? 1) || Number.isNaN(moment.getTime())) return undefined;
  return {
    year: Number(year),
    month: month ? Number(month) : undefined,
    day: day ? Number(day) : undefined,
    hasTime: match[4] !== undefined,
    hasZone: match[5] !== undefined,
    start,
    moment,
  };
}

/** The ISO 8601 form of a date in any format that is read; anything else as it is. */
export function asDate(value: unknown, warn: Warn): unknown {
  if (typeof value !== 'string' && typeof value !== 'number') return value;
  const text = String(value).trim();
  if (UNIX.test(text)) {
    const date = new Date(Number(text) * (/^\d{10}\b/.test(text) ? 1000 : 1));
    return date.toISOString().replace('.000', '');
  }
  const rfc = RFC_822.exec(text);
  const date = rfc ? fromRfc822(rfc) : text;
  if (parseDate(date)) return date;
  if (rfc || /^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[-+][\d:]+)?)?$/.test(text)) {
    warn([], 'invalid-date', `Found “${text}”, which is not a date of the calendar. It is shown as written.`);
  }
  return String(value);
}

function fromRfc822([, day, month, year, time, zone = 'Z']: RegExpExecArray): string {
  const index = MONTHS.indexOf(month!.toLowerCase()) / 3;
  const century = year!.length > 2 ? '' : Number(year) < 50 ? '20' : '19';
  const [letter = '', next = ''] = zone.toUpperCase();
  const behind = zone.length === 3 && ZONES[letter];
  const offset = behind ? `-0${behind - (next === 'D' ? 1 : 0)}:00` : /\d/.test(zone) ? zone : 'Z';
  return `${century}${year}-${String(index + 1).padStart(2, '0')}-${day!.padStart(2, '0')}T${time}${offset}`;
}
