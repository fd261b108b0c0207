/** A card shows its story, or at least its fallback, on pages that lack, replace, hide or forbid parts of the platform. */
import { expect, fixtureSync, waitUntil } from '@open-wc/testing';
import type { StoryElement } from './elements/story-element.js';
import { faultUrl } from './testing/faults.js';
import type { HostWindow } from './testing/hosts/host-page.js';
import * as pages from './testing/hosts/hostile.js';
import { spoken } from './testing/observe.js';
import { settled } from './testing/page.js';

const SCRIPTS = {
  'the classic script': '<script src="/story-elements.iife.js"></script>',
  'the module': '<script type="module" src="/module/story-elements.js"></script>',
  'the autoloader': '<script type="module" src="/cdn/autoload.js"></script>',
};
const CLASSIC = SCRIPTS['the classic script'];
const STORY = '/demo/stories/reservoir.json';
const CARD = `<story-card advisory="show" src="${STORY}">Fallback</story-card>`;

/** Runs first. Does not use `push`, because a page may have replaced it. */
const WATCH = `<script>
  told = []; errors = [];
  for (const kind of ['warn', 'error']) console[kind] = (...all) => { told[told.length] = String(all[0]) };
  addEventListener('error', ({ message }) => { errors[errors.length] = message });
  addEventListener('unhandledrejection', ({ reason }) => { errors[errors.length] = String(reason) });
</script>`;

type Page = HostWindow & { readonly told: readonly string[]; readonly errors: readonly string[] };

/** Opens a page with the script in its head or at its end. */
async function open(
  { script = '', before = '', after = '', type = 'text/html; charset=utf-8', csp }: pages.HostilePage,
  { load = CLASSIC, card = CARD, late = false, lang = 'en' } = {},
): Promise<Page> {
  const head = `<title>Host</title>${WATCH}<script>${script}</script>${late ? '' : load}`;
  const body = `<!doctype html><html lang="${lang}"><head>${head}</head><body>${before}${card}${after}${late ? load : ''}</body></html>`;
  const frame = fixtureSync<HTMLIFrameElement>('<iframe width="900" height="900"></iframe>');
  frame.src = faultUrl('story', { body, type, ...(csp && { csp }) });
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  return frame.contentWindow as Page;
}

/** Uses the prototype, because an image may have the name `querySelectorAll`. */
const cardsOf = ({ document }: HostWindow): StoryElement[] => [
  ...Document.prototype.querySelectorAll.call<Document, ['story-card'], NodeListOf<StoryElement>>(
    document,
    'story-card',
  ),
];

/** The texts of the cards of a page, after their stories have loaded. */
async function shown(page: HostWindow): Promise<string[]> {
  const isReady = () => cardsOf(page).every(({ state }) => state === 'ready');
  await waitUntil(isReady, 'the cards are ready', { timeout: 10_000 }).catch(() => undefined);
  for (const card of cardsOf(page)) await settled(card);
  return cardsOf(page).map(spoken);
}

/** The first difference between each text and the expected text. */
const differences = (texts: readonly string[], expected: readonly string[]): string[] =>
  texts.length === expected.length
    ? texts.flatMap((text, card) => {
        const at = [...text, ''].findIndex((letter, at) => letter !== (expected[card]![at] ?? ''));
        return text === expected[card] ? [] : [`${text.slice(Math.max(at - 30, 0), at + 30)} (${at})`];
      })
    : [`${texts.length} cards`];

/** Whether a card has its styles. */
const isStyled = ([card]: StoryElement[]): boolean =>
  getComputedStyle(card!.shadowRoot!.querySelector('.base')!).containerType === 'inline-size';

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The server builds the scripts at the first request, which takes a while on a busy machine. */
before(async function () {
  this.timeout(120_000);
  for (const path of ['/story-elements.iife.js', '/module/story-elements.js', '/cdn/autoload.js', '/embed/embed.js']) {
    await fetch(path);
  }
});

