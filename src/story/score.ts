import type { LensReading, Score } from './story.js';

/** How much of its range a score fills, from its lower to its upper value, each 0 to 1. */
export function scoreSpan({ value, min, max }: Score): readonly [number, number] {
  const [from, to] = typeof value === 'number' ? [value, value] : value;
  // Divide by two first if the range would exceed the largest number.
  const unit = Number.isFinite(max - min) ? 1 : 0.5;
  const share = (figure: number): number => (figure * unit - min * unit) / (max * unit - min * unit);
  return [share(from), share(to)];
}

/** A score in one of three words, by thirds of its range; a range counts by its middle. */
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

/** The share from which a lens counts as covered. */
export const COVERED = 0.7;

/** How many lenses reach 70%, of all that were analysed: one without a score counts as analysed, and reaches nothing. */
export function lensCoverage(lenses: readonly LensReading[]): { covered: number; of: number } {
  return {
    covered: lenses.filter(({ score }) => score !== undefined && score >= COVERED).length,
    of: lenses.length,
  };
}

/** Whether a figure, or both ends of a range, lie within a scale. */
export const isWithin = (value: unknown, min: number, max: number): boolean =>
  min < max && [value].flat().every((figure) => typeof figure === 'number' && figure >= min && figure <= max);

/** The value of a score, or its highest value, with which the score makes no sense; `undefined` if there is none. */
export function scaleIssue({ value, min, max }: Pick<Score, 'value' | 'min' | 'max'>) {
  if (isWithin(value, min, max)) return undefined;
  return min >= max
    ? { key: 'max', found: max, expected: `a number above ${min}`, max }
    : { key: 'value', found: value, expected: `a number from ${min} to ${max}`, max };
}
