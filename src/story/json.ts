/** A JSON object, of which nothing else is known. */
export type Json = Record<string, unknown>;

/** Whether a value is an object, and neither a list nor `null`. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
