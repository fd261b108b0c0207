/** Stories, attributes and addresses that mean harm: what comes of them is text, and nothing else. */
import { aTimeout, expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import * as fc from 'fast-check';
import type { Story, StoryElement } from './index.js';
import { canEmulate } from './testing/engine.js';
import { expectLog, newKey, faultUrl, logOf, sleep, storyUrl } from './testing/faults.js';
import { compactReview, expandedReview, graphReview } from './testing/fixtures/cognio-review.js';
import { goldberryOutput } from './testing/fixtures/goldberry-output.js';
import { storyJson } from './testing/fixtures/story-json.js';
import { find, findAll, rendered } from './testing/observe.js';
import { inlineJson, page, place, settled } from './testing/page.js';
import { BAIT, mapTexts, PAYLOADS, UNSAFE_URLS } from './testing/payloads.js';
import { TAGS } from './testing/tags.js';
import './define.js';

const FORMATS: Record<string, unknown> = {
  'Story JSON': storyJson,
  'a cognio:Review': compactReview,
  'an expanded cognio:Review': expandedReview,
  'a graph': graphReview,
  'GoldBerry output': goldberryOutput,
};

/** The kinds of element that a story without harm in it makes use of, and what is in the library beside them. */
const HARMLESS = new Set(
  `${TAGS.join()},a,article,b,bdi,blockquote,br,button,circle,cite,code,dd,details,div,dl,dt,em,figcaption,figure,g,h1,h2,h3,h4,h5,h6,header,hr,
  li,line,ol,p,path,q,rect,section,slot,small,span,strong,style,summary,svg,table,caption,tbody,td,th,thead,time,tr,ul`.split(
    /[,\s]+/,
  ),
);

const PROTOTYPES = [Object, Array, Function, String, Map, Promise, Event, HTMLElement].map(
  ({ prototype }: { prototype: object }) => prototype,
);
const shapes = () => PROTOTYPES.map((prototype) => Reflect.ownKeys(prototype).map(String).join());

/** What came of harmful texts, beside text: it is emptied by each test, which expects it to be empty. */
const harm: string[] = [];

const note = (event: Event) => {
  const { message, reason } = event as unknown as Readonly<Record<string, unknown>>;
  harm.push(`${event.type}: ${String(message ?? reason)}`);
};
const EVENTS = ['error', 'unhandledrejection', 'securitypolicyviolation'];

/** Notes what is not as it was, and what no card has any use for. */
function inspect(root: Node): string[] {
  const found = harm.splice(0);
  for (const element of findAll<Element>(root, '*')) {
    if (!HARMLESS.has(element.localName) && !(element instanceof HTMLScriptElement && element.type.endsWith('json'))) {
      found.push(`<${element.localName}>`);
    }
    for (const { name } of element.attributes) if (/^(on|style$|src|formaction)/.test(name)) found.push(`${name}=`);
    // A link without any scheme leads nowhere: its address is none.
    if (element instanceof HTMLAnchorElement && !/^(https?|mailto)?:$/.test(element.protocol)) found.push(element.href);
  }
  return found;
}

/** Members by which a format is known, or that choose between words of our own. */
const KEPT = /^(@type|@context|@vocab|cognio|schema|acst|measures)$/;

/** Stories of a format in which every payload stands, and in every text one. */
function* infected(format: unknown): Generator<Story> {
  for (let used = 0; used < PAYLOADS.length;) {
    yield mapTexts(format, (text, key) => (KEPT.test(key) ? text : PAYLOADS[used++ % PAYLOADS.length]!)) as Story;
  }
}

describe('harm', () => {
  const { alert, prompt, confirm } = window;
  let shapesBefore: string[];
  let globalsBefore: string[];

  before(() => {
    for (const type of EVENTS) addEventListener(type, note);
    for (const name of ['alert', 'prompt', 'confirm'] as const) window[name] = () => void harm.push(name) as never;
    shapesBefore = shapes();
    globalsBefore = Object.keys(window);
  });

  afterEach(async () => {
    await sleep(50); // what was to be loaded, or to run by an event, would have begun
    expect(inspect(document.createElement('p'))).to.deep.equal([]);
    expect((await logOf('bait')).requests).to.equal(0);
    expect(Object.keys(window).filter((name) => !globalsBefore.includes(name))).to.deep.equal([]);
    expect(shapes()).to.deep.equal(shapesBefore);
    expect(({} as { hit?: unknown }).hit).to.equal(undefined);
  });

  after(() => {
    for (const type of EVENTS) removeEventListener(type, note);
    Object.assign(window, { alert, prompt, confirm });
  });

  describe('in a text becomes text', () => {
    it('in every part of a story, which shows it as it is', async () => {
      const card = await place('story-card', { advisory: 'show', backHref: '/' });
      for (const payload of PAYLOADS) {
        card.story = mapTexts(storyJson, (text, key) => (KEPT.test(key) ? text : payload)) as Story;
        await rendered(card);
        expect(inspect(card), payload).to.deep.equal([]);
      }
    });

    for (const [format, value] of Object.entries(FORMATS)) {
      it(`in ${format}, set, written on the page or loaded`, async () => {
        const card = await place('story-card', { advisory: 'show' });
        for (const story of infected(value)) {
          card.story = story;
          await rendered(card);
          expect(inspect(card)).to.deep.equal([]);
        }
        const [story] = infected(value);
        const written = await page(`<story-card advisory="show">${inlineJson(story)}</story-card>`);
        expect([written.state, inspect(written)]).to.deep.equal(['ready', []]);
        const blob = URL.createObjectURL(new Blob([JSON.stringify(story)], { type: 'application/json' }));
        const loaded = await place('story-card', { src: blob, advisory: 'show' });
        expect([loaded.state, inspect(loaded)]).to.deep.equal(['ready', []]);
      });
    }

    it('in every variant, and in the citations', async () => {
      for (const variant of ['summary', 'headline', 'full'] as const) {
        const card = await place('story-card', { variant, view: 'tabs' });
        for (const story of infected(storyJson)) {
          card.story = story;
          await rendered(card);
          await settled(card);
          findAll(card, '[aria-expanded=false], .main').forEach((button) => button.click());
          await aTimeout(0);
          await rendered(card);
          expect(inspect(card)).to.deep.equal([]);
        }
      }
    });

    it('in any mixture, and as the name of a member', async () => {
      const card = await place('story-card', { advisory: 'show' });
      const text = fc.oneof(
        fc.constantFrom(...PAYLOADS),
        fc.array(fc.constantFrom(...PAYLOADS), { minLength: 2, maxLength: 3 }).map((parts) => parts.join('')),
        fc.string({ unit: 'binary' }),
      );
      await fc.assert(
        fc.asyncProperty(fc.infiniteStream(text), text, async (texts, name) => {
          const next = () => texts.next().value as string;
          const whole = mapTexts(storyJson, (own, key) => (KEPT.test(key) ? own : next())) as Story;
          const odd = JSON.parse(
            `{${JSON.stringify(name)}: {${JSON.stringify(next())}: ${JSON.stringify(next())}}}`,
          ) as Story;
          card.story = { ...whole, ...odd, coverage: odd, whats_missing: odd };
          await rendered(card);
          expect(inspect(card)).to.deep.equal([]);
        }),
        { numRuns: 60 },
      );
    });
  });

  it('in an attribute changes no more than that attribute may', async () => {
    const names =
      'heading-level theme variant sections view advisory back-href back-label wheel unanalysed lang dir class id part story state';
    const host = await page<HTMLElement>(
      `<div><story-provider>${inlineJson(storyJson)}${TAGS.map((tag) => `<${tag}></${tag}>`).join('')}</story-provider></div>`,
    );
    const elements = TAGS.flatMap((tag) => findAll(host, tag));
    for (const payload of PAYLOADS) {
      for (const element of elements) for (const name of names.split(' ')) element.setAttribute(name, payload);
      await Promise.all(elements.map(rendered));
      expect(inspect(host), payload).to.deep.equal([]);
    }
  });

  it('in an address of a story is not run, and told as an error', async () => {
    for (const src of UNSAFE_URLS) {
      const element = await place('story-audit', { src });
      expect([element.state, inspect(element)], src).to.deep.equal(['error', []]);
    }
  });

  it('in a direction stays in its own text', async () => {
    const marks = '\u202e\u2066\u2067\u2068\u202a\u202b\u202d\u2069\u2069\u202e';
    const story = mapTexts(storyJson, (text, key) => (KEPT.test(key) ? text : `${marks}${text}`)) as Story;
    const card = await place('story-card', { story, advisory: 'show' });
    for (const text of findAll(card, '*')
      .flatMap(({ childNodes }) => [...childNodes])
      .filter((node) => node instanceof Text)) {
      // What is between an isolate's two ends reaches no further.
      expect(text.data.replace(/[\u2066-\u2068][^\u2066-\u2069]*\u2069/g, '')).not.to.match(
        /[\u202a-\u202e\u2066-\u2069]/,
      );
    }
    expect(find<StoryElement>(card, 'story-headline').state).to.equal('ready');
  });

  it('in the address of the page for frames comes to nothing', async function () {
    if (!canEmulate) return this.skip();
    const names = [
      'variant',
      'theme',
      'sections',
      'view',
      'advisory',
      'heading-level',
      'lang',
      'dir',
      'onload',
      '__proto__',
    ];
    const short = PAYLOADS.filter(({ length }) => length < 200);
    for (let at = 0; at < 60; at += names.length) {
      const src = storyUrl({ headline: short[at], summary: short[at + 1], url: short[at + 2] }, { cors: '*' });
      const params = new URLSearchParams([['src', src], ...names.map((name, index) => [name, short[at + index]!])]);
      const body = `<!doctype html><iframe sandbox="allow-scripts allow-popups" src="/embed/embed.html?${String(params).replaceAll('&', '&amp;')}"></iframe>`;
      const url = faultUrl('story', { body, type: 'text/html; charset=utf-8' });
      const script = 'new Promise((resolve) => setTimeout(resolve, 500)).then(() => String(window.hit))';
      const visit = { url, script, click: '', width: 800, height: 600 };
      const { result, hit, forbidden, opened } = await executeServerCommand<Record<string, unknown>, unknown>(
        'visit-frame',
        visit,
      );
      const nothing = { result: 'undefined', hit: 'undefined', forbidden: [], opened: [] };
      expect({ result, hit, forbidden, opened }).to.deep.equal(nothing);
    }
  });

  it('would be noticed', async () => {
    const host = await page<HTMLElement>(`<div><p style="color: red"></p><a href="javascript:0">A</a><embed></div>`);
    expect(inspect(host)).to.deep.equal(['style=', 'javascript:0', '<embed>']);
    const image = document.createElement('div');
    const key = newKey();
    image.innerHTML = `<img src="data:," onerror="alert(1)"><img src="${BAIT.replace('bait', key)}">`;
    await sleep(100);
    expect(harm.splice(0)).to.deep.equal(['alert']);
    await expectLog(key, { requests: 1, aborted: 0 });
  });
});
