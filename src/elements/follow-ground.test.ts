/** Elements with `theme="auto"` are legible on any plain ground. */
import { expect } from '@open-wc/testing';
import '../define.js';
import { contrasts } from '../testing/contrast.js';
import { storyJson } from '../testing/fixtures/story-json.js';
import { find } from '../testing/observe.js';
import { inlineJson, page } from '../testing/page.js';
import { readColour } from './ground.js';

const { advisory: _, ...calm } = storyJson;
const card = (attributes = '') => `<story-card ${attributes}>${inlineJson(calm)}</story-card>`;
const all =
  card() + card('variant="summary"') + card('variant="headline"') + `<story-audit>${inlineJson(calm)}</story-audit>`;
const base = (root: Node) => find(root, '.base');
const scheme = (root: Node) => getComputedStyle(base(root)).colorScheme;
const paper = (root: Node) => getComputedStyle(base(root)).backgroundColor;
const weak = (root: Node) =>
  contrasts(root)
    .filter(({ ratio }) => !(ratio >= 4.5))
    .map(({ text, ratio }) => `${ratio.toFixed(2)} ${text}`);
const turn = () => new Promise((resolve) => setTimeout(resolve, 150));

describe('an element with theme="auto"', () => {
  afterEach(() => {
    for (const root of [document.documentElement, document.body]) {
      root.removeAttribute('style');
      root.removeAttribute('class');
    }
  });

  for (const colour of [
    '#111',
    '#000',
    '#fbf4e4',
    '#fff',
    '#808080',
    '#f00',
    '#700',
    '#0d6efd',
    '#ffc107',
    '#6c757d',
  ]) {
    it(`has a contrast of 4.5:1 in all text on a ground of ${colour}`, async () => {
      expect(weak(await page(`<div style="background: ${colour}">${all}</div>`))).to.deep.equal([]);
    });
  }

  for (let level = 0; level <= 255; level += 17) {
    it(`has a contrast of 4.5:1 in all text on a grey of ${level}`, async () => {
      expect(
        weak(await page(`<div style="background: rgb(${level}, ${level}, ${level})">${card()}</div>`)),
      ).to.deep.equal([]);
    });
  }

  it('has light text on a dark body and on a dark root element', async () => {
    for (const root of [document.body, document.documentElement]) {
      root.style.background = '#111';
      expect(scheme(await page(`<div>${card()}</div>`))).to.equal('dark');
      root.removeAttribute('style');
    }
  });

  it('has dark text in a light dialog on a dark page', async () => {
    const host = await page(`<div style="color-scheme: dark; background: #111"><dialog open style="background: #fff">
      ${card()}</dialog></div>`);
    expect(scheme(host)).to.equal('light');
  });

  it('changes its palette when the class of the page or of a box around it changes', async () => {
    const host = await page(`<div><style>.night { background: #111 }</style>${card()}</div>`);
    for (const box of [document.body, host]) {
      box.classList.add('night');
      await turn();
      expect(scheme(host)).to.equal('dark');
      box.classList.remove('night');
      await turn();
      expect(scheme(host)).not.to.equal('dark');
    }
  });

  it('changes its palette when it moves, and when its theme changes', async () => {
    const host = await page(`<div><p style="background: #111"></p>${card()}</div>`);
    const element = find<HTMLElementTagNameMap['story-card']>(host, 'story-card');
    host.firstElementChild!.append(element);
    await turn();
    expect(scheme(host)).to.equal('dark');
    element.theme = 'light';
    await element.updateComplete;
    await turn();
    expect(scheme(host)).to.equal('light');
    element.theme = 'auto';
    await element.updateComplete;
    await turn();
    expect(scheme(host)).to.equal('dark');
  });

  it('has its own paper background where neither palette is legible, one for all its sections', async () => {
    const host = await page(`<div style="background: #808080">${card()}</div>`);
    expect(paper(host)).to.equal('rgb(255, 255, 255)');
    expect(paper(find(host, 'story-audit'))).to.equal('rgba(0, 0, 0, 0)');
  });

  it('keeps its scheme on a picture, if the page sets a scheme, and if the page sets --story-ink', async () => {
    for (const style of [
      'background: #111 linear-gradient(#111, #000)',
      'background: #111; --story-ink: #eee',
      'background: rgb(0 0 0 / 0.5)',
    ]) {
      expect(scheme(await page(`<div style="${style}">${card()}</div>`)), style).not.to.equal('dark');
    }
    const within = await page(`<div style="background: #fff"><div style="color-scheme: dark">${card()}</div></div>`);
    expect(scheme(within)).to.equal('dark');
    expect(paper(within)).to.equal('rgba(0, 0, 0, 0)');
  });

  it('has the palette for the mixed colour of translucent layers', async () => {
    const host = await page(
      `<div style="background: #111"><div style="background: rgb(255 255 255 / 0.05)">${card()}</div></div>`,
    );
    expect(scheme(host)).to.equal('dark');
  });
});

describe('the grey of a colour', () => {
  it('is read from every notation of computed colours', () => {
    for (const [colour, grey, alpha] of [
      ['rgb(128, 128, 128)', 0.5, 1],
      ['rgba(0, 0, 0, 0)', 0, 0],
      ['color(srgb 0.5 0.5 0.5 / 0.5)', 0.5, 0.5],
      ['color(display-p3 1 1 1)', 1, 1],
      ['oklch(0.208 0.042 265.755)', 0.12, 1],
      ['oklab(1 0 0)', 1, 1],
      ['lab(50 20 -30 / 0.5)', 0.46, 0.5],
    ] as const) {
      const [actual, a] = readColour(colour);
      expect(actual, colour).to.be.closeTo(grey, 0.02);
      expect(a, colour).to.equal(alpha);
    }
  });

  it('is unknown in other notations', () => {
    for (const colour of ['color(xyz 0.1 0.2 0.3)', 'red', '']) expect(readColour(colour)[0], colour).to.be.NaN;
  });
});
