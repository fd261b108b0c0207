/** Pages that remove, replace, hide or forbid parts of the platform before the script of the elements runs. */

export interface HostilePage {
  /** A classic script in the head, before the script of the elements. */
  readonly script?: string;
  /** Markup before the card. */
  readonly before?: string;
  /** Markup after the card. */
  readonly after?: string;
  /** The content type of the page. */
  readonly type?: string;
  /** The Content-Security-Policy of the page. */
  readonly csp?: string;
}

type Pages = Record<string, HostilePage>;

const scripts = (all: Record<string, string>): Pages =>
  Object.fromEntries(Object.entries(all).map(([name, script]) => [name, { script }]));

/** Pages on which browsers read classic scripts in an encoding other than UTF-8. */
export const ENCODINGS: Pages = Object.fromEntries(
  ['windows-1252', 'windows-1251', 'shift_jis', 'euc-jp', 'gb18030', 'big5', 'iso-8859-8'].map((charset) => [
    charset,
    { type: `text/html; charset=${charset}` },
  ]),
);

/** Names of methods that libraries add to prototypes, and of options that browsers, Lit and the elements read. */
const MEMBERS =
  `extend each clone merge keys isEmpty contains remove has get set value writable inherits watch size map filter forEach toJSONString
  state attribute reflect converter hasChanged noAccessor type mode body method credentials redirect referrerPolicy priority
  duplex cache once passive capture attributes attributeFilter characterData subtree delegatesFocus slotAssignment clonable
  bubbles composed cancelable behavior preventScroll left style currency unit notation numberingSystem calendar hour12 weekday
  localeMatcher era headline summary audit missing pathways advisory publisher text title url lang`.split(/\s+/);

const add = (target: string, value: string, members = MEMBERS): string =>
  members.map((name) => `if (!('${name}' in ${target}.prototype)) ${target}.prototype.${name} = ${value};`).join('');

const METHODS = 'extend each forEach map filter clone merge keys isEmpty contains remove has get watch size'.split(' ');

/** Pages that add methods to `Object.prototype` and `Array.prototype`, as old libraries do. */
export const METHODS_OF_ALL: Pages = scripts({
  'methods on Object.prototype': add('Object', 'function () { return this }', METHODS),
  'methods on Array.prototype': add('Array', 'function () { return this }', METHODS),
});

/** Pages that add enumerable members of all kinds to prototypes. */
export const PROTOTYPES: Pages = scripts({
  'functions on Object.prototype': add('Object', 'function () { return this }'),
  'texts on Object.prototype': add('Object', '"text"'),
  'flags on Object.prototype': add('Object', 'true'),
  'functions on Array.prototype': add('Array', 'function () { return this }'),
  'functions on Function.prototype': add('Function', 'function () { return this }'),
  'functions on String.prototype': add('String', 'function () { return this }'),
  'accessors on Object.prototype': `Object.defineProperty(Object.prototype, 'should', {
    get() { return this }, set() {}, enumerable: true })`,
  'frozen prototypes': 'Object.freeze(Object.prototype); Object.freeze(Array.prototype)',
});

/** Replacements for a part of the platform. */
const JUNK = { missing: '', null: 'null', 'a function that does nothing': 'function () {}', 'an object': '({})' };

/** Pages that lack or have replaced a part of the platform. */
const instead = (path: string): Pages => {
  const [owner, name] = [path.slice(0, path.lastIndexOf('.')), path.slice(path.lastIndexOf('.') + 1)];
  const script = (value: string) =>
    `delete ${path};` +
    `Object.defineProperty(${owner}, '${name}', { value: ${value || 'undefined'}, writable: true, configurable: true });`;
  return scripts(Object.fromEntries(Object.entries(JUNK).map(([what, value]) => [`${path}: ${what}`, script(value)])));
};

const SHEETS = `for (const { prototype } of [Document, ShadowRoot]) `;

