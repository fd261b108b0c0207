/** The shapes of Story JSON as plain data, and the functions that read them. */
import type { Warn } from './problem.js';
import type { ShapeName } from './story-table.js';

/**
 * One shape. `figure` is a number or text, and `range` is a number or a list of two numbers.
 *
 * A shape is a list and not an object, because some pages add members such as `value` and `map` to all objects.
 */
export type Shape =
  | readonly ['text' | 'range']
  | readonly ['number' | 'figure', min?: number, max?: number]
  | readonly ['one-of', ...values: readonly (string | number)[]]
  | readonly ['list', item: ShapeName]
  | readonly [
      'object',
      members: Readonly<Record<string, ShapeName>>,
      required?: readonly string[],
      defaults?: Readonly<Record<string, unknown>>,
    ];

/** Turns a value into the shape of Story JSON. A value that it cannot read stays as it is, and its shape refuses it. */
export type Read = (value: unknown, warn: Warn) => unknown;

/** The readers of some shapes. Values of other shapes are read as they are written. */
export type Readers = Readonly<Partial<Record<ShapeName, Read>>>;
