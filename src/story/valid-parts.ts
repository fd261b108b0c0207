/** Walks data by the shapes of Story JSON: keeps the valid parts, leaves out all others, and reports why. */
import { removedTags } from './html-tags.js';
import { entryOf, isObject, merged, type Json } from './json.js';
import type { ReadProblemCode, Warn } from './problem.js';
import { scaleIssue } from './score.js';
import type { Readers, Shape } from './shape.js';
import { SHAPES, type ShapeName } from './story-table.js';
import type { Score } from './story.js';

type Path = readonly PropertyKey[];

/** A value that is left out, or whose tags are removed. */
export interface Refusal {
  readonly code: ReadProblemCode;
  readonly found: unknown;
  readonly shape: ShapeName;
  /** Completes the sentence "expected …". Without it, the shape was expected. */
  readonly expected?: string | undefined;
  /** The highest value of the score that it belongs to. */
  readonly max?: number | undefined;
}

/** Receives the problems of data while the data is walked. */
export interface Reporter {
  /** The name that a member of our shape has in the data. */
  nameOf(value: unknown, key: PropertyKey): PropertyKey;
  refuse(path: Path, refusal: Refusal): void;
  /** A problem that a reader has found. */
  warn: Warn;
  /** The members of an object, some of which the shape may not know. */
  unknown(value: Json, known: readonly string[], warn: Warn): void;
}

/** The most text of a story: ten times the longest story seen. More text would block the page during layout. */
export const MAX_TEXT_LENGTH = 200_000;

/** The cost of a paragraph, a line break, a mark or a tag, in characters. Browsers need about as long to lay them out. */
const MARK_COST = 50;

/** The most items of a list. No list of a real story has as many. */
export const MAX_LIST_ITEMS = 200;

/** Members without prose. Markup in their texts is not reported. */
const NO_PROSE = /^(?:\$schema|id|url|lang|published|modified|generated)$/;

/** One walk over the data of a story. */
interface Walk {
  readonly readers: Readers;
  readonly reporter: Reporter;
  /** How much text the rest of the story may have. */
  textLeft: number;
}

/** The valid parts of data, which is not changed. Unknown members are kept. `undefined` if too little is valid. */
export function validParts(name: ShapeName, data: unknown, readers: Readers, reporter: Reporter): unknown {
  return validPart(name, data, [], { readers, reporter, textLeft: MAX_TEXT_LENGTH });
}

function validPart(name: ShapeName, written: unknown, path: Path, walk: Walk): unknown {
  const { readers, reporter } = walk;
  const warn: Warn = (keys, ...problem) => reporter.warn([...path, ...keys], ...problem);
  const read = entryOf(readers, name);
  const value = read ? read(written, warn) : written;
  const refuse: Refuse = (code, found, expected, keys = [], max) => {
    reporter.refuse([...path, ...keys], { code, found, shape: name, expected, max });
    return undefined;
  };
  const partOf: PartOf = (part, own, key) => validPart(part, own, [...path, reporter.nameOf(value, key)], walk);

  const shape: Shape = SHAPES[name];
  if (!isOfShape(shape, value)) return refuse(value === undefined ? 'missing' : 'wrong-type', value);
  switch (shape[0]) {
    case 'text':
      return validText(value as string, !NO_PROSE.test(String(path.at(-1))), walk, refuse);
    case 'number':
    case 'figure': {
      const [, min = -Infinity, max = Infinity] = shape;
      return typeof value === 'number' && (value < min || value > max) ? refuse('out-of-range', value) : value;
    }
    case 'list': {
      const { length } = value as unknown[];
      if (length > MAX_LIST_ITEMS) refuse('out-of-range', length, `a list of at most ${MAX_LIST_ITEMS}`);
      const items = (value as unknown[]).slice(0, MAX_LIST_ITEMS);
      return items.map((item, index) => (item === undefined ? item : partOf(shape[1], item, index)));
    }
    case 'object': {
      const valid = validMembers(shape, value as Json, partOf);
      reporter.unknown(value as Json, Object.keys(shape[1]), warn);
      const issue = valid && name === 'score' && scaleIssue(valid as unknown as Score);
      return issue ? refuse('out-of-range', issue.found, issue.expected, [issue.key], issue.max) : valid;
    }
    default:
      return value;
  }
}

type PartOf = (part: ShapeName, own: unknown, key: PropertyKey) => unknown;

type Refuse = (code: ReadProblemCode, found: unknown, expected?: string, keys?: Path, max?: number) => undefined;

function validText(text: string, isProse: boolean, walk: Walk, refuse: Refuse): string | undefined {
  const cost = text.length + MARK_COST * text.split(/[\n*_`[<]/).length;
  if (cost > walk.textLeft) return refuse('out-of-range', text, 'less text');
  walk.textLeft -= cost;
  const tags = isProse ? removedTags(text) : [];
  if (tags.length > 0) refuse('removed-markup', text, `text without ${tags.join(', ')}`);
  return text;
}

/** The valid members of an object; `undefined` if a required member is not among them. */
function validMembers(
  [, members, required = [], defaults = {}]: Extract<Shape, readonly ['object', ...unknown[]]>,
  value: Json,
  partOf: PartOf,
): Json | undefined {
  const valid = merged(value);
  let isWhole = true;
  for (const [key, member] of Object.entries(members)) {
    const own = value[key];
    const isRequired = required.includes(key);
    valid[key] = (own === undefined && !isRequired ? own : partOf(member, own, key)) ?? entryOf(defaults, key);
    isWhole &&= valid[key] !== undefined || !isRequired;
  }
  return isWhole ? valid : undefined;
}

/** Whether a value has the type of a shape. Does not check its items or members. */
function isOfShape(shape: Shape, value: unknown): boolean {
  switch (shape[0]) {
    case 'text':
      return typeof value === 'string';
    case 'number':
      return Number.isFinite(value);
    case 'figure':
      return Number.isFinite(value) || typeof value === 'string';
    case 'range':
      return Number.isFinite(value) || (Array.isArray(value) && value.length === 2 && value.every(Number.isFinite));
    case 'one-of':
      return shape.slice(1).includes(value as string);
    case 'list':
      return Array.isArray(value);
    case 'object':
      return isObject(value);
  }
}
