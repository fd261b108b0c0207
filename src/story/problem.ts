/** The problems of reading a story. */
export type ReadProblemCode =
  /** A part has the wrong type, such as a word instead of a number. It is left out. */
  | 'wrong-type'
  /**
   * A number is outside its range, a text is too long, or a list has more than 200 items. The number, the text or the further
   * items are left out.
   */
  | 'out-of-range'
  /** A required part is missing. */
  | 'missing'
  /** A story as a whole has no headline. */
  | 'no-headline'
  /** A URL has a scheme other than http, https and mailto. It is shown as text and not linked. */
  | 'unsafe-url'
  /** The value contains no part of a story. */
  | 'not-a-story'
  /** No element shows this member: its name is probably misspelled. */
  | 'unknown-member'
  /** A number that can be read in two ways, such as `1,234` for a score. It is shown as written. */
  | 'ambiguous-number'
  /** Text that is not a date, such as `2026-02-30`. It is shown as written. */
  | 'invalid-date'
  /** HTML tags that prose cannot hold. The tags are removed, and their text is shown. */
  | 'removed-markup'
  /** The data holds several stories, and an element shows the first. */
  | 'more-stories';

/** The problems of loading a story. */
export type LoadProblemCode =
  /** The browser has no network connection. */
  | 'offline'
  /** No answer came: the host cannot be reached. */
  | 'network'
  /** The host answers, but does not allow this page to read the answer (https://fetch.spec.whatwg.org/#http-cors-protocol). */
  | 'cors'
  /** No complete answer came within the time limit. */
  | 'timeout'
  /** The server answered with a status other than 2xx. */
  | 'http-status'
  /** The server answered with something other than JSON, such as an HTML page. */
  | 'content-type'
  /** The answer is larger than 10 MB. */
  | 'too-large'
  /** The answer, or the inline script, has no content. */
  | 'empty'
  /** The answer, or the inline script, is not valid JSON. */
  | 'invalid-json'
  /** The `src` is not a URL that can be fetched. */
  | 'invalid-url';

/** The kind of a problem, for programs. */
export type ProblemCode = ReadProblemCode | LoadProblemCode;

/**
 * How severe a problem is for the reader.
 *
 * - `error`: a part of the story is left out, or there is no story to show.
 * - `warning`: readers miss nothing, but the publisher probably meant something else.
 */
export type ProblemSeverity = 'error' | 'warning';

/** One problem of a story, in words for publishers and embedders. */
export interface Problem {
  /** The place in the JSON, such as `lenses[2].score`; empty for the whole story. */
  readonly path: string;
  /** One English sentence: the value that was found, and the value that was expected. */
  readonly message: string;
  /** The kind of problem, for programs. */
  readonly code: ProblemCode;
  /** `error` if readers miss a part of the story, `warning` if they miss nothing. */
  readonly severity: ProblemSeverity;
  /** The name or value that was probably meant, such as `headline` or `0.8`. Absent if there is no good guess. */
  readonly suggestion?: string;
}

/** The codes of warnings. Every other code is an error. */
const WARNINGS: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'no-headline',
  'unsafe-url',
  'unknown-member',
  'ambiguous-number',
  'invalid-date',
  'removed-markup',
  'more-stories',
]);

/** Makes a problem. Its severity follows from its code. */
export function problem(code: ProblemCode, path: string, message: string, suggestion?: string): Problem {
  const severity = WARNINGS.has(code) ? 'warning' : 'error';
  return { path, message, code, severity, ...(suggestion === undefined ? {} : { suggestion }) };
}

/**
 * Reports a problem from a function that reads a value.
 *
 * @param keys - the path of the problem within the value; empty for the value itself
 */
export type Warn = (keys: readonly PropertyKey[], code: ReadProblemCode, message: string, suggestion?: string) => void;

/** The message for a value that is shown as it is written. */
export const asWritten = (found: unknown, expected: string): string =>
  `Found ${describeValue(found)} where ${expected} was expected. It is shown as written.`;

/** A path as JavaScript writes it: `['lenses', 2, 'score']` is `lenses[2].score`. */
export function formatPath(keys: readonly PropertyKey[]): string {
  return keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

/** A value in words: a range as a range, a list as “a list”, an object as “an object”, and only the start of a long text. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) {
    const isRange = value.length === 2 && value.every((item) => typeof item === 'number');
    return isRange ? value.join('–') : 'a list';
  }
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = String(value as string | number | boolean);
  const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return typeof value === 'string' ? `“${short}”` : short;
}
