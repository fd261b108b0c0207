import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import manifest from '../dist/custom-elements.json';
import { find } from '../.storybook/shadow.js';
import { en } from '../src/i18n/en.js';
import { LENS_IDS } from '../src/index.js';
import { baseStyles } from '../src/styles/base.styles.js';
import { lensStyles } from '../src/styles/lens.styles.js';
import { tokens } from '../src/styles/tokens.js';
import { glyph } from '../src/templates/glyph.js';

/** What all elements are made of: tokens, hues, glyphs, and the states of a lens. */
const meta: Meta = {};
export default meta;

type Example = StoryObj;

/** Shows samples in the styles that all elements share, and beside each the value that the browser computes for it. */
class FoundationSheet extends LitElement {
  static override styles = [
    tokens,
    baseStyles,
    lensStyles,
    css`
      dl {
        display: grid;
        grid-template-columns: minmax(4em, max-content) minmax(0, 1fr);
        gap: var(--_space-4);
        align-items: center;
      }
      code,
      small {
        font-family: ui-monospace, monospace;
        font-size: var(--_size-down-2);
      }
      small {
        display: block;
        color: var(--_ink-soft);
      }
      .swatch {
        block-size: 2.5em;
        border: 1px solid var(--_hairline);
      }
      .length {
        block-size: 1em;
        background: var(--_ink);
      }
      .sizes {
        grid-template-columns: minmax(0, 1fr);
      }
      .sizes dt {
        overflow: hidden;
        line-height: 1.2;
        white-space: nowrap;
      }
      .lens {
        display: flex;
        gap: 1em;
        color: var(--hue);
        font-size: 1.75em;
      }
    `,
  ];

  static override properties = { content: { attribute: false } };

  declare content?: TemplateResult;

  protected override render() {
    return this.content;
  }

  protected override updated() {
    for (const sample of this.renderRoot.querySelectorAll<HTMLElement>('[data-computed]')) {
      const value = getComputedStyle(sample).getPropertyValue(sample.dataset.computed!);
      sample.nextElementSibling!.querySelector('output')!.value = value;
    }
  }
}
customElements.define('foundation-sheet', FoundationSheet);

const sheet = (content: TemplateResult) => html`<foundation-sheet .content=${content}></foundation-sheet>`;

interface Token {
  readonly name: string;
  readonly default: string;
  readonly description?: string;
}

const { modules } = manifest as unknown as {
  modules: { declarations: { tagName: string; cssProperties: Token[] }[] }[];
};

/** The tokens as the manifest has them, which is made from their defaults and comments. */
const tokensNamed = (pattern: RegExp): Token[] =>
  modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === 'story-provider')!
    .cssProperties.filter(({ name }) => pattern.test(name));

/** What elements read: what a page has set, or else the default. */
const inUse = (name: string): string => `var(${name.replace('--story-', '--_')})`;

const described = ({ name, default: value, description }: Token) => html`
  <dd>
    <code>${name}</code> <output></output>
    <small>${value}</small>
    ${description ? html`<small>${description}</small>` : ''}
  </dd>
`;

/** Each token with a sample that uses it in one CSS property. */
const samples = (pattern: RegExp, kind: string, cssProperty: string, text = '') => html`
  <dl class=${kind === 'type' ? 'sizes' : ''}>
    ${tokensNamed(pattern).map(
      (token) => html`
        <dt class=${kind} style="${cssProperty}: ${inUse(token.name)}" data-computed=${cssProperty}>${text}</dt>
        ${described(token)}
      `,
    )}
  </dl>
`;

/** Ink on the ground of the page. The figures are contrast ratios: on white, on cream | on near-black. */
export const Ink: Example = {
  render: () => sheet(samples(/-(ink|ink-soft|rule|hairline|link|focus)$/, 'swatch', 'background-color')),
  play: async ({ canvasElement }) => {
    await expect(find(canvasElement, 'output')).toHaveTextContent(/^rgb/);
  },
};

/** The only colours. The figures are contrast ratios: on white, on cream | on near-black. */
export const LensHues: Example = {
  render: () => sheet(samples(/^--story-lens-/, 'swatch', 'background-color')),
  play: async ({ canvasElement }) => {
    await expect(find(canvasElement, 'dl').querySelectorAll('dt')).toHaveLength(LENS_IDS.length + 1);
  },
};

export const TypeScale: Example = {
  render: () => sheet(samples(/^--story-size-/, 'type', 'font-size', 'What the framing leaves out')),
};

export const SpaceScale: Example = { render: () => sheet(samples(/^--story-space-/, 'length', 'inline-size')) };

/** The glyphs of the eight lenses in their hues, and those of the sections in ink. */
export const Glyphs: Example = {
  render: () =>
    sheet(html`
      <dl>
        ${LENS_IDS.map(
          (id) => html`
            <dt class="lens" data-lens=${id}>${glyph(id)}</dt>
            <dd>${en.lenses[id].name}</dd>
          `,
        )}
        ${(['audit', 'dimensions', 'missing', 'pathways', 'synthesis', 'links', 'limits'] as const).map(
          (name) => html`
            <dt class="lens">${glyph(name)}</dt>
            <dd>${en[name]}</dd>
          `,
        )}
      </dl>
    `),
};

/** A lens has a signal, one of 0%, no score, or was not applied at all: in the wheel, as a bar and as a thread. */
export const LensStates: Example = {
  render: () => {
    const lenses = [
      { lens: 'indigenous', score: 0.8, text: 'A signal of 80%.' },
      { lens: 'historical', score: 0, text: 'A signal of 0%: the lens was applied, and found nothing.' },
      { lens: 'cross-cultural', text: 'A reading without a score.' },
      { lens: 'scientific', signal: 'partially present', text: 'A reading with a word for a score.' },
      { lens: 'economic', score: 0.5, text: 'A lens beyond the eight.' },
    ];
    return html`
      <story-provider .story=${{ lenses, synthesis: 'The threads run together.' }}>
        <analysis-dimensions></analysis-dimensions>
        <integrated-synthesis></integrated-synthesis>
      </story-provider>
    `;
  },
};
