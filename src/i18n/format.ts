/**
 * Numbers and dates in words. An `Intl` formatter costs far more to make than to use, so each kind is made once per language;
 * there are four kinds, so the cache is as small as the number of languages on a page.
 */
import { plain } from '../dom/plain.js';

const formatters = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

/** For a language that the browser has no formats of: its own language may be any. */
const SPARE = 'en-GB';

function cached<T extends Intl.NumberFormat | Intl.DateTimeFormat>(key: string, lang: string, make: () => T): T {
  const id = `${key} ${lang}`;
  if (!formatters.has(id)) formatters.set(id, make());
  return formatters.get(id) as T;
}

/** A number, such as 36,638. */
export const formatNumber = (value: number, lang: string): string =>
  cached('number', lang, () => new Intl.NumberFormat([lang, SPARE], plain({ maximumFractionDigits: 2 }))).format(value);

/** A share from 0 to 1 as a percentage, such as 80%. */
export const formatPercent = (value: number, lang: string): string =>
  cached(
    'percent',
    lang,
    () => new Intl.NumberFormat([lang, SPARE], plain({ style: 'percent', maximumFractionDigits: 1 })),
  ).format(value);

/** The place of a pathway in two digits, such as 01. */
export const formatPlace = (place: number, lang: string): string =>
  cached('place', lang, () => new Intl.NumberFormat([lang, SPARE], plain({ minimumIntegerDigits: 2 }))).format(place);

/**
 * An ISO 8601 date as the day it names, whatever the reader's time zone; with `time`, and where there is one, the time in UTC
 * too. Anything else is shown as written.
 */
export function formatDate(date: string, lang: string, time = false): string {
  const [, day, clock] = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}\S*)?$/.exec(date) ?? [];
  const withTime = time && clock !== undefined;
  const moment = new Date(withTime ? date : `${day}T00:00Z`);
  if (day === undefined || Number.isNaN(moment.getTime())) return date;
  return withTime
    ? cached('time', lang, () =>
        dateFormat(lang, { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' }),
      ).format(moment)
    : cached('date', lang, () => dateFormat(lang, {})).format(moment);
}

const dateFormat = (lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(
    [lang, SPARE],
    plain({ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC', ...options }),
  );
