import { isObject, merged, type Json } from './json.js';
import { asWritten, type Warn } from './problem.js';
import { withCoverage } from './read-coverage.js';
import { asNumber, isAmbiguous } from './read-number.js';
import { renamed } from './read-shapes.js';
import { isWithin } from './score.js';

const NUMBER = String.raw`\d(?:[\d.,]*\d)?`;
const RANGE = String.raw`\s*(?:-|–|—|to)\s*`;

/** The text before a score, the figure or range, the highest value (`/10`, `out of 10`), and the text after the score. */
const SCORE = new RegExp(
  String.raw`^(\D{0,40}?)(${NUMBER})(?:${RANGE}(${NUMBER}))?(?:\s*(\/|out of|of)\s*(${NUMBER}))?(?!\d)([^]*)$`,
);

/** Another figure directly after a score. */
const MORE_FIGURES = /^[^\p{L}\d(]*(?:(?:to|or|and)\s+)?\d/u;

/** Reads a figure or a range, such as `"7"`, `"5-6"`, `"5.5/10"` or `[5, 6]`. */
export function asScoreValue(value: unknown): unknown {
  if (Array.isArray(value)) {
    const figures = value.map(asNumber);
    return figures.every((figure) => typeof figure === 'number') ? figures.sort((a, b) => a - b) : figures;
  }
  return typeof value === 'string' ? readText(value).value : asNumber(value);
}

/** The parts of a score in a text: its figure or range, its highest value, and the words around them. */
interface ScoreText {
  /** The figure or range, or the text itself if it contains no score. */
  readonly value: unknown;
  readonly max?: unknown;
  readonly words?: string | undefined;
}

function readText(text: string): ScoreText {
  const number = asNumber(text);
  if (typeof number === 'number')
    return /%\s*$/.test(text) ? { value: asNumber(text.replace('%', '')), max: 100 } : { value: number };
  const [, before = '', from, to, slash, max, after = ''] = SCORE.exec(text) ?? [];
  const isAlone = before.trim() === '';
  // “5 out of 10 sources”, “3/4 of the sources” and “about 7 sources” are not scores.
  const isScore =
    slash === '/' ? !/^(?:\s+of\b|[\w/%])/.test(after) : isAlone && /^\s*(?:$|[(\n]|[.,;:–—-](?:\s|$))/.test(after);
  // “5/10-6/10”, “7, 8” and “-7/10” contain more than the figure.
  if (!from || !isScore || /[-–−+.,]$/.test(before) || MORE_FIGURES.test(after)) return { value: text };
  return {
    value: to === undefined ? asNumber(from) : asScoreValue([from, to]),
    max: max && asNumber(max),
    words: isAlone ? after.replace(/^[\s.,;:–—-]+/, '') : text,
  };
}

/** The other names of the members of a score. */
export const SCORE_NAMES = { value: 'score rating figure', caveat: 'note explanation' };

/** A score as an object. A bare figure or text becomes its value. */
const asScoreObject = (value: unknown): Json => (isObject(value) ? renamed(value, SCORE_NAMES) : merged({ value }));

/** A direction in any case and between any spaces: `"Omission"`. Any other value stays as it is. */
const asMeasures = (value: unknown): unknown =>
  (typeof value === 'string' && /^\s*(omission|completeness)\s*$/i.exec(value)?.[1]?.toLowerCase()) || value;

/**
 * Reads a score from the shapes of real data. A fraction (`"7/10"`) sets the highest value. The words around a figure are added
 * before the caveat.
 */
export function asScore(value: unknown): Json {
  const score = asScoreObject(value);
  if (score.measures !== undefined) score.measures = asMeasures(score.measures);
  if (typeof score.value !== 'string') return score;
  const { words, max, value: figure } = readText(score.value);
  return merged(score, {
    value: figure,
    max: max ?? score.max,
    caveat: words ? [words, score.caveat].flat() : score.caveat,
  });
}

/**
 * Moves the words and the caveat of a score that cannot be shown to the limitations of the story, and checks the coverage, which
 * is shown only beside a score.
 */
export function keepScoreTexts(story: unknown, warn: Warn): unknown {
  if (!isObject(story)) return story;
  if (story.score === undefined) return withCoverage(story, undefined, warn);
  const { value: figure, min = 0, max = 10 } = asScore(story.score);
  const scale = [asNumber(min), asNumber(max)] as [number, number];
  if (isWithin(asScoreValue(figure), ...scale)) return withCoverage(story, scale, warn);

  const { caveat } = asScoreObject(story.score);
  const score = merged(asScoreObject(story.score), { caveat: undefined });
  const { value, label } = score;
  const isUnclear = isAmbiguous(value);
  if (isUnclear) {
    warn(
      ['score', 'value'],
      'ambiguous-number',
      asWritten(value, `a number from ${min as number} to ${max as number}`),
    );
    withCoverage(story, undefined, warn);
  }
  const isUnread = [figure].flat().some((part) => typeof part === 'string');
  const isText = typeof value === 'string' && (isUnclear || isUnread || /\p{L}/u.test(value));
  // A label of one word, such as “CMR”, says nothing without a figure.
  const name = typeof label === 'string' && (isText || /\S\s+\S/.test(label)) ? [label] : [];
  const words = [...name, ...(isText ? [value] : [])].join(': ');
  return merged(story, {
    score: isUnclear ? undefined : score,
    limitations: [story.limitations, words || undefined, caveat].flat(),
  });
}
