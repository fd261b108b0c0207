/** Reads a story for the command line. */
import { createReadStream } from 'node:fs';
import { stdin } from 'node:process';
import { MAX_ANSWER_BYTES } from '../load/fetch-json.js';
import { parseJson } from '../load/parse-json.js';

/** The command cannot do its work. The command line prints the message, one sentence, without a stack. */
export class UsageError extends Error {}

/**
 * The JSON of a file, or of the standard input if the name is `-`.
 *
 * @throws {UsageError} if the file does not exist, has more than 10 MB, or is not JSON
 */
export async function readInput(file: string): Promise<unknown> {
  const content = await readText(file).catch(refuse(file));
  try {
    return parseJson(content, file);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** The text of a file. Stops reading when the file is too large. */
async function readText(file: string): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of (file === '-' ? stdin : createReadStream(file)) as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MAX_ANSWER_BYTES) throw new UsageError(`${file} has more than 10 MB, which is too large for a story.`);
  }
  return Buffer.concat(chunks).toString();
}

/** Throws an error that says why a file cannot be read or written. */
export function refuse(file: string) {
  return (error: NodeJS.ErrnoException) => {
    if (error instanceof UsageError) throw error;
    throw new UsageError(error.code === 'ENOENT' ? `There is no file ${file}.` : `${file}: ${error.message}.`);
  };
}