describe('a card shows its story', () => {
  let expected: string;

  before(async () => {
    [expected] = (await shown(await open({}))) as [string];
    expect(expected).to.include('The Hollin Head drought order').and.include('Limits of this analysis');
  });

  const kinds: [kind: string, pages: Record<string, pages.HostilePage>][] = [
    ['on a page in', pages.ENCODINGS],
    ['on a page with', { ...pages.METHODS_OF_ALL, ...pages.PROTOTYPES }],
    ['on a page that has changed', pages.REPLACED],
    ['on a page with', pages.NAMED],
    ['on a page whose policy', pages.POLICIES],
  ];
  for (const [kind, all] of kinds) {
    for (const [name, page] of Object.entries(all)) {
      it(`${kind} ${name}`, async () => {
        const host = await open(page);
        expect(differences(await shown(host), [expected])).to.deep.equal([]);
        expect(isStyled(cardsOf(host)), 'it is styled').to.be.true;
        expect(host.errors).to.deep.equal([]);
      });
    }
  }

  it('on a page with images named after members of `document`, by a script at its end, in another language', async () => {
    const [german] = await shown(await open({}, { lang: 'de', load: SCRIPTS['the module'] }));
    expect(german).to.include('Was fehlt');
    for (const [name, page] of Object.entries(pages.NAMED)) {
      const before = `${page.before ?? ''}<form lang="de"><input name="getAttribute"><input name="closest">`;
      const host = await open({ ...page, before }, { late: true, load: SCRIPTS['the module'] });
      expect(differences(await shown(host), [german!]), name).to.deep.equal([]);
      expect(host.errors, name).to.deep.equal([]);
    }
  });

  /** The modules differ from the classic script only in how they load, so a few pages of each kind are enough. */
  const ofEachKind = {
    ...pages.METHODS_OF_ALL,
    ...pages.NAMED,
    ...pages.POLICIES,
    ...Object.fromEntries(Object.entries(pages.REPLACED).filter(([name]) => /missing|throws/.test(name))),
  };
  for (const [name, load] of Object.entries(SCRIPTS).slice(1)) {
    for (const [kind, page] of Object.entries(ofEachKind)) {
      it(`by ${name}, with ${kind}`, async () => {
        const host = await open(page, { load });
        expect(differences(await shown(host), [expected])).to.deep.equal([]);
        expect(host.errors).to.deep.equal([]);
      });
    }
  }

  const written: [name: string, card: string][] = [
    ['with an `is` attribute', `<story-card is="x-y" advisory="show" src="${STORY}"></story-card>`],
    ['that claims to be itself', `<story-card is="story-card" advisory="show" src="${STORY}"></story-card>`],
    [
      'made with `is`',
      `<script>addEventListener('load', () => {
        const card = document.createElement('story-card', { is: 'x-y' });
        document.body.append(Object.assign(card, { advisory: 'show', src: '${STORY}' }));
      })</script>`,
    ],
  ];
  for (const [name, card] of written) {
    for (const [kind, load] of Object.entries(SCRIPTS)) {
      it(`${name}, by ${kind}`, async () => {
        for (const late of [false, true]) {
          const host = await open({}, { card, load, late });
          await waitUntil(() => cardsOf(host).length === 1);
          expect(differences(await shown(host), [expected])).to.deep.equal([]);
          expect(host.errors).to.deep.equal([]);
        }
      });
    }
  }

  it('in its theme, with an `is` attribute', async () => {
    const host = await open({}, { card: `<story-card is="x-y" theme="dark" src="${STORY}"></story-card>` });
    await shown(host);
    const box = cardsOf(host)[0]!.shadowRoot!.querySelector('.base')!;
    expect(getComputedStyle(box).backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
  });
});

describe('the fallback stays, without an exception', () => {
  const isFallback = async (host: Page) => {
    await wait(300);
    expect(host.document.body.innerText.trim()).to.equal('Fallback');
    expect(host.errors).to.deep.equal([]);
  };

  for (const [kind, load] of Object.entries(SCRIPTS)) {
    for (const [name, page] of Object.entries(pages.UNREGISTERED)) {
      it(`by ${kind}, with ${name}`, async () => {
        const host = await open(page, { load });
        const isTold = /throws/.test(name);
        if (isTold) await waitUntil(() => host.told.length > 0);
        await isFallback(host);
        expect(host.told).to.have.length(isTold ? 1 : 0);
      });
    }

    for (const [name, page] of Object.entries(pages.FORBIDDEN)) {
      it(`by ${kind}, on a page whose policy ${name}, and the console says why once`, async function () {
        if (!('trustedTypes' in window)) return this.skip();
        const host = await open(page, { load });
        await isFallback(host);
        expect(host.told).to.have.length(1);
        expect(host.told[0]).to.match(
          /^story-analysis-elements: .*Content-Security-Policy.*"lit-html 'allow-duplicates'"/,
        );
      });
    }
  }

  it('in an element of another kind that claims to be a card', async () => {
    const made = `<script>
      addEventListener('load', () => {
        const card = document.createElement('div', { is: 'story-card' });
        document.body.append(Object.assign(card, { textContent: 'Fallback' }));
      });
    </script>`;
    for (const card of ['<div is="story-card">Fallback</div>', made]) await isFallback(await open({}, { card }));
  });
});

describe('the classic scripts', () => {
  it('contain only ASCII, so that they are the same in every encoding', async () => {
    for (const path of ['/story-elements.iife.js', '/embed/embed.js', '/embed/frame.js']) {
      const bytes = new Uint8Array(await (await fetch(path)).arrayBuffer());
      expect(bytes.length, path).to.be.above(300);
      expect(
        bytes.findIndex((byte) => byte > 127),
        path,
      ).to.equal(-1);
    }
  });
});
