import { formatPercent } from '../i18n/format.js';
import type { Strings } from '../i18n/en.js';
import type { LensRow } from '../story/lens-rows.js';
import { plainLine } from '../story/prose.js';

/** The name or short name of a lens in the page's language. A lens other than the eight keeps the name in the story. */
export const lensName = (t: Strings, { id, lens, isUnnamed }: LensRow, length: 'name' | 'short' = 'name'): string =>
  id ? t.lenses[id][length] : isUnnamed ? t.unnamedLens : plainLine(lens);

/** The signal of a lens in words: a percentage, the word that stands in its place, or that there is none. */
export const lensSignal = (t: Strings, { analysed, score, signal }: LensRow): string =>
  score !== undefined
    ? formatPercent(score, t.lang)
    : signal
      ? plainLine(signal)
      : analysed
        ? t.noScore
        : t.notAnalysed;

/** Which of the four states a lens is in: a signal, none at all (0%), no score, or not analysed. */
export const lensState = ({ analysed, score }: LensRow): 'scored' | 'zero' | 'unscored' | 'absent' =>
  !analysed ? 'absent' : score === undefined ? 'unscored' : score === 0 ? 'zero' : 'scored';
