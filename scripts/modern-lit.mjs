/**
 * A Vite plugin that takes out of Lit what is for browsers without constructed stylesheets, which show no card, and hooks for
 * polyfills and for the hydration of templates that nothing in a script for pages sets. It fails where Lit no longer has them.
 */
const LEFT_OUT = {
  'reactive-element/css-tag.js': [/\w+\.ShadowRoot&&.*?"replace"in CSSStyleSheet\.prototype/, 'true'],
  'reactive-element/reactive-element.js': [/\w+\.reactiveElementPolyfillSupport/, 'undefined'],
  'lit-element/lit-element.js': [/\w+\.litElement(?:Polyfill|Hydrate)Support/g, 'undefined'],
};

export const modernLit = () => ({
  name: 'modern-lit',
  transform: {
    filter: { id: /(?:reactive-element|lit-element)\/(?:css-tag|reactive-element|lit-element)\.js$/ },
    /** @param {string} code */
    handler(code, /** @type {string} */ id) {
      const [, [pattern, value]] = Object.entries(LEFT_OUT).find(([file]) => id.endsWith(file));
      const shorter = code.replace(pattern, value);
      if (shorter === code) throw new Error(`${id} has not what was to be left out: ${pattern}`);
      return { code: shorter, map: null };
    },
  },
});
