import { formatNumber } from '../i18n/format.js';
import type { Strings } from '../i18n/en.js';
import { scoreBand, scoreLevel } from '../story/score.js';
import type { Score } from '../story/story.js';

/** A score in a few words: how much is omitted, or how complete the original is, if the story says what the score measures. */
export function scoreShort(t: Strings, score: Score): string {
  const short = score.measures ? t.scoreShort[score.measures] : t.scoreShortUnknown;
  return short(scoreValue(t, score), formatNumber(score.max, t.lang));
}

/** The level of a score in words, and as a step among several; `undefined` if the story does not say what the score measures. */
export function scoreStep(t: Strings, score: Score): { words: string; step: number; steps: number } | undefined {
  const { measures } = score;
  const band = scoreBand(score);
  if (band !== undefined) return { words: t.bands[band]!, step: band, steps: t.bands.length };
  const level = scoreLevel(score);
  return measures && { words: t.levels[measures][level], step: LEVELS.indexOf(level), steps: LEVELS.length };
}

const LEVELS = ['low', 'medium', 'high'];

/** The value of a score as it is written: a figure, or a range of two. */
export function scoreValue(t: Strings, { value }: Score): string {
  const figures = [value].flat().map((figure) => formatNumber(figure, t.lang));
  return figures.length === 1 || figures[0] === figures[1] ? figures[0]! : t.range(figures[0]!, figures[1]!);
}
