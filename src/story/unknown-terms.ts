import { problem, type Problem } from './problem.js';
import type { Story } from './story.js';

/**
 * The terms of the ACST vocabulary that are no part of a story: nothing shows them. Terms of other vocabularies are free, and so
 * are members whose names start with `@`.
 */
export function unknownTerms({ original, lenses = [], ...story }: Story): Problem[] {
  return [
    ...unknownIn(story, ''),
    ...unknownIn(original, 'original.'),
    ...lenses.flatMap((lens, index) => unknownIn(lens, `lenses[${index}].`)),
  ];
}

const unknownIn = (part: object = {}, path: string): Problem[] =>
  Object.keys(part)
    .filter((name) => name.startsWith('cognio:'))
    .map((name) =>
      problem(
        'unknown-member',
        path + name,
        `Found the term “${name.slice(0, 60)}”, which no part of a story is read from.`,
      ),
    );
