import { problem, type Problem } from './problem.js';
import type { Story } from './story.js';

/**
 * Reports terms of the ACST vocabulary that are not part of a story, because no element shows them. Does not report terms of other
 * vocabularies, nor members whose names start with `@`.
 */
export function unknownTerms({ lenses = [], ...story }: Story): Problem[] {
  return [story, ...lenses].flatMap((part, index) =>
    Object.keys(part)
      .filter((name) => name.startsWith('cognio:'))
      .map((name) =>
        problem(
          'unknown-member',
          (index ? `lenses[${index - 1}].` : '') + name,
          'No element shows this term of the vocabulary.',
        ),
      ),
  );
}
