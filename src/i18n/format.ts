/**
 * Numbers and dates in words. An `Intl` formatter costs far more to make than to use, so each kind is made once per language. It
 * takes tens of kilobytes, so the cache is bounded.
 */
import { plain } from '../dom/plain.js';
import { parseDate } from '../story/date.js';
import { remember } from './bounded-cache.js';

const formatters = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

/** For a language that the browser has no formats of: its own language may be any. */
const SPARE = 'en-GB';

const cached = <T extends Intl.NumberFormat | Intl.DateTimeFormat>(kind: string, lang: string, make: () => T): T =>
  remember(formatters, `${kind} ${lang}`, make) as T;

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
 * The day, month or year of an ISO 8601 date, independent of the reader's time zone. With `time`, also the time of day if the date
 * has one, in UTC if it has a zone. Any other text is returned as it is.
 */
export function formatDate(date: string, lang: string, time = false): string {
  const iso = parseDate(date);
  if (!iso) return date;
  const { month, day, zone } = iso;
  const hasTime = time && iso.time;
  const kind = !month ? 'year' : !day ? 'month' : !hasTime ? 'date' : zone ? 'time' : 'local time';
  return cached(
    kind,
    lang,
    () =>
      new Intl.DateTimeFormat(
        [lang, SPARE],
        plain({
          year: 'numeric',
          ...(month && { month: 'long' }),
          ...(day && { day: 'numeric' }),
          ...(hasTime && { hour: '2-digit', minute: '2-digit', ...(zone && { timeZoneName: 'short' }) }),
          timeZone: 'UTC',
        }),
      ),
  ).format(hasTime ? iso.moment : iso.start);
}
