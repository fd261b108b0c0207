/** Libraries that change built-in objects and prototypes. */

/** A script in sloppy mode, as it is published. The test server serves all scripts in strict mode. */
async function sloppy(path: string): Promise<string> {
  const text = await (await fetch(`/node_modules/${path}`)).text();
  const url = URL.createObjectURL(new Blob([text.replace(/^"use strict";/, '')], { type: 'text/javascript' }));
  return `<script src="${url}"></script>`;
}

const from =
  (...paths: string[]) =>
  async () =>
    (await Promise.all(paths.map(sloppy))).join('');

/**
 * Prototype.js is not on npm. This script imitates the changes that have broken other libraries: enumerable methods, its own `toJSON`,
 * `entries` and `Array.from`, `Element` as a function, and `remove`, `update` and other methods on every element.
 */
const PROTOTYPE = `<script>
  const Native = Element;
  window.Element = function (tag) { return document.createElement(tag) };
  Object.assign(window.Element, Native.Methods = { show() {}, hide() {}, update() { this.textContent = ''; return this } });
  const list = (items) => { const all = []; for (let i = 0; i < (items ? items.length : 0); i++) all.push(items[i]); return all };
  Array.from = window.$A = list;
  const each = Array.prototype.forEach;
  const collect = Array.prototype.map;
  Object.assign(Array.prototype, {
    each(use) { each.call(this, use); return this }, entries() { return list(this) }, toArray() { return list(this) },
    toJSON() { return '[' + collect.call(this, (one) => JSON.stringify(one)).join(',') + ']' }, size() { return this.length },
    first() { return this[0] }, last() { return this[this.length - 1] }, without() { return this }, clear() { this.length = 0 },
  });
  Object.assign(String.prototype, { strip() { return this.trim() }, toJSON() { return '"' + this + '"' }, gsub() {}, times() {} });
  Object.assign(Function.prototype, { wrap() {}, curry() {}, defer() {}, argumentNames() {} });
  Object.assign(Number.prototype, { succ() { return this + 1 }, toJSON() { return String(this) } });
  Object.assign(Date.prototype, { toJSON() { return '"' + this.toISOString() + '"' } });
  Object.assign(HTMLElement.prototype, {
    remove() { if (this.parentNode) this.parentNode.removeChild(this); return this }, update() {}, replace() {}, insert() {},
    select() { return [] }, visible() { return true }, show() {}, hide() {}, store() {}, retrieve() {}, match() { return false },
  });
  Object.keys = (object) => { const all = []; for (const key in object) if (Object.hasOwn(object, key)) all.push(key); return all };
</script>`;

/** The npm package of MooTools does not change the page. This part of MooTools broke cards. */
const MOOTOOLS_EVENT = '<script>window.Event = function (event) { this.page = event.type.indexOf("key") }</script>';

export const SCRIPTS: Record<string, () => Promise<string>> = {
  'the ways of Prototype.js': () => Promise.resolve(PROTOTYPE),
  MooTools: async () => (await from('mootools/lib/mootools-core-1.5.2-server.js')()) + MOOTOOLS_EVENT,
  'jQuery 1': from('jquery1/dist/jquery.min.js'),
  'core-js 2': from('core-js2/client/shim.min.js'),
  'zone.js': from('zone.js/bundles/zone.umd.min.js'),
  'es5-shim and es6-shim': from(
    'es5-shim/es5-shim.min.js',
    'es5-shim/es5-sham.min.js',
    'es6-shim/es6-shim.min.js',
    'es6-shim/es6-sham.min.js',
  ),
  'the polyfills of web components': from('@webcomponents/webcomponentsjs/webcomponents-bundle.js'),
};
