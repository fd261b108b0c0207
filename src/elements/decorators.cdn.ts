/**
 * The decorators of Lit, for scripts that have all elements in them: the same for properties that are fields of a class, as ours are,
 * and none of what Lit has for others. From npm comes Lit's own.
 */
import type { PropertyDeclaration, ReactiveElement } from 'lit';
import { plain } from '../dom/plain.js';

/** Makes the accessor itself, because the descriptor of Lit is invalid if `Object.prototype` has a member `value`. */
export const property =
  (options: PropertyDeclaration = {}) =>
  ({ constructor }: ReactiveElement, name: PropertyKey): void => {
    const key = Symbol();
    (constructor as typeof ReactiveElement).createProperty(name, plain({ ...options, noAccessor: true }));
    const accessor: PropertyDescriptor & ThisType<ReactiveElement & Record<symbol, unknown>> = {
      get() {
        return this[key];
      },
      set(value) {
        const old = this[key];
        this[key] = value;
        this.requestUpdate(name, old);
      },
      configurable: true,
      enumerable: true,
    };
    Object.defineProperty(constructor.prototype, name, plain(accessor));
  };

export const state = () => property({ state: true, attribute: false });
