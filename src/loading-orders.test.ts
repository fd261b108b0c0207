/** Scripts and cards in every order that pages bring them in, and cards that pages move about. */
import { expect, fixtureSync, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { StoryElement } from './index.js';
import { canEmulate } from './testing/engine.js';
import { expectLog, faultUrl, newKey, sleep, storyUrl } from './testing/faults.js';
import { inlineCard } from './testing/hosts/cards.js';
import { openPage } from './testing/hosts/host-page.js';
import { find, spoken } from './testing/observe.js';
import { page, settled } from './testing/page.js';
import './define.js';

const SCRIPT = '/story-elements.iife.js';
const story = { headline: 'A headline' };
const CARD = inlineCard(story);
const WARNING =
  'story-analysis-elements: <story-provider> is already defined on this page, by another copy or another library. The first stays; remove one of them.';

interface Host extends Window {
  readonly warnings: string[];
}

/** Opens a page with a card of its own, and one that comes late. */
async function open(markup: string): Promise<Host> {
  const watch = '<script>warnings = []; console.warn = (text) => warnings.push(text)</script>';
  const host = (await openPage(`<!doctype html><title>A page</title>${watch}${markup}`)) as unknown as Host;
  host.document.body.insertAdjacentHTML('beforeend', CARD);
  return host;
}

const cardsOf = (root: ParentNode) => [...root.querySelectorAll<StoryElement>('story-card')];

/** What the cards of a page show, once they do. */
async function shown(root: ParentNode): Promise<string[]> {
  const isReady = () => cardsOf(root).every(({ state }) => state === 'ready');
  await waitUntil(isReady, 'the cards are ready', { timeout: 10_000 }).catch(() => undefined);
  await Promise.all(cardsOf(root).map(settled));
  return cardsOf(root).map((card) => (card.shadowRoot ? spoken(card) : 'nothing'));
}

describe('a script', () => {
  const orders: [name: string, markup: string, cards: number, warnings?: string[]][] = [
    ['in the head', `<head><script src="${SCRIPT}"></script></head><body>${CARD}`, 2],
    ['in the head, deferred', `<head><script defer src="${SCRIPT}"></script></head><body>${CARD}`, 2],
    ['in the head, async', `<head><script async src="${SCRIPT}"></script></head><body>${CARD}`, 2],
    ['at the end', `<body>${CARD}<script src="${SCRIPT}"></script>`, 2],
    ['between two cards', `<body>${CARD}<script src="${SCRIPT}"></script>${CARD}`, 3],
    ['as a module', `<body>${CARD}<script type="module" src="/src/define.ts"></script>${CARD}`, 3],
    [
      'twice',
      `<body><script src="${SCRIPT}"></script>${CARD}<script defer src="${SCRIPT}?again"></script>${CARD}`,
      3,
      [WARNING],
    ],
    [
      'of two versions at once',
      `<body>${CARD}<script src="${SCRIPT}"></script>${CARD}<script type="module" src="/src/define.ts"></script>`,
      3,
      [WARNING],
    ],
  ];
  for (const [name, markup, cards, warnings = []] of orders) {
    it(`${name} shows every card`, async () => {
      const host = await open(markup);
      expect(await shown(host.document)).to.deep.equal(Array(cards).fill('A headline'));
      const ours = host.warnings.filter((text) => String(text).startsWith('story-analysis-elements'));
      expect(ours).to.deep.equal(warnings);
    });
  }
});

describe('a card', () => {
  /** A card that loads its story, which may be counted. */
  const loading = (key = newKey()) => `<story-card src="${storyUrl(story, { key })}"></story-card>`;

  it('comes by innerHTML, again and again', async () => {
    const host = fixtureSync<HTMLElement>('<div></div>');
    for (let times = 0; times < 3; times++) {
      host.innerHTML = `<p>${times}</p>${CARD}${loading()}`;
      expect(await shown(host)).to.deep.equal(['A headline', 'A headline']);
    }
  });

  it('comes out of a template, by importing it or by cloning it', async () => {
    const template = document.createElement('template');
    template.innerHTML = CARD;
    const host = fixtureSync<HTMLElement>('<div></div>');
    host.append(document.importNode(template.content, true), template.content.cloneNode(true));
    expect(template.content.querySelector('story-card')!.shadowRoot).to.equal(null);
    expect(await shown(host)).to.deep.equal(['A headline', 'A headline']);
  });

  it('is cloned with its inline story', async () => {
    const card = await page<StoryElement>(CARD);
    card.after(card.cloneNode(true));
    expect(await shown(card.parentElement!)).to.deep.equal(['A headline', 'A headline']);
  });

  it('asks for nothing while it is on no page', async () => {
    const key = newKey();
    const card = await page<StoryElement>('<story-card></story-card>');
    const host = card.parentElement!;
    card.remove();
    card.src = storyUrl(story, { key });
    card.reload();
    await sleep(100);
    await expectLog(key, { requests: 0, aborted: 0 });
    host.append(card);
    expect(await shown(host)).to.deep.equal(['A headline']);
    await expectLog(key, { requests: 1, aborted: 0 });
  });

  it('is moved to another place while it loads, without another request', async () => {
    const key = newKey();
    const host = fixtureSync<HTMLElement>('<div><p></p><section></section></div>');
    const [from, to] = [...host.children];
    from!.innerHTML = `<story-card src="${faultUrl('slow', { story, key, ms: 200 })}"></story-card>`;
    await sleep(50);
    to!.append(from!.firstChild!);
    expect(await shown(host)).to.deep.equal(['A headline']);
    await expectLog(key, { requests: 1, aborted: 0 });
  });

  it('is adopted into a frame and back, and shows its story there', async () => {
    const card = await page<StoryElement>(CARD);
    const look = ({ shadowRoot }: Element) => {
      const [{ containerType }, { fontWeight }] = [shadowRoot!.querySelector('.base')!, find(shadowRoot!, 'h2')].map(
        (element) => getComputedStyle(element),
      ) as [CSSStyleDeclaration, CSSStyleDeclaration];
      return { containerType, fontWeight };
    };
    const before = look(card);
    expect(before).to.deep.equal({ containerType: 'inline-size', fontWeight: '650' });
    const host = card.parentElement!;
    const frame = fixtureSync<HTMLIFrameElement>('<iframe></iframe>');
    frame.contentDocument!.body.append(card);
    await settled(card);
    card.story = { headline: 'In a frame' };
    await settled(card);
    expect(card.shadowRoot!.ownerDocument === frame.contentDocument).to.equal(true);
    expect(card.state).to.equal('ready');
    expect(look(card)).to.deep.equal(before);
    await waitUntil(() =>
      card.shadowRoot!.querySelector('story-headline')!.shadowRoot!.textContent.includes('In a frame'),
    );
    host.append(card);
    expect(look(card)).to.deep.equal(before);
    card.story = { headline: 'Back' };
    await settled(card);
    await waitUntil(() => spoken(card) === 'Back');
  });
});

describe('a page that is replaced by its own HTML', () => {
  const SCRIPTS = {
    'the classic script': `<script src="${SCRIPT}"></script>`,
    'the module': '<script type="module" src="/module/story-elements.js"></script>',
    'the autoloader': '<script type="module" src="/cdn/autoload.js"></script>',
  };
  const rewrite = (step: string) => `<script>if (!window.isDone) { window.isDone = true; ${step} }</script>`;
  const onLoad = (step: string, ms = 0) =>
    rewrite(`addEventListener('load', () => setTimeout(() => { ${step} }, ${ms}))`);
  const OWN_BODY = 'document.body.innerHTML = document.body.innerHTML;';
  const RUN_AGAIN = `for (const script of document.querySelectorAll('script')) {
    const copy = document.createElement('script');
    for (const { name, value } of script.attributes) copy.setAttribute(name, value);
    copy.text = script.text;
    script.replaceWith(copy);
  }`;
  const WRITE = `const html = document.documentElement.outerHTML;
    document.open(); document.write('<!doctype html>' + html); document.close();`;
  const ways: [name: string, step: string][] = [
    ['in its body, before the cards are ready', rewrite(OWN_BODY)],
    ['in its body, at once after loading', onLoad(OWN_BODY)],
    ['in its body, while cards show', onLoad(OWN_BODY, 200)],
    ['in its body, twice', onLoad(OWN_BODY.repeat(2), 100)],
    ['in its body, by adding to it', onLoad("document.body.innerHTML += '<p>More.</p>'", 100)],
    ['with its body itself', onLoad('document.body.outerHTML = document.body.outerHTML', 100)],
    ['with all of the page', onLoad('document.documentElement.innerHTML = document.documentElement.innerHTML', 100)],
    ['in its body, whose scripts run again', onLoad(OWN_BODY + RUN_AGAIN, 100)],
    ['by document.write()', onLoad(WRITE, 250)],
  ];
  for (const [kind, script] of Object.entries(SCRIPTS)) {
    for (const [name, step] of ways) {
      it(`shows its cards by ${kind}: ${name}`, async () => {
        const src = faultUrl('slow', { story, ms: 150 }).replaceAll('&', '&amp;');
        const loading = `<story-card src="${src}"></story-card>`;
        const errors = `<script>window.errors ??= []; addEventListener('error', ({ message }) => errors.push(message))</script>`;
        const host = (await openPage(
          `<!doctype html><title>A page</title><body>${errors}${CARD}${loading}${script}${step}`,
        )) as unknown as Host & { readonly errors: readonly string[] };
        await sleep(500);
        expect(await shown(host.document)).to.deep.equal(['A headline', 'A headline']);
        expect(host.errors).to.deep.equal([]);
      });
    }
  }
});

describe('a page that the reader comes back to', () => {
  interface Return {
    /** Whether the browser kept the page meanwhile, in its back-forward cache. */
    readonly persisted: boolean;
    readonly result: unknown;
  }

  /** Opens a page, leaves it as soon as it is there, and comes back; gives back what a script finds then. */
  const goAndReturn = (markup: string, script: string): Promise<Return> => {
    const body = `<!doctype html><title>A page</title>${markup}`;
    const url = faultUrl('story', { body, type: 'text/html; charset=utf-8', maxage: 60 });
    return executeServerCommand('go-and-return', { url, elsewhere: faultUrl('html'), script });
  };

  const withCard = (src: string) => `<script src="${SCRIPT}"></script><story-card src="${src}"></story-card>
    <script>
      async function shows(headline) {
        const card = document.querySelector('story-card');
        const isShown = () => card.shadowRoot.querySelector('story-headline')?.shadowRoot?.textContent.includes(headline);
        for (let tries = 0; tries < 200 && !isShown(); tries++) await new Promise((resolve) => setTimeout(resolve, 25));
        return isShown();
      }
    </script>`;

  before(async function () {
    // The headless shell of the npm package keeps no page.
    if (!canEmulate || !(await goAndReturn('<p>No card.', '')).persisted) this.skip();
  });

  it('shows its card, with what loads after that', async () => {
    const script = `(async () => {
      const before = await shows('A headline');
      document.querySelector('story-card').src = ${JSON.stringify(storyUrl({ headline: 'Another' }))};
      return [before, await shows('Another')];
    })()`;
    const outcome = await goAndReturn(withCard(storyUrl(story)), script);
    expect(outcome).to.deep.equal({ persisted: true, result: [true, true] });
  });

  it('shows the story that was on its way when the reader left', async () => {
    const key = newKey();
    const src = faultUrl('slow', { story, key, ms: 1000 });
    const outcome = await goAndReturn(withCard(src), `shows('A headline')`);
    expect(outcome).to.deep.equal({ persisted: true, result: true });
    await expectLog(key, { requests: 1, aborted: 0 });
  });
});

describe('cards that come and go', () => {
  it('leave memory, nodes and listeners as they were', async function () {
    if (!canEmulate) return this.skip();
    this.timeout(120_000);
    const host = fixtureSync<HTMLElement>('<div></div>');
    const round = async (count: number) => {
      for (let done = 0; done < count; done += 50) {
        host.innerHTML = CARD.repeat(50);
        await Promise.all(cardsOf(host).map(settled));
        host.replaceChildren();
        await sleep(0);
      }
    };
    const measure = () => executeServerCommand<Record<string, number>, undefined>('memory');
    await round(100);
    const before = await measure();
    await round(1000);
    const after = await measure();
    expect(after['Nodes']! - before['Nodes']!).to.be.below(1000);
    expect(after['JSEventListeners']! - before['JSEventListeners']!).to.be.below(100);
    expect(after['JSHeapUsedSize']! - before['JSHeapUsedSize']!).to.be.below(2_000_000);
  });
});
