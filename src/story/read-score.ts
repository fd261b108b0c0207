import { isObject, merged, type Json } from './json.js';
import { asWritten, type Warn } from './problem.js';
import { asNumber, isAmbiguous } from './read-number.js';
import { renamed } from './read-shapes.js';

const NUMBER = String.raw`\d(?:[\d.,]*\d)?`;
const RANGE = String.raw`\s*(?:-|–|—|to)\s*`;

/** What stands before a score, the figure or range, the highest value (`/10`, `out of 10`), and what stands behind. */
const SCORE = new RegExp(
  String.raw`^(\D{0,40}?)(${NUMBER})(?:${RANGE}(${NUMBER}))?(?:\s*(\/|out of|of)\s*(${NUMBER}))?(?!\d)([^]*)$`,
);

/** A figure, or a range, from the ways that real data writes them: `"7"`, `"5-6"`, `"5.5/10"`, `[5, 6]`. */
export function asScoreValue(value: unknown): unknown {
  if (Array.isArray(value)) {
    const figures = value.map(asNumber);
    return figures.every((figure) => typeof figure === 'number') ? figures.sort((a, b) => a - b) : figures;
  }
  return typeof value === 'string' ? readText(value).value : asNumber(value);
}

/** What text says of a score: its figure or range, its highest value, and the words around them. */
interface ScoreText {
  /** The text itself where it has no score in it. */
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
  // “5 out of 10 sources”, “3/4 of the sources” and “about 7 sources” are no scores.
  const isScore =
    slash === '/' ? !/^(?:\s+of\b|[\w/%])/.test(after) : isAlone && /^\s*(?:$|[(\n]|[.,;:–—-](?:\s|$))/.test(after);
  if (!from || !isScore) return { value: text };
  return {
    value: to === undefined ? asNumber(from) : asScoreValue([from, to]),
    max: max && asNumber(max),
    words: isAlone ? after.replace(/^[\s.,;:–—-]+/, '') : text,
  };
}

/** A bare figure or text stands for the value of a score. */
const asScoreObject = (value: unknown): Json =>
  isObject(value) ? renamed(value, { value: 'score rating figure', caveat: 'note explanation' }) : merged({ value });

/**
 * A score from the ways that real data writes it: a fraction (`"7/10"`) brings its highest value, and the words around a
 * figure go before the caveat.
 */
export function asScore(value: unknown): Json {
  const score = asScoreObject(value);
  if (typeof score.value !== 'string') return score;
  const { words, max, value: figure } = readText(score.value);
  return merged(score, {
    value: figure,
    max: max ?? score.max,
    caveat: words ? [words, score.caveat].flat() : score.caveat,
  });
}

/** A story whose score cannot be shown keeps the words and the caveat of the score: they become limitations. */
export function keepScoreTexts(story: unknown, warn: Warn): unknown {
  if (!isObject(story) || story.score === undefined) return story;
  const { value: figure, min = 0, max = 10 } = asScore(story.score);
  if (isWithin(asScoreValue(figure), asNumber(min) as number, asNumber(max) as number)) return story;

  const { caveat } = asScoreObject(story.score);
  const score = merged(asScoreObject(story.score), { caveat: undefined });
  const { value, label } = score;
  const isUnclear = isAmbiguous(value);
  if (isUnclear)
    warn(
      ['score', 'value'],
      'ambiguous-number',
      asWritten(value, `a number from ${min as number} to ${max as number}`),
    );
  const isText = isUnclear || (typeof value === 'string' && /\p{L}/u.test(value));
  const words = isText && (typeof label === 'string' ? `${label}: ${value as string}` : value);
  return merged(story, {
    score: isUnclear ? undefined : score,
    limitations: [story.limitations, words || undefined, caveat].flat(),
  });
}

/** Whether a figure, or both ends of a range, lie within a scale. */
export const isWithin = (value: unknown, min: number, max: number): boolean =>
  min < max && [value].flat().every((figure) => typeof figure === 'number' && figure >= min && figure <= max);
