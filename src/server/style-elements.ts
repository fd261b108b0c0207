import { createHash } from 'node:crypto';
import { CSSResult, type CSSResultGroup } from 'lit';
import { StoryElement } from '../elements/story-element.js';
import { tokens } from '../styles/tokens.js';

/**
 * The styles that only HTML without a script needs. What does nothing until the script is there is left out where it never will
 * be, and what it would open is open. Room that a page reserves for an element is given up: the element is all there.
 */
const STATIC = `
  :host { animation: none !important; }
  @media (scripting: none) {
    .action, .tabs, .use { display: none !important; }
    [hidden='until-found'] { content-visibility: visible; display: block; }
  }
`;

/**
 * The styles of an element for its shadow root, shared ones by themselves: browsers read the same text only once, and a policy
 * names it once. Elements in another inherit what the tokens declare.
 */
export function styleElements(element: typeof StoryElement, isNested: boolean): string[] {
  const texts = styleTexts(element).slice(isNested ? 1 : 0);
  return texts.filter((css) => css !== '').map((css) => `<style>${css}</style>`);
}

/** What the `style-src` of a Content-Security-Policy has to allow for an element. */
export const hashes = (element: typeof StoryElement): string[] =>
  styleTexts(element).map((css) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`);

/** Tokens, what all elements look the same in, and what only this one does. */
function styleTexts(element: typeof StoryElement): string[] {
  const all = sheets(StoryElement.styles);
  const base = all.filter((sheet) => sheet !== tokens);
  const own = sheets(element.styles).filter((sheet) => !all.includes(sheet));
  return [[tokens], base, own].map((group, index) =>
    minify(group.map(({ cssText }) => cssText).join('') + (index === 1 ? STATIC : '')),
  );
}

const sheets = (styles: CSSResultGroup | undefined): CSSResult[] =>
  [styles].flat(Infinity).filter((sheet) => sheet instanceof CSSResult);

/** Takes out comments, and the white space that parts no words. */
const minify = (css: string): string =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .trim();
