/** An element fits the column of the page. Tests the built script, on screen and far below the screen. */
import { expect } from '@open-wc/testing';
import { canEmulate, isWebKit } from '../testing/engine.js';
import { storyJson } from '../testing/fixtures/story-json.js';
import { openPage, type HostWindow } from '../testing/hosts/host-page.js';
import { inlineJson } from '../testing/page.js';

const { advisory: _, ...calm } = storyJson;
const story = inlineJson(calm);
const LONG = 'The text of the page goes on. '.repeat(60);

const ELEMENTS = [
  '<story-card>',
  '<story-card variant="summary">',
  '<story-card variant="headline">',
  '<story-card theme="dark">',
  ...['story-headline', 'story-score', 'lens-wheel', 'story-audit', 'analysis-dimensions', 'whats-missing'],
  ...['solution-pathways', 'integrated-synthesis', 'story-links', 'story-limits'],
];

/** The markup of an element with its story, with a class for the test to find it by. */
function write(element: string): string {
  const [, tag, attributes] = /^<?([\w-]+)([^>]*)>?$/.exec(element)!;
  return `<${tag}${attributes} class="it">${story}</${tag}>`;
}

interface Place {
  /** The width of the window, 1000 px by default. */
  readonly window?: number;
  readonly css?: string;
  readonly head?: string;
  /** The markup around the element. `IT` marks the place of the element. */
  readonly body: string;
  /** The smallest width of the element in pixels, and the largest width if it differs. */
  readonly width: readonly [least: number, most?: number];
  /** The smallest width far off screen, in Firefox or if the page sets another `display`. */
  readonly offScreen?: number;
}

const columns = (path: string, body: string): Place => ({
  head: `<link rel="stylesheet" href="/node_modules/${path}/dist/css/bootstrap.min.css">`,
  body,
  width: [200, 330],
});

const PLACES: Record<string, Place> = {
  'an aside of 300 px': { body: '<aside style="width: 300px">IT</aside>', width: [300] },
  'an aside of 300 px that is a flex item': {
    body: `<div style="display: flex"><p>${LONG}</p><aside style="flex: none; width: 300px">IT</aside></div>`,
    width: [300],
  },
  'a flex item that may shrink to 300 px': {
    body: `<div style="display: flex"><main style="flex: 0 0 700px">x</main><aside style="flex: 1; min-width: auto">IT</aside></div>`,
    width: [300],
  },
  'a flex box of 300 px': {
    body: '<div style="display: flex; width: 300px">IT</div>',
    width: [300],
    offScreen: 128,
  },
  'a flex box of 300 px, with flex: 1': {
    body: '<div style="display: flex; width: 300px">IT</div>',
    css: '.it { flex: 1 }',
    width: [300],
  },
  'a flex column that centres': {
    body: '<div style="display: flex; flex-direction: column; align-items: center; width: 300px">IT</div>',
    width: [300],
    offScreen: 128,
  },
  'a grid of 300px 1fr': {
    body: `<div style="display: grid; grid-template-columns: 300px 1fr">IT<p>${LONG}</p></div>`,
    width: [300],
  },
  'a grid of 2fr 1fr': {
    body: `<div style="display: grid; grid-template-columns: 2fr 1fr; width: 900px"><p>${LONG}</p><div>IT</div></div>`,
    width: [300],
  },
  'a grid of 2fr 1fr, as its item': {
    body: `<div style="display: grid; grid-template-columns: 2fr 1fr; width: 900px"><p>${LONG}</p>IT</div>`,
    width: [300],
  },
  'two columns of a grid on a phone': {
    window: 360,
    body: '<div style="display: grid; grid-template-columns: 1fr 1fr; gap: 16px; padding: 8px"><div>IT</div><div>IT</div></div>',
    width: [164],
  },
  'a grid that repeats columns of 280 px': {
    body: '<div style="display: grid; grid-template-columns: repeat(auto-fit, minmax(280px, 1fr)); width: 870px">IT IT IT</div>',
    width: [290],
  },
  'columns of Bootstrap 3': columns(
    'bootstrap3',
    `<div class="container"><div class="row"><div class="col-xs-8">${LONG}</div><div class="col-xs-4">IT</div></div></div>`,
  ),
  'columns of Bootstrap 4': columns(
    'bootstrap4',
    `<div class="container"><div class="row"><div class="col-8">${LONG}</div><div class="col">IT</div></div></div>`,
  ),
  'columns of Bootstrap 5': columns(
    'bootstrap5',
    `<div class="container"><div class="row row-cols-3"><div class="col">IT</div><div class="col">IT</div></div></div>`,
  ),
  'columns of WordPress': {
    css: `.wp-block-columns { display: flex; gap: 2em } .wp-block-column { flex-grow: 1; min-width: 0; overflow-wrap: break-word }`,
    body: `<div class="wp-block-columns"><div class="wp-block-column" style="flex-basis: 66.66%">${LONG}</div>
      <div class="wp-block-column" style="flex-basis: 33.33%">IT</div></div>`,
    width: [290, 340],
  },
  'columns of Elementor': {
    css: `.e-con { display: flex; flex-direction: row } .e-child { display: flex; flex-direction: column; width: var(--width); min-width: 0 }
      .widget { align-self: flex-start; max-width: 100% }`,
    body: `<div class="e-con"><div class="e-child" style="--width: 66%">${LONG}</div>
      <div class="e-child" style="--width: 34%"><div class="widget">IT</div></div></div>`,
    width: [320, 350],
    offScreen: 128,
  },
  'the rest beside a thumbnail on a phone': {
    window: 390,
    body: `<div style="display: flex; gap: 16px; padding: 8px"><img width="80" height="80" alt="" style="flex: none">
      <div style="flex: 1">IT</div></div>`,
    width: [278],
  },
  'the rest beside a thumbnail on the smallest phone, as a flex item': {
    window: 280,
    body: `<div style="display: flex; gap: 16px; padding: 8px"><img width="80" height="80" alt="" style="flex: none">IT</div>`,
    width: [168],
    offScreen: 128,
  },
  'a float to the left': { body: `<div style="float: left">IT</div><p>${LONG}</p>`, width: [640], offScreen: 128 },
  'a float to the right on a phone': {
    window: 390,
    body: `<div style="float: right">IT</div><p>${LONG}</p>`,
    width: [350, 390],
    offScreen: 128,
  },
  'an aside of 300 px, with float: left': {
    body: '<aside style="width: 300px">IT</aside>',
    css: '.it { float: left }',
    width: [300],
    offScreen: 128,
  },
  'an inline block of 300 px': {
    body: '<aside style="width: 300px"><div style="display: inline-block">IT</div></aside>',
    width: [300],
    offScreen: 128,
  },
  'a box of 700 px, with display: inline-block': {
    body: '<div style="width: 700px">IT</div>',
    css: '.it { display: inline-block }',
    width: [640],
    offScreen: 128,
  },
  'a float, with display: block': {
    body: '<div style="float: left">IT</div>',
    css: '.it { display: block }',
    width: [640],
    offScreen: 128,
  },
  'a box of 700 px, with display: flex': {
    body: '<div style="width: 700px">IT</div>',
    css: '.it { display: flex }',
    width: [700],
  },
  'a box of 300 px, with display: grid': {
    body: '<div style="width: 300px">IT</div>',
    css: '.it { display: grid; place-items: center }',
    width: [300],
  },
  'a table of one cell': { body: '<table><tr><td>IT</td></tr></table>', width: [640], offScreen: 128 },
  'a table beside long text': {
    body: `<table style="width: 700px"><tr><td>${LONG}</td><td>IT</td></tr></table>`,
    width: [128, 400],
  },
  'a table with columns of equal width': {
    body: `<table style="table-layout: fixed; width: 600px; border-spacing: 0"><tr><td style="padding: 0">x</td><td style="padding: 0">IT</td></tr></table>`,
    width: [300],
  },
  'width: max-content, on a phone': {
    window: 390,
    body: 'IT',
    css: '.it { width: max-content }',
    width: [350, 390],
    offScreen: 128,
  },
  'width: min-content': { body: 'IT', css: '.it { width: min-content }', width: [128] },
  'width: fit-content': { body: 'IT', css: '.it { width: fit-content }', width: [640], offScreen: 128 },
  'an absolute position': {
    body: '<div style="position: relative; width: 300px; height: 9px">IT</div>',
    css: '.it { position: absolute }',
    width: [300],
    offScreen: 128,
  },
  'a dialog': { body: '<dialog open style="padding: 0; border: 0">IT</dialog>', width: [640], offScreen: 128 },
  'open details': { body: '<details open style="width: 300px"><summary>x</summary>IT</details>', width: [300] },
  'columns of text': { body: '<div style="columns: 2; column-gap: 0; width: 800px">IT</div>', width: [400] },
  'a wide page': { window: 1200, body: 'IT', width: [1200] },
};

