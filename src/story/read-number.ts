import type { Warn } from './problem.js';
import { asWritten } from './problem.js';

/** No number is longer; the patterns below would take long to find that a long text is none. */
const NUMBER_LENGTH = 50;

/** Digits in groups of three, or with a decimal point or comma. `0,300` is a decimal: no group starts with a zero. */
const NUMBER = /^\s*([-+]?)(?:([1-9]\d{0,2}(?:[,\s'’]\d{3})+(?:\.\d+)?)|(\d*[.,]?\d+))\s*(%?)\s*$/;

/** Thousands in English, and a decimal in many other languages. */
const ONE_COMMA = /^\s*[-+]?[1-9]\d{0,2},\d{3}\s*$/;

/** Whether text is a number that can be read in two ways: `1,234`. */
export const isAmbiguous = (value: unknown): value is string => typeof value === 'string' && ONE_COMMA.test(value);

/** A number, from the ways that real data writes it: `"7"`, `"0,3"`, `"70 %"`, `"36,638"`. Anything else as it is. */
export function asNumber(value: unknown): unknown {
  const match = typeof value === 'string' && value.length < NUMBER_LENGTH && NUMBER.exec(value);
  if (!match) return value === 0 ? 0 : value; // "-0%" would puzzle readers.
  const [, sign, groups, digits, percent] = match;
  const number = Number(sign! + (groups?.replace(/[,\s'’]/g, '') ?? digits!.replace(',', '.')));
  return number === 0 ? 0 : number / (percent ? 100 : 1);
}

/** A whole number; text where it is none, or could be none (`36.638`), to be shown as written. */
export function asCount(value: unknown, warn: Warn): unknown {
  const number = asNumber(value);
  if (typeof number === 'number' ? Number.isInteger(number) || number < 1 : typeof number !== 'string') return number;
  warn([], 'ambiguous-number', asWritten(value, 'a whole number above 0'));
  return String(value);
}

/** A number; text where it is none, or can be read in two ways, to be shown as written. */
export function asAverage(value: unknown, warn: Warn): unknown {
  const number = isAmbiguous(value) ? value : asNumber(value);
  if (typeof number === 'string') warn([], 'ambiguous-number', asWritten(value, 'a number'));
  return number;
}
