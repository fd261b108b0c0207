/** Checks data by a shape of Story JSON: valid parts are kept, others are reported and left out. */
import { entryOf } from './json.js';
import { probable } from './probable.js';
import { describeValue, formatPath, problem, type Problem } from './problem.js';
import { writtenNames } from './read-shapes.js';
import { readers } from './readers.js';
import { EXPECTED, type ShapeName } from './story-table.js';
import { warnOfUnknown } from './unknown-members.js';
import { validParts } from './valid-parts.js';

/** The result of a check. */
export interface Checked {
  /** The valid parts of the data; `undefined` if too little is left for the shape. */
  readonly data: unknown;
  /** The problems of the data, in the order of the shape. */
  readonly problems: Problem[];
}

/** Checks data, and does not change it. Keeps and reports members that the shape does not know. */
export function check(name: ShapeName, data: unknown): Checked {
  const problems: Problem[] = [];
  const valid = validParts(name, data, readers, {
    nameOf: (value, key) => writtenNames.get(value as object)?.[key] ?? key,
    refuse(path, { code, found, shape, expected = entryOf(EXPECTED, shape), max }) {
      const [guess, words] = (code === 'out-of-range' && probable(found, path.at(-1), max)) || [];
      const more = guess ? ` The value is probably ${guess}${words!}.` : '';
      const message = `Found ${describeValue(found)} where ${expected} was expected.${more}`;
      problems.push(problem(code, formatPath(path), message, guess));
    },
    warn: (path, code, message, suggestion) => problems.push(problem(code, formatPath(path), message, suggestion)),
    unknown: warnOfUnknown,
  });
  return { data: valid, problems };
}
