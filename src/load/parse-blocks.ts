import { formatPath, problem, type Problem } from '../story/problem.js';
import { LoadError } from './load-error.js';
import { parseJson } from './parse-json.js';

/** Separates the texts of two inline scripts. JSON cannot contain this character without an escape. */
export const BLOCK_END = '\0';

/**
 * Parses the joined texts of the inline scripts of an element. A single script gives its value. Several scripts give a list of
 * values, in which a script with a syntax error is `undefined` and has a problem with its index.
 * @throws {LoadError} if no script is valid JSON
 */
export function parseBlocks(text: string): { value: unknown; problems: Problem[] } {
  const blocks = text.split(BLOCK_END);
  if (blocks.length === 1) return { value: parseJson(text), problems: [] };
  const errors: LoadError[] = [];
  const problems: Problem[] = [];
  const value = blocks.map((block, index) => {
    try {
      return parseJson(block);
    } catch (error) {
      if (!(error instanceof LoadError)) throw error;
      errors.push(error);
      problems.push(problem(error.code, formatPath([index]), error.message));
      return undefined;
    }
  });
  if (errors.length === blocks.length) throw errors[0]!;
  return { value, problems };
}
