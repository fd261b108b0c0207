import type { LoadProblemCode } from '../story/problem.js';

/** Why a story could not be loaded. */
export class LoadError extends Error {
  override readonly name = 'LoadError';

  /**
   * The message is one English sentence for embedders: the failure, the URL, and advice.
   *
   * @param code - the kind of failure, for programs
   * @param found - the failure, in words that the URL follows
   * @param advice - what to do
   * @param url - the URL of the story; absent for an inline script
   * @param status - the HTTP status, if it is the failure
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
