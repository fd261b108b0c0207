import { formatNumber } from '../i18n/format.js';
import type { Strings } from '../i18n/en.js';
import type { Score } from '../story/story.js';

/** The value of a score as it is written: a figure, or a range of two. */
export function scoreValue(t: Strings, { value }: Score): string {
  const figures = [value].flat().map((figure) => formatNumber(figure, t.lang));
  return figures.length === 1 || figures[0] === figures[1] ? figures[0]! : t.range(figures[0]!, figures[1]!);
}
