/**
 * The decorators of Lit, for scripts that have all elements in them: the same for properties that are fields of a class, as ours are,
 * and none of what Lit has for others. From npm comes Lit's own.
 */
import type { PropertyDeclaration, ReactiveElement } from 'lit';
import { plain } from '../dom/plain.js';

export const property =
  (options: PropertyDeclaration = {}) =>
  ({ constructor }: ReactiveElement, name: PropertyKey): void =>
    (constructor as typeof ReactiveElement).createProperty(name, plain({ ...options }));

export const state = () => property({ state: true, attribute: false });
