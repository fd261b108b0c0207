import { createHash } from 'node:crypto';
import { CSSResult, type CSSResultGroup } from 'lit';
import { StoryElement } from '../elements/story-element.js';

/**
 * The styles that only HTML without a script needs. What does nothing until the script is there is left out where it never will
 * be, and what it would open is open. Room that a page reserves for an element is given up: the element is all there.
 */
const STATIC = `
  :host { animation: none !important; }
  span.toggle { cursor: auto; }
  span.toggle::after { margin-block-end: 0.22em; rotate: 225deg; }
  @media (scripting: none) {
    .toggle::after { visibility: hidden; }
    .action, .tabs, .use { display: none !important; }
    [hidden='until-found'] { content-visibility: visible; display: block; }
  }
`;

/**
 * The styles of an element for its shadow root. What all elements share stands by itself: browsers read the same text only once,
 * compression does so too, and a policy names it once.
 */
export const styleElements = (element: typeof StoryElement): string[] =>
  styleTexts(element).map((css) => `<style>${css}</style>`);

/** What the `style-src` of a Content-Security-Policy has to allow for an element. */
export const hashes = (element: typeof StoryElement): string[] =>
  styleTexts(element).map((css) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`);

/** Written once for each element, for they never change. */
const written = new Map<typeof StoryElement, readonly string[]>();

function styleTexts(element: typeof StoryElement): readonly string[] {
  if (!written.has(element)) written.set(element, writeStyles(element));
  return written.get(element)!;
}

function writeStyles(element: typeof StoryElement): string[] {
  const shared = sheets(StoryElement.styles);
  const own = sheets(element.styles).filter((sheet) => !shared.includes(sheet));
  return [write(shared) + minify(STATIC), write(own)].filter((css) => css !== '');
}

const write = (group: readonly CSSResult[]): string => group.map(({ cssText }) => minify(cssText)).join('');

const sheets = (styles: CSSResultGroup | undefined): CSSResult[] =>
  [styles].flat(Infinity).filter((sheet) => sheet instanceof CSSResult);

/** Takes out comments, and the white space that parts no words. */
const minify = (css: string): string =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .trim();