export const REPLACED: Pages = {
  ...instead('Object.fromEntries'),
  ...instead('HTMLElement.prototype.attachInternals'),
  ...instead('window.CSSStyleSheet'),
  ...instead('CSSStyleSheet.prototype.replaceSync'),
  ...instead('window.matchMedia'),
  ...instead('window.MutationObserver'),
  ...instead('window.ResizeObserver'),
  ...instead('window.IntersectionObserver'),
  ...instead('window.trustedTypes'),
  ...scripts({
    'attachInternals throws': 'HTMLElement.prototype.attachInternals = () => { throw new Error() }',
    'attachInternals without states': 'HTMLElement.prototype.attachInternals = () => ({})',
    'CSSStyleSheet throws': 'CSSStyleSheet = class { constructor() { throw new TypeError() } }',
    'CSSStyleSheet of a polyfill': 'CSSStyleSheet = class { cssRules = [1]; replaceSync() {} }',
    'adoptedStyleSheets: missing': `${SHEETS} delete prototype.adoptedStyleSheets`,
    'adoptedStyleSheets: null': `${SHEETS} Object.defineProperty(prototype, 'adoptedStyleSheets', { get: () => null, set() {} })`,
    'adoptedStyleSheets: a setter that does nothing': `${SHEETS}
      Object.defineProperty(prototype, 'adoptedStyleSheets', { get: () => [], set() {} })`,
    'adoptedStyleSheets: read-only': `${SHEETS} Object.defineProperty(prototype, 'adoptedStyleSheets', { value: [] })`,
    'adoptedStyleSheets: throws': `${SHEETS}
      Object.defineProperty(prototype, 'adoptedStyleSheets', { get: () => ({}), set() { throw new TypeError() } })`,
    'no constructed sheets at all': `${SHEETS} delete prototype.adoptedStyleSheets;
      delete CSSStyleSheet.prototype.replaceSync; delete CSSStyleSheet.prototype.replace`,
    'MutationObserver throws': 'MutationObserver = class { constructor() { throw new Error() } }',
    'MutationObserver that can not observe': 'MutationObserver.prototype.observe = () => { throw new Error() }',
    'matchMedia throws': 'matchMedia = () => { throw new Error() }',
    'a frozen trustedTypes': 'if (window.trustedTypes) Object.freeze(trustedTypes)',
  }),
};

/** Pages without a working registry, on which no element can be registered. */
export const UNREGISTERED: Pages = {
  ...instead('window.customElements'),
  ...scripts({
    'customElements.get throws': 'CustomElementRegistry.prototype.get = () => { throw new Error() }',
    'customElements.define throws': 'CustomElementRegistry.prototype.define = () => { throw new Error() }',
  }),
};

/** Members of a document that the elements or Lit use, and that a named element of the page can hide. */
const HIDDEN =
  `createElement createComment createTextNode createTreeWalker importNode contentType document currentScript body head
  adoptedStyleSheets querySelector querySelectorAll getElementById addEventListener removeEventListener dispatchEvent defaultView
  readyState documentElement implementation baseURI activeElement nodeType childNodes ownerDocument location getRootNode host
  parentNode firstChild isConnected append contains lang dir constructor toString compatMode`.split(/\s+/);

const named = (write: (name: string) => string): HostilePage => ({ before: HIDDEN.map(write).join('') });

/** Pages with named elements that hide members of the document. */
export const NAMED: Pages = {
  'images named after members': named((name) => `<img name="${name}" id="${name}" alt="">`),
  'forms named after members': named((name) => `<form name="${name}"></form>`),
  'two forms named after each member': named((name) => `<form name="${name}"></form><form name="${name}"></form>`),
  'frames named after members': named((name) => `<iframe name="${name}"></iframe>`),
  'objects named after members': named((name) => `<object id="${name}"></object>`),
  'images that come after the card': { after: HIDDEN.map((name) => `<img name="${name}" alt="">`).join('') },
};

/** Pages whose policy allows no Trusted Types policy of Lit, but does not forbid templates. */
export const POLICIES: Pages = {
  'allows only other Trusted Types': { csp: 'trusted-types other' },
  'allows no Trusted Types': { csp: "trusted-types 'none'" },
  'requires Trusted Types, and has a default policy': {
    csp: "require-trusted-types-for 'script'; trusted-types default",
    script: `for (const name of window.trustedTypes ? ['default'] : [])
      trustedTypes.createPolicy(name, { createHTML: (text) => text, createScriptURL: (text) => text })`,
  },
  'allows two policies with the same name': {
    csp: "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'",
    script: `if (window.trustedTypes) trustedTypes.createPolicy('lit-html', { createHTML: (text) => text })`,
  },
};

/** Pages whose policy forbids templates. */
export const FORBIDDEN: Pages = {
  'requires Trusted Types, and allows only others': {
    csp: "require-trusted-types-for 'script'; trusted-types other",
  },
  'requires Trusted Types, and allows none': { csp: "require-trusted-types-for 'script'; trusted-types 'none'" },
  'allows one policy of Lit, which another script has created': {
    csp: "require-trusted-types-for 'script'; trusted-types lit-html",
    script: `if (window.trustedTypes) trustedTypes.createPolicy('lit-html', { createHTML: (text) => text })`,
  },
};
