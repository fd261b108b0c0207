import { isObject, type Json } from './json.js';
import { problem, type Problem } from './problem.js';
import type { Story } from './story.js';

/** Terms of the ACST vocabulary, and the terms of schema.org that usually have text for readers. */
const TERMS =
  /^(?:cognio:.*|schema:(?:text|description|abstract|reviewBody|citation|claimReviewed|ratingExplanation|itemReviewed))$/s;

/**
 * Reports terms that carry text but are not part of a story, because no element shows them. Does not report other terms, nor
 * members whose names start with `@`.
 */
export function unknownTerms(story: Story): Problem[] {
  const { original, lenses, pathways, sources, score, limitations = [] } = story;
  const rating = story['schema:reviewRating'];
  const shown = [score?.caveat, ...limitations].join('\n\n');
  const isShown = (text: unknown) => typeof text === 'string' && shown.includes(text);
  return [
    ...termsIn(story, ''),
    ...Object.entries({ original, lenses, pathways, sources }).flatMap(([name, part]) => termsIn(part, name)),
    // The words of a rating are the caveat of the score if the rating is of the score.
    ...termsIn(rating, 'schema:reviewRating', (value) => [value].flat().every((text) => isShown(textOf(text)))),
  ];
}

function termsIn(part: unknown, path: string, isShown: (value: unknown) => boolean = () => false): Problem[] {
  if (Array.isArray(part)) return part.flatMap((item, index) => termsIn(item, `${path}[${index}]`, isShown));
  if (!isObject(part)) return [];
  return Object.keys(part)
    .filter((name) => TERMS.test(name) && !isShown((part as Json)[name]))
    .map((name) =>
      problem('unknown-member', (path && `${path}.`) + name, 'No element shows this term of the vocabulary.'),
    );
}

const textOf = (value: unknown): unknown => (isObject(value) ? value['@value'] : value);
