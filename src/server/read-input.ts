/** Reads a story for the command line. */
import { createReadStream } from 'node:fs';
import { stdin } from 'node:process';
import { MAX_ANSWER_BYTES } from '../load/fetch-json.js';

/** What was asked for can not be done: told in one sentence, without a stack. */
export class UsageError extends Error {}

/**
 * The JSON of a file, or of the standard input where the name is `-`.
 *
 * @throws {UsageError} where there is no file, where it has more than 10 MB, or where its content is not JSON
 */
export async function readInput(file: string): Promise<unknown> {
  const content = await readText(file).catch(refuse(file));
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UsageError(`There is a mistake in the JSON of ${file}: ${(error as Error).message}.`);
  }
}

/** The text of a file. Of one that is too large, the rest is not read. */
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

/** Tells why a file can not be read or written. */
export function refuse(file: string) {
  return (error: NodeJS.ErrnoException) => {
    if (error instanceof UsageError) throw error;
    throw new UsageError(error.code === 'ENOENT' ? `There is no file ${file}.` : `${file}: ${error.message}.`);
  };
}
