/** Pages that load each element when it appears. Every test has a page of its own, in a frame. */
import { expect, waitUntil } from '@open-wc/testing';
import type * as Autoload from './autoload.js';
import { faultUrl } from './testing/faults.js';
import { openPage } from './testing/hosts/host-page.js';
import { find, spoken } from './testing/observe.js';
import { inlineJson, settled } from './testing/page.js';
import { TAGS } from './testing/tags.js';

type Page = Window & typeof globalThis & { readonly told: string[] };

const AUDIT = inlineJson({ audit: 'Who speaks.' });
const FALLBACK = '<a href="/">A headline</a>';

/** Where the autoloader is. */
const SOURCE = '/src/autoload.ts';
const BUILT = '/cdn/autoload.js';

/** Opens a page that loads it, and notes what goes wrong. */
async function open(content: string, { script = SOURCE, head = '' } = {}): Promise<Page> {
  return (await openPage(`<!doctype html><title>A page</title>
    <script>told = []; console.error = (text) => told.push(text); onerror = onunhandledrejection = () => told.push('thrown')</script>
    ${head}<script type="module" src="${script.replaceAll('&', '&amp;')}"></script>${content}`)) as Page;
}

/** The elements that a page has, of all that the library has. */
async function defined(page: Page): Promise<string[]> {
  await import('./define.js');
  return TAGS.filter((tag) => page.customElements.get(tag));
}

const isThere = (page: Page, tag: string) =>
  waitUntil(() => page.customElements.get(tag), `<${tag}> is there`, { timeout: 10_000 });

/** The parts of the script that a page has loaded. */
const loaded = (page: Page, pattern: RegExp) =>
  page.performance.getEntriesByType('resource').flatMap(({ name }) => pattern.exec(name)?.[1] ?? []);

/** Puts an element into a node, and waits until it is shown. */
async function add(page: Page, to: Node, tag: string, fallback = ''): Promise<Element> {
  const element = page.document.createElement(tag);
  element.append(fallback);
  to.appendChild(element);
  await isThere(page, tag);
  await settled(element);
  return element;
}

