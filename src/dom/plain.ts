/**
 * Options for a function of the browser, without a prototype. A browser reads an absent option from `Object.prototype`, where
 * a page may have put a function of the same name.
 *
 * @see https://webidl.spec.whatwg.org/#js-dictionary
 */
export const plain = <const T extends object>(options: T): T => Object.setPrototypeOf(options, null) as T;
