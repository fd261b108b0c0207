/**
 * A Vite plugin that takes out of Lit what a script for pages has no use for: its styles for browsers without constructed
 * stylesheets, because ours are in src/dom/adopt-styles.ts; hooks for polyfills and for hydration; and the global variables by which Lit tells of itself and
 * keeps the metadata of decorators. It fails where Lit no longer has them.
 */
const VERSIONS = [/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'];
const LEFT_OUT = {
  'css-tag.js': [[/\w+\.ShadowRoot&&.*?"replace"in CSSStyleSheet\.prototype/, 'true']],
  'reactive-element.js': [
    VERSIONS,
    [/\w+\.reactiveElementPolyfillSupport/, 'undefined'],
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{.*?\.elementProperties\.set\(\w+,\w+\)\}/, ''],
  ],
  'lit-element.js': [
    VERSIONS,
    [/\w+\.litElementHydrateSupport/, 'undefined'],
    [/\w+\.litElementPolyfillSupport/, 'undefined'],
  ],
  'lit-html.js': [VERSIONS],
};

export const modernLit = () => ({
  name: 'modern-lit',
  transform: {
    filter: {
      id: /\/(?:@lit\/reactive-element|lit-element|lit-html)\/(?:css-tag|reactive-element|lit-element|lit-html)\.js$/,
    },
    /** @param {string} code */
    handler(code, /** @type {string} */ id) {
      const [, parts] = Object.entries(LEFT_OUT).find(([file]) => id.endsWith(`/${file}`));
      const shorter = parts.reduce((text, [pattern, value]) => {
        if (!pattern.test(text)) throw new Error(`${id} has not what was to be left out: ${pattern}`);
        return text.replace(pattern, value);
      }, code);
      return { code: shorter, map: null };
    },
  },
});
