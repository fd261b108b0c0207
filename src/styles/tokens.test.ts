/** What tokens do for a reader, and for a page that sets them or none. */
import { expect } from '@open-wc/testing';
import '../define.js';
import { canEmulate } from '../testing/engine.js';
import { contrast } from '../testing/contrast.js';
import { faultUrl, sleep } from '../testing/faults.js';
import { storyJson } from '../testing/fixtures/story-json.js';
import { emulate } from '../testing/media.js';
import { find, findAll } from '../testing/observe.js';
import { inlineJson, page, settled } from '../testing/page.js';

const { advisory: _, ...calm } = storyJson;
const card = (attributes = '') => `<story-card ${attributes}>${inlineJson(calm)}</story-card>`;
const style = (root: Node, selector: string) => getComputedStyle(find<Element>(root, selector));

/** A system colour as it is computed here. */
function system(name: string): string {
  const probe = document.body.appendChild(document.createElement('p'));
  probe.style.color = name;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

describe('the tokens', () => {
  afterEach(() => emulate({}));

  describe('leave to the page', () => {
    it('its font, in all texts, figures, buttons and pictures', async () => {
      const host = await page(`<div style="font-family: fantasy">${card()}</div>`);
      for (const text of [
        'h2',
        'h3',
        'p',
        'button',
        'figcaption',
        '[part=label]',
        '[part=figure]',
        '[part=number]',
        'summary',
      ]) {
        expect(style(host, text).fontFamily, text).to.equal('fantasy');
      }
    });

    it('the size of text, but for one that can not be read', async () => {
      const root = document.documentElement;
      root.style.fontSize = '62.5%';
      try {
        const host = await page(`<div>${card()}</div>`);
        const text = style(host, '[part=prose] p');
        expect(text.fontSize).to.equal('16px');
        host.style.fontSize = '2rem';
        expect(text.fontSize).to.equal('20px');
      } finally {
        root.style.fontSize = '';
      }
    });

    (canEmulate ? it : it.skip)('the choice of light and dark, whenever it makes it', async () => {
      const host = await page(`<div style="color-scheme: light dark">${card()}</div>`);
      const parts = ['h2', '[part=note]', 'svg .scored', 'svg .ring', 'svg [data-state]'];
      const colours = () =>
        parts.map((part) => {
          const { color, fill, stroke } = style(host, part);
          return [color, fill, stroke].join();
        });
      await emulate({ 'prefers-color-scheme': 'light' });
      const light = colours();
      await emulate({ 'prefers-color-scheme': 'dark' });
      const dark = colours();
      for (const [index, part] of parts.entries()) expect(dark[index], part).not.to.equal(light[index]);
      host.style.colorScheme = 'light';
      expect(colours()).to.deep.equal(light);
      host.style.colorScheme = 'dark';
      await emulate({ 'prefers-color-scheme': 'light' });
      expect(colours()).to.deep.equal(dark);
    });
  });

  it('reach every element in a card, and can be set anywhere above it', async () => {
    const host = await page(`<div style="--story-ink: rgb(1, 2, 3); --story-font-heading: cursive">${card()}</div>`);
    expect(style(host, '[part=prose] p').color).to.equal('rgb(1, 2, 3)');
    for (const heading of ['h2', 'h3']) expect(style(host, heading).fontFamily, heading).to.equal('cursive');
  });

  it('round the corners of buttons, bars and grounds', async () => {
    const url = faultUrl('status/500', {});
    const host = await page(
      `<div style="--story-radius: 5px">${card('theme="dark"')}<story-audit src="${url}"></story-audit></div>`,
    );
    await settled(host.lastElementChild!);
    expect(style(host, '.main').borderRadius).to.equal('5px');
    expect(style(host, '[part=base]').borderRadius).to.equal('5px');
    expect(parseFloat(style(host, '.bar rect').rx), 'no more than makes a round end').to.be.within(1, 4);
  });

  describe('give a reader who asks for more contrast', () => {
    (canEmulate ? it : it.skip)('small print and separators in full ink, and a thicker outline', async () => {
      const host = await page(`<div>${card()}</div>`);
      const ink = style(host, 'h2').color;
      expect(style(host, '[part=note]').color).not.to.equal(ink);
      await emulate({ 'prefers-contrast': 'more' });
      expect(style(host, '[part=note]').color).to.equal(ink);
      expect(style(host, '[part=provenance]').borderBlockEndColor).to.equal(ink);
      const button = find(host, 'button');
      button.focus({ focusVisible: true } as FocusOptions);
      expect(getComputedStyle(button).outlineWidth).to.equal('4px');
    });
  });

  describe('with forced colours', () => {
    (canEmulate ? it : it.skip)('draw in the colours of the system alone', async () => {
      const host = await page(`<div>${card()}</div>`);
      await emulate({ 'forced-colors': 'active' });
      const allowed = [...['CanvasText', 'GrayText', 'LinkText', 'ButtonText'].map(system), 'none', 'rgba(0, 0, 0, 0)'];
      const shapes = findAll<SVGElement>(host, 'svg *').filter((shape) => shape.checkVisibility());
      expect(shapes.length).to.be.above(50);
      for (const shape of shapes) {
        const { fill, stroke } = getComputedStyle(shape);
        // What draws nothing of its own keeps black, the initial value.
        if (shape.localName === 'g') continue;
        for (const colour of [fill, stroke]) {
          if (colour !== 'rgb(0, 0, 0)')
            expect(allowed, `${shape.localName} ${shape.getAttribute('class')}`).to.include(colour);
        }
      }
    });

    (canEmulate ? it : it.skip)('tell the four states of a lens apart', async () => {
      const host = await page(`<div>${card()}</div>`);
      await emulate({ 'forced-colors': 'active' });
      const looks = (selector: string, states: readonly string[]) =>
        states.map((state) => {
          const { stroke, strokeDasharray, fillOpacity, fill, borderBlockEndStyle } = style(
            host,
            selector.replace('$', state),
          );
          const bar = findAll(host, `${selector.replace('$', state)} rect`).map((rect) => rect.getAttribute('width'));
          return [stroke, strokeDasharray, fillOpacity, fill, borderBlockEndStyle, bar].join();
        });
      const states = ['scored', 'zero', 'unscored', 'absent'];
      expect(new Set(looks('[data-state=$] .bar', states))).to.have.length(4);
      expect(new Set(looks('.thread[data-state=$]', ['zero', 'unscored', 'absent']))).to.have.length(3);
      expect(new Set(looks('.wheel path.$', states.slice(0, 3)))).to.have.length(3);
    });
  });

  (canEmulate ? it : it.skip)('hold everything still for a reader who wants less motion', async () => {
    const slow = await page(`<div><story-audit></story-audit></div>`);
    const audit = find<HTMLElementTagNameMap['story-audit']>(slow, 'story-audit');
    audit.src = faultUrl('never');
    await sleep(600);
    const moving = () => audit.shadowRoot!.getAnimations().length;
    expect(moving()).to.equal(1);
    await emulate({ 'prefers-reduced-motion': 'reduce' });
    expect(moving()).to.equal(0);
    audit.src = undefined;
  });

  it('make text of full contrast on white and on near-black', async () => {
    for (const [scheme, ground] of [
      ['light', 'rgb(255, 255, 255)'],
      ['dark', 'rgb(18, 18, 18)'],
    ] as const) {
      const host = await page(`<div style="color-scheme: ${scheme}">${card()}</div>`);
      for (const text of ['h2', '[part=note]', 'p', 'a']) {
        expect(contrast(style(host, text).color, ground), `${text} in ${scheme}`).to.be.at.least(7);
      }
    }
  });
});
