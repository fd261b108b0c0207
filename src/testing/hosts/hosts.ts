/** Pages with the styles of frameworks, resets and themes, and with unusual rules. */
import type { Host } from './host-page.js';

const sheet = (path: string): Host => ({ head: `<link rel="stylesheet" href="/node_modules/${path}">` });
const rules = (css: string): Host => ({ head: `<style>${css}</style>` });
const around = (style: string): Host => ({ body: `<div style="${style}">CARD</div>` });

/** Pages with published style sheets. */
export const SHEETS: Record<string, Host> = {
  'Bootstrap 3': sheet('bootstrap3/dist/css/bootstrap.min.css'),
  'Bootstrap 4': sheet('bootstrap4/dist/css/bootstrap.min.css'),
  'Bootstrap 5': sheet('bootstrap5/dist/css/bootstrap.min.css'),
  Bulma: sheet('bulma/css/bulma.min.css'),
  Foundation: sheet('foundation-sites/dist/css/foundation.min.css'),
  'the preflight of Tailwind': sheet('tailwindcss/preflight.css'),
  'normalize.css': sheet('normalize.css/normalize.css'),
  'modern-normalize': sheet('modern-normalize/modern-normalize.css'),
  'sanitize.css': {
    head: ['sanitize', 'assets', 'forms', 'typography', 'system-ui']
      .map((name) => sheet(`sanitize.css/${name}.css`).head)
      .join(''),
  },
  'a block theme of WordPress': {
    head: '<link rel="stylesheet" href="/demo/wordpress.css">',
    body: `<div class="wp-site-blocks"><main class="wp-block-group has-global-padding is-layout-constrained">
      <div class="entry-content wp-block-post-content is-layout-flow">CARD</div></main></div>`,
  },
};

/** Pages with rules for all elements, or for all elements of a kind. */
export const RULES: Record<string, Host> = {
  'rules for everything': rules(`* {
    margin: 3px; padding: 2px; box-sizing: content-box; letter-spacing: 0.1em; word-spacing: 0.3em; text-transform: uppercase;
    text-indent: 2em; text-align: justify; line-height: 2.5; white-space: nowrap; word-break: break-all; color: #888;
    font: italic small-caps 800 13px/2 cursive; transition: all 1s;
    text-shadow: 0 0 9px red; hyphens: auto }`),
  'rules for rare properties': rules(`* {
    text-emphasis: filled red; line-break: anywhere; text-align-last: right; text-underline-offset: 9px; user-select: none;
    -webkit-user-select: none; cursor: crosshair; stroke: red; stroke-width: 9px; list-style: inside square; caption-side: bottom;
    border-collapse: collapse; border-spacing: 9px; empty-cells: hide; tab-size: 1; hyphenate-character: '='; orphans: 9;
    text-decoration-skip-ink: none; accent-color: red; caret-color: red; font-palette: dark; math-style: compact;
    image-rendering: pixelated; paint-order: stroke; fill-opacity: 0.1; text-rendering: geometricPrecision }`),
  'a rule that unsets everything': rules('* { all: unset !important }'),
  'a rule that reverts everything': rules('* { all: revert !important; quotes: none !important }'),
  'a body with rules for all text': rules(`body {
    letter-spacing: 0.1em; word-spacing: 0.3em; text-transform: uppercase; text-indent: 2em; text-align: center;
    white-space: pre; font: italic small-caps 800 condensed 12px/2 serif; font-feature-settings: 'smcp'; font-kerning: none;
    font-size-adjust: 0.7; word-break: break-all; overflow-wrap: normal; hyphens: auto; text-shadow: 0 0 9px red;
    -webkit-text-fill-color: transparent; -webkit-text-stroke: 1px red; writing-mode: vertical-rl;
    text-wrap: nowrap; color: red }`),
  'a body with a line height of 0': rules('body { line-height: 0; font-size: 0 }'),
  'rules for each kind of element': rules(`
    svg, svg * { display: none !important; fill: red !important; stroke: red !important; inline-size: 5px !important }
    a { color: red !important; display: block !important; text-decoration: none !important } button { all: unset !important }
    h1, h2, h3, p, ol, ul, li, dl, dt, dd, table, td, figure, span, time { font-size: 99px !important; margin: 50px !important;
    text-transform: uppercase !important } details > :not(summary) { display: none !important } header { position: fixed }
    section { display: none } [class] { outline: 9px solid red !important } [part] { opacity: 0 !important }`),
  'small type at the root': rules('html { font-size: 62.5% } body { font-size: 1.4rem }'),
  'rules for hidden and undefined elements': rules(`
    [hidden] { display: none !important } :not(:defined) { visibility: hidden } .no-js story-card { display: none }`),
};

/** Pages with the card in an unusual place. */
export const PLACES: Record<string, Host> = {
  'quirks mode': { doctype: '', body: '<table><tr><td>CARD</td></tr></table>' },
  'a flex box': around('display: flex; align-items: center'),
  'a grid': around('display: grid; justify-items: center'),
  'a float': around('float: left'),
  'a transformed parent': around(
    'transform: rotate(2deg) scale(0.9); transform-style: preserve-3d; perspective: 500px',
  ),
  'a container of another kind': around('container: card / size; block-size: 700px'),
  'a link’s neighbour in a paragraph of spans': {
    body: '<span style="display: inline-block"><b><i>CARD</i></b></span>',
  },
};
