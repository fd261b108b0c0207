/** A JSON object, of which nothing else is known. */
export type Json = Record<string, unknown>;

/**
 * One object with the members of several; of two members with the same name, the later one counts. Read the parts of a story
 * from such a copy: in the builds for pages it has no prototype where the page has added members to all objects.
 */
export const merged = (...objects: readonly object[]): Json =>
  Object.fromEntries(objects.flatMap((object) => Object.entries(object)));

/** The entry of a table, and never a member that the page has added to all objects. */
export const entryOf = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

/** Whether a value is an object, and neither a list nor `null`. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
