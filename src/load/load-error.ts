import type { LoadProblemCode } from '../story/problem.js';

/** Why a story could not be loaded. */
export class LoadError extends Error {
  override readonly name = 'LoadError';

  /**
   * The message is one English sentence, for whoever embeds the story: what was found where, and what to do about it.
   * @param code - the kind of failure, for programs
   * @param found - what was found, up to where: the message goes on with the URL
   * @param advice - what to do
   * @param url - the address that was asked; none for an inline script
   * @param status - the HTTP status, where it is not a success
   */
  constructor(
    readonly code: LoadProblemCode,
    found: string,
    advice: string,
    readonly url?: string,
    readonly status?: number,
  ) {
    super(`${found} ${url ?? 'the inline script'}: ${advice}.`);
  }
}
