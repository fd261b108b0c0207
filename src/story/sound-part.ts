/**
 * Walks data by a schema, part by part: sound parts are kept, others are left out.
 *
 * zod's own parsers are all or nothing, so the schema is walked by its definitions, which zod lays open for such uses
 * (https://zod.dev/library-authors). The kinds of schema known here are those of story-schema.ts. Nothing else of zod is needed,
 * which is why the builds for script tags go without it (see zod-definitions.ts).
 */
import type { core } from 'zod/mini';
import { removedTags } from './html-tags.js';
import { isObject, merged, type Json } from './json.js';
import type { ReadProblemCode, Warn } from './problem.js';

type Path = readonly PropertyKey[];

/** Hears of the problems of data while the data is walked. */
export interface Reporter {
  /** The name that a member of our schema has in the data. */
  nameOf(value: unknown, key: PropertyKey): PropertyKey;
  /** A value that is left out, or whose tags are removed. `wanted` completes the sentence "expected …". */
  refuse(path: Path, code: ReadProblemCode, found: unknown, wanted: string, max?: number): void;
  /** A problem that a reader of a part has found. */
  warn: Warn;
  /** The members of an object, some of which the schema may not know. */
  unknown(value: Json, known: readonly string[], warn: Warn): void;
}

/** Ten times the characters of the longest story seen: more would hold the page up while it is laid out. */
export const TEXT = 200_000;

/** The cost of a paragraph, a line break, a mark or a tag, in characters: the page needs about as long to lay them out. */
const MARK = 50;

/** No list of a story has as many items. */
export const ITEMS = 200;

/** Members that hold no prose, so that markup in their texts is not reported. */
const NO_PROSE = /^(?:\$schema|id|url|lang|published|modified|generated)$/;

/** How much text there may still be. One story is checked at a time. */
let left = TEXT;

/** The sound parts of data, which stays as it is. Members that the schema does not know are kept. */
export function soundParts<T extends core.$ZodType>(
  schema: T,
  data: unknown,
  reporter: Reporter,
): core.output<T> | undefined {
  left = TEXT;
  return soundPart(schema, data, [], reporter) as core.output<T> | undefined;
}

/** What a schema makes of a value. Nothing sound is `undefined`: that is what is absent, or left out and reported. */
function soundPart(schema: core.$ZodType, value: unknown, path: Path, reporter: Reporter): unknown {
  const def = definition(schema);
  const partOf = (inner: core.$ZodType, own: unknown, ...keys: PropertyKey[]) =>
    soundPart(inner, own, [...path, ...keys.map((key) => reporter.nameOf(value, key))], reporter);
  const warn: Warn = (keys, ...problem) => reporter.warn([...path, ...keys], ...problem);

  switch (def.type) {
    case 'optional':
      return value === undefined ? value : partOf(def.innerType, value);
    case 'default':
      return (value === undefined ? value : partOf(def.innerType, value)) ?? def.defaultValue;
    case 'transform':
      return def.transform(value, { value, issues: [], warn } as never);
    case 'pipe':
      return partOf(def.out, partOf(def.in, value));
  }

  // All errors of story-schema.ts are text, whatever is found.
  const expected = def.error?.({} as never) as string;
  const refuse = (code: ReadProblemCode, found: unknown, wanted = expected, keys: Path = [], max?: number): void =>
    reporter.refuse([...path, ...keys], code, found, wanted, max);
  if (!isOfType(def, value)) {
    refuse(value === undefined ? 'missing' : 'wrong-type', value);
    return undefined;
  }
  const { length } = value as unknown[];
  if (def.type === 'string') {
    const cost = length + MARK * (value as string).split(/[\n*_`[<]/).length;
    if (cost > left) {
      refuse('out-of-range', value, 'less text');
      return undefined;
    }
    left -= cost;
    const tags = NO_PROSE.test(String(path.at(-1))) ? [] : removedTags(value as string);
    if (tags.length > 0) refuse('removed-markup', value, `text without ${tags.join(', ')}`);
  }
  if (def.type === 'array' && length > ITEMS) refuse('out-of-range', length, `a list of at most ${ITEMS}`);
  const sound =
    def.type === 'array'
      ? (value as unknown[]).slice(0, ITEMS).map((item, index) => partOf(def.element, item, index))
      : def.type === 'object'
        ? soundObject(def, value as Json, partOf)
        : value;
  if (def.type === 'object') reporter.unknown(value as Json, Object.keys(def.shape), warn);

  const issues = sound === undefined ? [] : issuesOf(def, sound);
  for (const { path: keys = [], input, message = expected, params } of issues as RangeIssue[]) {
    refuse('out-of-range', input, message, keys, params?.max);
  }
  return issues.length === 0 ? sound : undefined;
}

type RangeIssue = core.$ZodRawIssue & { readonly params?: { readonly max: number } };

/** What the checks that come after the type object to. */
function issuesOf({ checks = [] }: Definition, value: unknown): core.$ZodRawIssue[] {
  const issues: core.$ZodRawIssue[] = [];
  for (const { _zod } of checks) void _zod.check({ value: value as never, issues });
  return issues;
}

/** The sound members of an object, or `undefined` where one that it has to have is not among them. */
function soundObject(
  { shape }: core.$ZodObjectDef,
  value: Json,
  memberOf: (schema: core.$ZodType, value: unknown, key: string) => unknown,
): Json | undefined {
  const sound = merged(value);
  let isWhole = true;
  for (const [key, schema] of Object.entries(shape)) {
    sound[key] = memberOf(schema, value[key], key);
    isWhole &&= sound[key] !== undefined || definition(schema).type === 'optional';
  }
  return isWhole ? sound : undefined;
}

/** Whether a value is of the type that a schema asks for, whatever the parts of a list or object are. */
function isOfType(def: Definition, value: unknown): boolean {
  switch (def.type) {
    case 'string':
      return typeof value === 'string';
    case 'number':
      return Number.isFinite(value);
    case 'literal':
      return def.values.includes(value as string);
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isObject(value);
    case 'tuple':
      return (
        Array.isArray(value) &&
        value.length === def.items.length &&
        def.items.every((item, index) => isOfType(definition(item), value[index]))
      );
    case 'union':
      return def.options.some((option) => isOfType(definition(option), value));
    default:
      throw new TypeError(`No check for ${def.type}`);
  }
}

type Definition = core.$ZodTypes['_zod']['def'];

function definition(schema: core.$ZodType): Definition {
  return (schema as core.$ZodTypes)._zod.def;
}
