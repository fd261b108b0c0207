import type { Warn } from './problem.js';

/**
 * A year, month, day, or day and time, in the formats that ISO 8601 and HTML share
 * (https://html.spec.whatwg.org/multipage/text-level-semantics.html#datetime-value). HTML has no year 0 and no hour 24.
 */
const ISO =
  /^(?!0000)(\d{4})(?:-(\d\d)(?:-(\d\d)(?:(T(?!24)\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[-+]\d\d(?::?\d\d)?)?)?)?)?$/;

/** Text in the form of a date, even if the date does not exist. */
const ISO_LIKE = /^(?:0000|\d{4}-\d\d(?:-\d\d(?:T[\d:.]+(?:Z|[-+][\d:]+)?)?)?)$/;

/** A date and time as databases write it: `2026-03-02 09:30:00 UTC`. */
const SQL = /^(\d{4}-\d\d-\d\d)[t ] *(\d\d:[\d:.]+) *(?:(z|utc|gmt)|([-+][\d:]+))?$/i;

/** Midnight as the end of a day, in ISO 8601. HTML does not have it. */
const MIDNIGHT = /^(\d{4}-\d\d-\d\d)T24:00(?::00(?:\.0+)?)?(?!\d|:)(.*)$/;

/** The longest period in years. `2020-21` is such a period, and not an invalid month. */
const MAX_PERIOD_YEARS = 20;

/** A date and time of RFC 822, with a year of two or four digits: https://www.rfc-editor.org/rfc/rfc5322#section-4.3 */
const RFC_822 =
  /^(?:[a-z]{3},? +)?((\d\d?) +[a-z]{3} +\d\d(?:\d\d)? +\d\d:\d\d(?::\d\d)?) *(z|utc?|gmt|[ecmp][sd]t|[-+]\d{4})?$/i;

/** Unix time in seconds (10 digits) or milliseconds (13 digits), which are dates from 2001 to 2286. */
const UNIX = /^\d{10}(?:\d{3})?(?:\.\d+)?$/;

/** A date that exists. */
export interface IsoDate {
  readonly year: number;
  /** 1 to 12. Absent if only a year is written. */
  readonly month: number | undefined;
  /** 1 to 31. Absent if only a month is written. */
  readonly day: number | undefined;
  /** The time of day and its zone, as they are written. */
  readonly time: string | undefined;
  readonly zone: string | undefined;
  /** The start of the written day in UTC, whatever the zone of the date. */
  readonly start: Date;
  /** The moment. A date without a zone is in UTC. */
  readonly moment: Date;
}

/** Reads an ISO 8601 date or date-time strictly: a date that does not exist, such as `2026-02-30`, is `undefined`. */
export function parseDate(text: string): IsoDate | undefined {
  const [, year, month, day, time, zone] = ISO.exec(text) ?? [];
  const date = `${year}-${month ?? '01'}-${day ?? '01'}`;
  const start = new Date(`${date}T00:00Z`);
  // Only `+05:30` is in the format that every engine reads.
  const offset = zone?.replace(/^(...):?(..)?$/, (_, hours, minutes = '00') => `${hours}:${minutes}`);
  const moment = time ? new Date(date + time + (offset ?? 'Z')) : start;
  // Some engines read 30 February as 2 March.
  if (start.getUTCDate() !== Number(day ?? 1) || Number.isNaN(Number(moment))) return undefined;
  return {
    year: Number(year),
    month: month && Number(month),
    day: day && Number(day),
    time,
    zone,
    start,
    moment,
  } as IsoDate;
}

/** Turns a date in ISO 8601, RFC 822, SQL or Unix time into ISO 8601. Any other text stays as it is. */
export function asDate(value: unknown, warn: Warn): unknown {
  if (typeof value !== 'string' && typeof value !== 'number') return value;
  const text = String(value).trim();
  const rfc = RFC_822.exec(text);
  const date = rfc
    ? fromRfc822(rfc)
    : UNIX.test(text)
      ? toIso(Number(text) * (/^\d{10}\b/.test(text) ? 1000 : 1))
      : fromSql(text);
  if (parseDate(date)) return date;
  if (rfc || (ISO_LIKE.test(date) && !isPeriod(text))) {
    warn([], 'invalid-date', `Found “${text}”, a date that does not exist. It is shown as written.`);
  }
  return String(value);
}

const toIso = (time: number | string): string => new Date(time).toISOString().replace('.000', '');

/** Turns the date and time of a database, and the end of a day, into the format that ISO 8601 and HTML share. */
function fromSql(text: string): string {
  const iso = text.replace(
    SQL,
    (_, day: string, time: string, utc?: string, zone?: string) => `${day}T${time}${utc ? 'Z' : (zone ?? '')}`,
  );
  const [, day = '', zone = ''] = MIDNIGHT.exec(iso) ?? [];
  const start = parseDate(day)?.start;
  return start ? `${toIso(Number(start) + 86_400_000).slice(0, 10)}T00:00${zone}` : iso;
}

/** Whether a text is two years: `2020-21`, `1999-00`. */
function isPeriod(text: string): boolean {
  const [, from, to] = /^\d\d(\d\d)-(\d\d)$/.exec(text) ?? [];
  const years = (Number(to) - Number(from) + 100) % 100;
  return years > 0 && years <= MAX_PERIOD_YEARS;
}

/** Keeps a numeric offset, so that the day stays as it is written. Named zones become UTC. */
function fromRfc822([text, local, day, zone]: RegExpExecArray): string {
  const inUtc = `${local} GMT`;
  if (new Date(inUtc).getUTCDate() !== Number(day)) return text;
  if (/^[ecmp]/i.test(zone ?? '')) return toIso(text);
  return toIso(inUtc).replace('Z', /\d/.test(zone ?? '') ? zone! : 'Z');
}
