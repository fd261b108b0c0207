import type { Json } from './json.js';
import { nearMiss } from './near-miss.js';
import type { Warn } from './problem.js';

/** Names that are never a mistake: extensions, terms of JSON-LD and JSON Schema, and terms of other vocabularies. */
export const FREE_MEMBER = '^(?:x-|[@$])|:';

const FREE = new RegExp(FREE_MEMBER);

/** Whether the name of a member is never a mistake. */
export const isFree = (name: string): boolean => FREE.test(name);

/** An object with more unknown members is probably not part of a story, so further reports would not help. */
const MAX_REPORTS = 200;

/** Reports the members of an object that no element shows. */
export function warnOfUnknown(value: Json, known: readonly string[], warn: Warn): void {
  const unknown = Object.keys(value).filter(
    (name) => value[name] !== undefined && !known.includes(name) && !isFree(name),
  );
  for (const name of unknown.slice(0, MAX_REPORTS)) {
    warn(
      [name],
      'unknown-member',
      `Found the member “${name.slice(0, 60)}”, which no element shows.`,
      nearMiss(name, known),
    );
  }
}
