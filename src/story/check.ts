/** Checks data by a schema: sound parts are kept, others are reported and left out. */
import type { core } from 'zod/mini';
import { probable } from './probable.js';
import { describeValue, formatPath, problem, type Problem } from './problem.js';
import { writtenNames } from './read-shapes.js';
import { soundParts } from './sound-part.js';
import { warnOfUnknown } from './unknown-members.js';

export { ITEMS, TEXT } from './sound-part.js';

/** The result of a check. */
export interface Checked<T> {
  /** The sound parts of the data; `undefined` where too little is left for the schema. */
  readonly data: T | undefined;
  /** The problems of the data, in the order of the schema. */
  readonly problems: Problem[];
}

/** Checks data, and does not change it. Keeps and reports members that the schema does not know. */
export function check<T extends core.$ZodType>(schema: T, data: unknown): Checked<core.output<T>> {
  const problems: Problem[] = [];
  const sound = soundParts(schema, data, {
    nameOf: (value, key) => writtenNames.get(value as object)?.[key] ?? key,
    refuse(path, code, found, wanted, max) {
      const [guess, words] = (code === 'out-of-range' && probable(found, path.at(-1), max)) || [];
      const more = guess ? ` The value is probably ${guess}${words!}.` : '';
      const message = `Found ${describeValue(found)} where ${wanted} was expected.${more}`;
      problems.push(problem(code, formatPath(path), message, guess));
    },
    warn: (path, code, message, suggestion) => problems.push(problem(code, formatPath(path), message, suggestion)),
    unknown: warnOfUnknown,
  });
  return { data: sound, problems };
}
