import { problem, type Problem } from './problem.js';
import type { Story } from './story.js';

/**
 * The terms of the ACST vocabulary that are no part of a story: nothing shows them. Terms of other vocabularies are free, and so
 * are members whose names start with `@`.
 */
export function unknownTerms({ lenses = [], ...story }: Story): Problem[] {
  return [story, ...lenses].flatMap((part, index) =>
    Object.keys(part)
      .filter((name) => name.startsWith('cognio:'))
      .map((name) =>
        problem(
          'unknown-member',
          (index ? `lenses[${index - 1}].` : '') + name,
          'Nothing shows this term of the vocabulary.',
        ),
      ),
  );
}
