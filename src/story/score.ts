import type { LensReading, Score } from './story.js';

/** How much of its range a score fills, from its lower to its upper value, each 0 to 1. */
export function scoreSpan({ value, min, max }: Score): readonly [number, number] {
  const [from, to] = typeof value === 'number' ? [value, value] : value;
  return [(from - min) / (max - min), (to - min) / (max - min)];
}

/** A score in one of three words, by thirds of its range; a range counts by its middle. */
export function scoreLevel(score: Score): 'low' | 'medium' | 'high' {
  const [from, to] = scoreSpan(score);
  const middle = (from + to) / 2;
  return middle < 1 / 3 ? 'low' : middle < 2 / 3 ? 'medium' : 'high';
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
