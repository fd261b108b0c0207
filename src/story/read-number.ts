import type { Warn } from './problem.js';
import { asWritten } from './problem.js';

/** Longer text is not a number. The patterns below would be slow for long text. */
const MAX_NUMBER_LENGTH = 50;

/** Digits in groups of three, or with a decimal point or comma. `0,300` is a decimal, because the first group has no leading zero. */
const NUMBER = /^\s*([-+]?)(?:([1-9]\d{0,2}(?:[,\s'’]\d{3})+(?:\.\d+)?)|(\d*[.,]?\d+))\s*(%?)\s*$/;

/** `1,234` is a thousand in English, and a decimal in many other languages. */
const ONE_COMMA = /^\s*[-+]?[1-9]\d{0,2},\d{3}\s*$/;

/** Whether a value is text that can be read as two numbers: `1,234`. */
export const isAmbiguous = (value: unknown): value is string => typeof value === 'string' && ONE_COMMA.test(value);

/** Turns text such as `"7"`, `"0,3"`, `"70 %"` and `"36,638"` into a number. Any other value stays as it is. */
export function asNumber(value: unknown): unknown {
  const match = typeof value === 'string' && value.length < MAX_NUMBER_LENGTH && NUMBER.exec(value);
  if (!match) return value === 0 ? 0 : value; // -0 becomes 0, because "-0%" would confuse readers.
  const [, sign, groups, digits, percent] = match;
  const number = Number(sign! + (groups?.replace(/[,\s'’]/g, '') ?? digits!.replace(',', '.')));
  return number === 0 ? 0 : number / (percent ? 100 : 1);
}

/** A whole number; or text, to be shown as written, if the value is not or may not be a whole number (`36.638`). */
export function asCount(value: unknown, warn: Warn): unknown {
  const number = asNumber(value);
  if (typeof number === 'number' ? Number.isInteger(number) || number < 1 : typeof number !== 'string') return number;
  warn([], 'ambiguous-number', asWritten(value, 'a whole number above 0'));
  return String(value);
}

/** A number; or text, to be shown as written, if the value is not a number or can be read in two ways. */
export function asAverage(value: unknown, warn: Warn): unknown {
  const number = isAmbiguous(value) ? value : asNumber(value);
  if (typeof number === 'string') warn([], 'ambiguous-number', asWritten(value, 'a number'));
  return number;
}
