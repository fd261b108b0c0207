/**
 * What a schema says, without what zod can do with it: stands in for `zod/mini` in the builds for script tags, where only
 * check.ts looks at the schema and the rest of zod would be a fifth of the code.
 *
 * Nothing made here is a zod schema; it has the definition of one, to which a test holds it. Add what story.ts comes to use.
 */
interface Params {
  readonly error?: string;
}

type Check = (payload: { readonly value: number; readonly issues: object[] }) => void;

const schema = (type: string, parts: object = {}, { error }: Params = {}) => ({
  _zod: { def: { type, ...parts, error: () => error } },
  check: (...checks: Check[]) =>
    schema(type, { ...parts, checks: checks.map((check) => ({ _zod: { check } })) }, { error }),
});

export const string = (params?: Params) => schema('string', {}, params);
export const number = (params?: Params) => schema('number', {}, params);
export const literal = (value: unknown, params?: Params) => schema('literal', { values: [value].flat() }, params);
export const array = (element: object) => schema('array', { element });
export const tuple = (items: object[]) => schema('tuple', { items });
export const union = (options: object[], params?: Params) => schema('union', { options }, params);
export const looseObject = (shape: object, params?: Params) => ({ ...schema('object', { shape }, params), shape });
export const optional = (innerType: object) => schema('optional', { innerType });
export const _default = (innerType: object, defaultValue: unknown) => schema('default', { innerType, defaultValue });
export const transform = (transform: unknown) => schema('transform', { transform });
export const pipe = (from: object, out: object) => schema('pipe', { in: from, out });

export const gte =
  (minimum: number): Check =>
  ({ value, issues }) => {
    if (value < minimum) issues.push({ input: value });
  };

export const lte =
  (maximum: number): Check =>
  ({ value, issues }) => {
    if (value > maximum) issues.push({ input: value });
  };
