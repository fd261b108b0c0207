import { formatPath, problem, type Problem } from '../story/problem.js';
import { parseJson } from './fetch-json.js';
import { LoadError } from './load-error.js';

/** Between the texts of two inline scripts: no JSON has this character outside of an escape. */
export const BLOCK_END = '\0';

/**
 * Parses the text of the inline scripts of an element. One script is its value. Several are a list: a script with a syntax error
 * leaves a hole in it, and a problem with its place.
 * @throws {LoadError} where no script is JSON
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
