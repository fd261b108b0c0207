/**
 * Checks data by a schema, part by part: what is sound is kept, what is not is reported and left out.
 *
 * zod's own parsers are all or nothing, so the schema is walked by its definitions, which zod lays open for such uses
 * (https://zod.dev/library-authors). The kinds of schema known here are those that story.ts is made of; nothing else of zod
 * is needed, which is why the builds for script tags go without it (see zod-definitions.ts).
 */
import type { core } from 'zod/mini';
import { removedTags } from './html-tags.js';
import { isObject, merged, type Json } from './json.js';
import { probable } from './probable.js';
import { describeValue, formatPath, problem, type Problem, type ReadProblemCode, type Warn } from './problem.js';
import { writtenNames } from './read-shapes.js';
import { warnOfUnknown } from './unknown-members.js';

/** What came of checking data. */
export interface Checked<T> {
  /** The sound parts of the data; `undefined` where too little is left for the schema. */
  readonly data: T | undefined;
  /** What is wrong with the data, in the order of the schema. */
  readonly problems: Problem[];
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

type Path = readonly PropertyKey[];
type Report = Warn;

/** Checks data, and does not change it. Keeps and reports members that the schema does not know. */
export function check<T extends core.$ZodType>(schema: T, data: unknown): Checked<core.output<T>> {
  const problems: Problem[] = [];
  const report: Report = (path, code, message, suggestion) =>
    void problems.push(problem(code, formatPath(path), message, suggestion));
  left = TEXT;
  return { data: soundPart(schema, data, [], report) as core.output<T> | undefined, problems };
}

/** What a schema makes of a value. Nothing sound is `undefined`: that is what is absent, or left out and reported. */
function soundPart(schema: core.$ZodType, value: unknown, path: Path, report: Report): unknown {
  const def = definition(schema);
  const names = writtenNames.get(value as object);
  const partOf = (inner: core.$ZodType, own: unknown, ...keys: PropertyKey[]) =>
    soundPart(inner, own, [...path, ...keys.map((key) => names?.[key] ?? key)], report);
  const warn: Warn = (keys, ...problem) => report([...path, ...keys], ...problem);

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

  // All errors of story.ts are text, whatever is found.
  const expected = def.error?.({} as never) as string;
  const refuse = (code: ReadProblemCode, found: unknown, wanted = expected, keys: Path = [], max?: number): void => {
    const [guess, words] = (code === 'out-of-range' && probable(found, path.at(-1), max)) || [];
    const more = guess ? ` The value is probably ${guess}${words!}.` : '';
    warn(keys, code, `Found ${describeValue(found)} where ${wanted} was expected.${more}`, guess);
  };
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
        ? soundObject(def, value as Json, partOf, warn)
        : value;

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
  warn: Warn,
): Json | undefined {
  const sound = merged(value);
  let isWhole = true;
  for (const [key, schema] of Object.entries(shape)) {
    sound[key] = memberOf(schema, value[key], key);
    isWhole &&= sound[key] !== undefined || definition(schema).type === 'optional';
  }
  warnOfUnknown(value, Object.keys(shape), warn);
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
