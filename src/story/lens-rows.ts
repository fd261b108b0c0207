import { isLensId, LENS_IDS, type LensId } from './lenses.js';
import type { LensReading } from './story.js';

/** A lens as it is shown: one of the eight lenses, or another lens of the story. */
export interface LensRow extends Partial<LensReading> {
  /** The lens id; or the name of another lens; or `unnamed-1` and so on, by position, for a reading without a name. */
  readonly lens: string;
  /** The id; `undefined` for a lens that is not one of the eight. */
  readonly id: LensId | undefined;
  /** Whether the story has a reading of the lens. */
  readonly analysed: boolean;
  /** Whether the reading has no lens name. */
  readonly isUnnamed?: boolean;
}

/**
 * The eight lenses in canonical order, analysed or not, and then the other lenses in the order of the story. A reading without a
 * name stays after the reading that precedes it in the story.
 */
export function lensRows(readings: readonly LensReading[]): LensRow[] {
  const first: LensRow[] = [];
  const groups: LensRow[][] = [];
  // Prototype.js replaces the method `entries` of lists.
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
