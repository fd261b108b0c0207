import { LoadError } from './load-error.js';

/**
 * Parses JSON, which may start with a byte order mark.
 *
 * @param source - the URL or the file, for the message of an error; absent for an inline script
 * @throws {LoadError} if the text is empty or not valid JSON
 */
export function parseJson(text: string, source?: string): unknown {
  if (!text.trim()) throw new LoadError('empty', 'There is nothing in', 'put the JSON of a story there', source);
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new LoadError('invalid-json', 'There is a mistake in the JSON of', (error as Error).message, source);
  }
}
