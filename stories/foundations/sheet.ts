/** What the pages of the foundations are made of: a sheet in the styles that all elements share, and tokens on it. */
import { html, LitElement, type TemplateResult } from 'lit';
import manifest from '../../dist/custom-elements.json';
import { baseStyles } from '../../src/styles/base.styles.js';
import { hostStyles } from '../../src/styles/host.styles.js';
import { lensStyles } from '../../src/styles/lens.styles.js';
import { tokens } from '../../src/styles/tokens.js';
import { contrast } from '../../src/testing/contrast.js';
import { styles } from './sheet.styles.js';

/** Shows samples, and beside each what the browser computes for it: a value, or how well it stands out from its ground. */
class FoundationSheet extends LitElement {
  static override styles = [tokens, hostStyles, baseStyles, lensStyles, styles];

  static override properties = { content: { attribute: false } };

  declare content?: TemplateResult;

  protected override render() {
    return html`<div class="base">${this.content}</div>`;
  }

  protected override updated() {
    for (const sample of this.renderRoot.querySelectorAll<HTMLElement>('[data-computed]')) {
      const output = sample.parentElement!.querySelector('output')!;
      output.value = getComputedStyle(sample).getPropertyValue(sample.dataset.computed!);
    }
    for (const chip of this.renderRoot.querySelectorAll<HTMLElement>('.chip')) {
      const swatch = getComputedStyle(chip.querySelector('.swatch')!).backgroundColor;
      chip.querySelector('output')!.value = contrast(swatch, getComputedStyle(chip).backgroundColor).toFixed(1);
    }
  }
}
customElements.define('foundation-sheet', FoundationSheet);

export const sheet = (content: TemplateResult) => html`<foundation-sheet .content=${content}></foundation-sheet>`;

export interface Token {
  readonly name: string;
  readonly default: string;
  readonly description?: string;
}

const { modules } = manifest as unknown as {
  modules: { declarations: { tagName: string; cssProperties: Token[] }[] }[];
};

/** All tokens as the manifest has them, which is made from their defaults and comments. */
export const allTokens: readonly Token[] = modules
  .flatMap(({ declarations }) => declarations)
  .find(({ tagName }) => tagName === 'story-provider')!.cssProperties;

/** The kinds of tokens, each with a page of its own. */
export const KINDS = {
  ink: /-(paper|ink|ink-soft|rule|hairline|link|focus)$/,
  lenses: /^--story-lens-/,
  sizes: /^--story-(size-|font-size$)/,
  faces: /^--story-(font|font-heading)$/,
  weights: /^--story-weight-/,
  lines: /^--story-line-height/,
  widths: /^--story-(measure|side)$/,
  spaces: /^--story-(space-|padding$)/,
  rules: /^--story-(rule-thin|rule-bold|focus-width|bar)$/,
  corners: /^--story-radius$/,
} as const;

export const tokensOf = (kind: keyof typeof KINDS): Token[] => allTokens.filter(({ name }) => KINDS[kind].test(name));

/** What elements read: what a page has set, or else the default. */
export const inUse = (name: string): string => `var(${name.replace('--story-', '--_')})`;

/** A token by its name, with what it is for and its default; and, where there is a sample, the value in use. */
export const described = ({ name, default: value, description }: Token, isComputed = true) => html`
  <dd>
    <code>${name}</code> ${isComputed ? html`<output></output>` : ''}
    ${description ? html`<p>${description.replace(/ Contrast:.*/, '')}</p>` : ''}
    <small>${value}</small>
  </dd>
`;

/** Each token of a kind with a sample that uses it in one CSS property. */
export const samples = (kind: keyof typeof KINDS, cssProperty: string, text: unknown = '') => html`
  <dl class=${kind}>
    ${tokensOf(kind).map(
      (token) => html`
        <div>
          <dt style="${cssProperty}: ${inUse(token.name)}" data-computed=${cssProperty}>${text}</dt>
          ${described(token)}
        </div>
      `,
    )}
  </dl>
`;

/** The grounds that contrast is measured on. */
const GROUNDS = [
  { name: 'white', colour: '#fff', scheme: 'light' },
  { name: 'cream', colour: '#fbf4e4', scheme: 'light' },
  { name: 'near-black', colour: '#121212', scheme: 'dark' },
] as const;

/** Colours on white, cream and near-black, each with its contrast ratio there. */
export const swatches = (kind: 'ink' | 'lenses', markOf: (token: Token) => unknown = () => '') => html`
  <dl class="swatches">
    ${tokensOf(kind).map(
      (token) => html`
        <div>
          <dt>
            ${GROUNDS.map(
              ({ name, colour, scheme }) => html`
                <div class="chip" style="background: ${colour}; color-scheme: ${scheme}">
                  <div class="swatch" style="background: ${inUse(token.name)}"></div>
                  <div>
                    <span style="color: ${inUse(token.name)}; line-height: 0">${markOf(token)}</span>
                    <span><output></output> ${name}</span>
                  </div>
                </div>
              `,
            )}
          </dt>
          ${described(token, false)}
        </div>
      `,
    )}
  </dl>
`;
