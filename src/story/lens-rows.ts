import { isLensId, LENS_IDS, type LensId } from './lenses.js';
import type { LensReading } from './story.js';

/** A lens as it is shown: one of the eight, analysed or not, or another that the story brings. */
export interface LensRow extends Partial<LensReading> {
  /** The lens id, or another lens's own name; of a lens without a name `unnamed-1` and so on, by its place in the story. */
  readonly lens: string;
  /** The id, if it is one of the eight. */
  readonly id: LensId | undefined;
  /** Whether the story has a reading of it. */
  readonly analysed: boolean;
  /** Whether the story does not say which lens it is. */
  readonly isUnnamed?: boolean;
}

/**
 * The eight lenses in canonical order, whether or not the story has them, and after them any others in the story's order. A
 * reading without a name stays after the reading before it.
 */
export function lensRows(readings: readonly LensReading[]): LensRow[] {
  const first: LensRow[] = [];
  const groups: LensRow[][] = [];
  // Prototype.js has an `entries` of its own on lists.
  readings.forEach((reading, index) => {
    const { lens } = reading;
    if (lens === undefined) {
      const row = { ...reading, lens: `unnamed-${index + 1}`, id: undefined, analysed: true, isUnnamed: true };
      (groups.at(-1) ?? first).push(row);
    } else groups.push([{ ...reading, lens, id: isLensId(lens) ? lens : undefined, analysed: true }]);
  });
  const groupsOf = (id?: LensId): LensRow[] => groups.filter(([row]) => row!.id === id).flat();
  const eight = LENS_IDS.flatMap((id): LensRow[] => {
    const own = groupsOf(id);
    return own.length > 0 ? own : [{ lens: id, id, analysed: false }];
  });
  return [...first, ...eight, ...groupsOf()];
}