/** Firefox ignores the grid tracks of an element whose layout it skips. */
const isFirefox = !canEmulate && !isWebKit;

const VISIBLE = '.it { content-visibility: visible }';
const BELOW = '<div style="height: 30000px"></div>';

async function open({ window = 1000, css = '', head = '' }: Place): Promise<HostWindow> {
  const page = await openPage(`<!doctype html><html lang="en"><head><title>Page</title>${head}
    <style>html { scrollbar-width: none } body { margin: 0 } ${css}</style><style id="screen"></style>
    <script src="/story-elements.iife.js"></script></head><body></body></html>`);
  page.frameElement!.setAttribute('width', `${window}`);
  return page;
}

/** The width of a box, or of its widest part if columns split the box. */
const widest = (box: Element): number => Math.max(...[...box.getClientRects()].map(({ width }) => width));

describe('an element', () => {
  for (const [name, place] of Object.entries(PLACES)) {
    for (const offScreen of [false, true]) {
      it(`fits into ${name}${offScreen ? ', far below the screen' : ''}`, async () => {
        const page = await open(place);
        const { body, documentElement } = page.document;
        page.document.getElementById('screen')!.textContent = offScreen ? '' : VISIBLE;
        const [least, most = least] = place.width;
        for (const element of ELEMENTS) {
          body.innerHTML = (offScreen ? BELOW : '') + place.body.replaceAll('IT', write(element));
          const it = page.document.querySelector<HTMLElement>('.it')!;
          await (it as HTMLElement & { updateComplete: Promise<void> }).updateComplete;
          const width = widest(it);
          const skips = offScreen && element.startsWith('<story-card') && (isFirefox || place.css?.includes('display'));
          expect(width, element).to.be.within((skips && place.offScreen) || least - 1, most + 1);
          expect(widest(it.shadowRoot!.querySelector('.base')!), `the box in ${element}`).to.be.closeTo(width, 1);
          expect(documentElement.scrollWidth, `the page of ${element}`).to.be.at.most(page.innerWidth);
        }
      });
    }
  }

  it('in a provider is as wide as a standalone element', async () => {
    const page = await open({ body: '', width: [0] });
    page.document.body.innerHTML = `<aside style="float: left"><story-provider>${story}
      <story-audit class="it"></story-audit></story-provider></aside>`;
    const audit = page.document.querySelector('story-audit')!;
    await audit.updateComplete;
    expect(audit.getBoundingClientRect().width).to.equal(640);
  });
});
