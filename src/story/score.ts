import type { LensReading, Score } from './story.js';

/** The part of its range that a score fills: its lower and its upper value, each as a share from 0 to 1. */
export function scoreSpan({ value, min, max }: Score): readonly [number, number] {
  const [from, to] = typeof value === 'number' ? [value, value] : value;
  // Divide by two first if the range would exceed the largest number.
  const unit = Number.isFinite(max - min) ? 1 : 0.5;
  const share = (figure: number): number => (figure * unit - min * unit) / (max * unit - min * unit);
  return [share(from), share(to)];
}

/** The third of its range that a score is in. The middle of a range decides. */
export function scoreLevel(score: Score): 'low' | 'medium' | 'high' {
  const [from, to] = scoreSpan(score);
  const middle = (from + to) / 2;
  return middle < 1 / 3 ? 'low' : middle < 2 / 3 ? 'medium' : 'high';
}

/** The lowest value of each band of a GoldBerry score, except the first band. */
const BANDS = [4, 6, 8, 10];

/**
 * The band of a GoldBerry score (completeness from 1 to 10, with the label CMR): from 0, for a score of 1 to 3, to 4, for 10. The
 * middle of a range decides. `undefined` for any other score.
 *
 * @see https://github.com/PhamBit/goldberry/blob/main/agent-identity/SOUL.md#scoring
 */
export function scoreBand({ value, min, max, measures, label }: Score): number | undefined {
  if (measures !== 'completeness' || min !== 1 || max !== 10 || label !== 'CMR') return undefined;
  const [from, to] = typeof value === 'number' ? [value, value] : value;
  return BANDS.filter((start) => (from + to) / 2 >= start).length;
}

/** The lowest score of a covered lens. */
export const COVERED = 0.7;

/** The number of covered lenses, and of analysed lenses. A lens without a score is analysed, and not covered. */
export function lensCoverage(lenses: readonly LensReading[]): { covered: number; of: number } {
  return {
    covered: lenses.filter(({ score }) => score !== undefined && score >= COVERED).length,
    of: lenses.length,
  };
}

/** Whether a figure, or both ends of a range, are within a scale. */
export const isWithin = (value: unknown, min: number, max: number): boolean =>
  min < max && [value].flat().every((figure) => typeof figure === 'number' && figure >= min && figure <= max);

/** The member of a score that contradicts the others: a value outside the scale, or a scale that is empty. `undefined` if none does. */
export function scaleIssue({ value, min, max }: Pick<Score, 'value' | 'min' | 'max'>) {
  if (isWithin(value, min, max)) return undefined;
  return min >= max
    ? { key: 'max', found: max, expected: `a number above ${min}`, max }
    : { key: 'value', found: value, expected: `a number from ${min} to ${max}`, max };
}