describe('the autoloader', () => {
  it('defines what is on the page, and loads nothing else', async () => {
    const page = await open(`<story-audit>${AUDIT}</story-audit><not-ours></not-ours><p></p>`);
    await isThere(page, 'story-audit');
    const element = page.document.querySelector('story-audit')!;
    await settled(element);
    expect(spoken(element)).to.equal('Power-Knowledge Audit Who speaks.');
    expect(await defined(page)).to.deep.equal(['story-audit']);
    expect(loaded(page, /([\w-]+)\.define\.ts/)).to.deep.equal(['story-audit']);
    expect(page.told).to.deep.equal([]);
  });

  it('loads nothing at all for a page without our elements', async () => {
    const page = await open('<p>Text.</p><template><story-card></story-card></template><not-ours></not-ours>');
    const sheet = page.document.createElement('p');
    page.document.body.append(sheet, 'Text.', page.document.createComment('story-card'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(loaded(page, /\/src\/(.*)/)).to.deep.equal(['autoload.ts']);
    expect(page.document.documentElement.outerHTML.match(/<(script|link|style)\b/g)).to.have.length(2);
  });

  it('defines a card with all of its sections', async () => {
    const story = inlineJson({ headline: 'A headline', audit: 'Who speaks.' });
    const page = await open(`<story-card>${story}</story-card>`);
    await isThere(page, 'story-card');
    const card = page.document.querySelector('story-card')!;
    await settled(card);
    expect(spoken(card)).to.include('Who speaks.');
    expect(await defined(page)).to.deep.equal(TAGS.filter((tag) => tag !== 'story-provider'));
  });

  it('defines what is added later, alone or inside of something', async () => {
    const page = await open('<p></p>');
    await add(page, page.document.querySelector('p')!, 'story-audit');
    const box = page.document.createElement('div');
    box.append(page.document.createElement('span'), page.document.createElement('lens-wheel'));
    page.document.body.replaceChildren(box);
    await isThere(page, 'lens-wheel');
    expect(await defined(page)).to.deep.equal(['lens-wheel', 'story-audit']);
  });

  it('shares the story of a provider that comes after its sections', async () => {
    const page = await open('<story-audit></story-audit>');
    await isThere(page, 'story-audit');
    const provider = page.document.createElement('story-provider');
    Object.assign(provider, { story: { audit: 'Who speaks.' } });
    const element = page.document.querySelector('story-audit')!;
    provider.append(element);
    page.document.body.append(provider);
    await isThere(page, 'story-provider');
    await waitUntil(() => spoken(element) === 'Power-Knowledge Audit Who speaks.');
  });

  it('knows an open shadow root once it is told of it, and what is added to that', async () => {
    const page = await open('<p></p>');
    const root = page.document.querySelector('p')!.attachShadow({ mode: 'open' });
    root.append(page.document.createElement('story-audit'));
    page.document.body.append(page.document.createElement('story-score'));
    await isThere(page, 'story-score');
    expect(await defined(page)).to.deep.equal(['story-score']);

    const { discover } = (await page.eval(`import('${SOURCE}')`)) as typeof Autoload;
    discover(root);
    await isThere(page, 'story-audit');
    await add(page, root, 'whats-missing');
    expect(await defined(page)).to.deep.equal(['story-audit', 'story-score', 'whats-missing']);
  });

  it('leaves alone what another script has defined', async () => {
    const head = '<script>customElements.define("story-audit", class extends HTMLElement {})</script>';
    const page = await open('<story-audit>Theirs.</story-audit><story-score></story-score>', { head });
    await isThere(page, 'story-score');
    expect(loaded(page, /([\w-]+)\.define\.ts/)).to.deep.equal(['story-score']);
    expect(page.document.querySelector('story-audit')!.textContent).to.equal('Theirs.');
  });

  it('finds an element beside a form that has a field called as a method', async () => {
    const page = await open('<p></p>');
    page.document.querySelector('p')!.innerHTML = '<form><input name="matches"></form><story-audit></story-audit>';
    await isThere(page, 'story-audit');
    expect(page.told).to.deep.equal([]);
  });

  it('brings a language of the page’s own', async () => {
    const page = await open(`<story-audit lang="nds">${AUDIT}</story-audit>`);
    const { registerLanguage } = (await page.eval(`import('${SOURCE}')`)) as typeof Autoload;
    await registerLanguage('nds', { audit: 'Wokeen snackt' });
    await isThere(page, 'story-audit');
    const element = page.document.querySelector('story-audit')!;
    await settled(element);
    expect(spoken(find(element, '[part=title]'))).to.equal('Wokeen snackt');
  });

  it('knows every element that there is', async () => {
    const page = await open(TAGS.map((tag) => `<${tag}></${tag}>`).join(''));
    for (const tag of TAGS) await isThere(page, tag);
    const library = (await import('./index.js')) as Record<string, unknown>;
    await import('./define.js');
    const ours = Object.values(library).filter(
      (value) => typeof value === 'function' && value.prototype instanceof HTMLElement,
    );
    // The last is what they have in common, and no element.
    expect(ours).to.have.length(TAGS.length + 1);
  });

  describe('as it is built', () => {
    it('loads the chunks of what is on the page, in the language of the page', async () => {
      const page = await open(
        `<div lang="fr"><whats-missing>${inlineJson({ missing: 'Who does not speak.' })}</whats-missing></div>`,
        { script: BUILT },
      );
      await isThere(page, 'whats-missing');
      const element = page.document.querySelector('whats-missing')!;
      await settled(element);
      expect(spoken(element)).to.include('Ce qui manque').and.include('Who does not speak.');
      expect(loaded(page, /\/cdn\/chunks\/(.*)-.{8}\.js$/).sort()).to.deep.equal(['fr', 'shared', 'whats-missing']);
    });

    it('says once that a part of it is missing, and what is in its place stays to be read', async () => {
      const code = await (await fetch(BUILT)).text();
      // Here, no chunks lie beside it.
      const script = faultUrl('story', { body: code, type: 'text/javascript' });
      const page = await open(`<story-card>${FALLBACK}</story-card><story-card>${FALLBACK}</story-card>`, { script });
      await waitUntil(() => page.told.length > 0);
      page.document.body.append(page.document.createElement('story-card'));
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(page.told).to.deep.equal([
        'story-analysis-elements: <story-card> could not be loaded. What is inside of it is shown.',
      ]);
      expect(page.document.querySelector('a')!.checkVisibility()).to.be.true;
      expect(await defined(page)).to.deep.equal([]);
    });
  });
});
