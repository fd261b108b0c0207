import type { Strings } from '../i18n/en.js';
import { plainLine } from '../story/prose.js';
import type { Story } from '../story/story.js';

/** In a sentence each, what made an analysis, and who has looked at it. */
export function madeBy(
  t: Strings,
  { digitalSourceType, model, reviewedBy }: NonNullable<Story['provenance']>,
): readonly [made: string, reviewed: string] {
  const byModel = digitalSourceType?.endsWith('trainedAlgorithmicMedia') || model;
  return [byModel ? t.madeByModel : t.madeUnknown, reviewedBy ? t.reviewed(plainLine(reviewedBy)) : t.notReviewed];
}
