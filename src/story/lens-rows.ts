import { isLensId, LENS_IDS, type LensId } from './lenses.js';
import type { LensReading } from './story.js';

/** A lens as it is shown: one of the eight, analysed or not, or another that the story brings. */
export interface LensRow extends Partial<LensReading> {
  /** The lens id, or another lens's own name. */
  readonly lens: string;
  /** The id, if it is one of the eight. */
  readonly id: LensId | undefined;
  /** Whether the story has a reading of it. */
  readonly analysed: boolean;
}

/** The eight lenses in canonical order, whether or not the story has them, and after them any others in the story's order. */
export function lensRows(readings: readonly LensReading[]): LensRow[] {
  const eight = LENS_IDS.flatMap((id): LensRow[] => {
    const own = readings.filter(({ lens }) => lens === id);
    return own.length > 0
      ? own.map((reading) => ({ ...reading, id, analysed: true }))
      : [{ lens: id, id, analysed: false }];
  });
  const others = readings.filter(({ lens }) => !isLensId(lens));
  return [...eight, ...others.map((reading) => ({ ...reading, id: undefined, analysed: true }))];
}
