import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { StoryErrorEvent, StoryLoadEvent } from '../events.js';
import type { StoryData } from '../load/source.js';
import { expectLog, faultUrl, newKey, sleep, storyUrl } from '../testing/faults.js';
import { find, findAll, focused, isVisible, spoken, written } from '../testing/observe.js';
import { inlineJson, page, place, settled } from '../testing/page.js';
import type { StoryElement } from './story-element.js';
import './story-audit/story-audit.define.js';
import './story-headline/story-headline.define.js';
import './story-provider/story-provider.define.js';

const STATES = ['loading', 'ready', 'error'];
const LINK = '<a href="/stories/1">The harbour feeds four hundred families</a>';

const audit = (text: string) => ({ audit: text });
const shown = (element: Element) => findAll(element, '[part=prose]').map(spoken).join();
const told = (element: Element) => spoken(find(element, '[role=status]'));
const button = (element: Element) => findAll<HTMLButtonElement>(element, '[role=status] button')[0];
const isFallbackShown = (element: Element) => isVisible(element.querySelector('a')!);

/** An element as markup, in no need of anything to be loaded. */
const withScript = (json: unknown, attributes = '') =>
  page(`<story-audit ${attributes}>${LINK}${inlineJson(json)}</story-audit>`);

/** An element that loads, as it is as soon as it asks. */
async function asking(url: string, parent?: Element): Promise<StoryElement> {
  const element = document.createElement('story-audit');
  element.innerHTML = LINK;
  element.src = url;
  (parent ?? (await page('<div></div>'))).append(element);
  await element.updateComplete;
  return element;
}

async function loaded(url: string): Promise<StoryElement> {
  const element = await asking(url);
  await settled(element);
  return element;
}

/** The element's state once it has heard of what the page did to it. */
async function after(element: StoryElement, change: () => void): Promise<StoryElement> {
  change();
  await sleep(0);
  await settled(element);
  return element;
}

describe('an element that shows a story', () => {
  describe('takes it', () => {
    it('from the first that is there: property, inline script, URL, what is above', async () => {
      const provider = await page<StoryElement>(
        `<story-provider>
          ${inlineJson(audit('From above.'))}
          <story-audit src="${storyUrl(audit('From a URL.'))}">${inlineJson(audit('From a script.'))}</story-audit>
        </story-provider>`,
      );
      const element = find<StoryElement>(provider, 'story-audit');
      const shownAfter = async (change: () => void) => shown(await after(element, change));

      expect(await shownAfter(() => (element.story = audit('From a property.')))).to.equal('From a property.');
      expect(await shownAfter(() => (element.story = undefined))).to.equal('From a script.');
      expect(await shownAfter(() => element.querySelector('script')!.remove())).to.equal('From a URL.');
      expect(await shownAfter(() => element.removeAttribute('src'))).to.equal('From above.');
      expect(await shownAfter(() => provider.after(element))).to.equal('');
      expect(element.state).to.equal('idle');
      expect(await shownAfter(() => provider.append(element))).to.equal('From above.');
      expect(await shownAfter(() => element.append(script(audit('Added.'))))).to.equal('Added.');
    });

    it('anew whenever it is another', async () => {
      const element = await loaded(storyUrl(audit('One.')));
      expect(shown(await after(element, () => (element.src = storyUrl(audit('Two.')))))).to.equal('Two.');
      expect(shown(await after(element, () => (element.story = audit('Three.'))))).to.equal('Three.');
      expect(shown(await after(element, () => (element.story = audit('Four.'))))).to.equal('Four.');
    });

    it('from a property set before the element is there', async () => {
      const element = document.createElement('story-audit');
      element.story = audit('Set early.');
      (await page('<div></div>')).append(element);
      await settled(element);
      expect(shown(element)).to.equal('Set early.');
    });

    it('from an inline script that is edited later', async () => {
      const element = await withScript(audit('Before.'));
      const own = element.querySelector('script')!;
      expect(shown(await after(element, () => (own.textContent = '{"audit": "After."}')))).to.equal('After.');
      const text = own.firstChild as Text;
      expect(shown(await after(element, () => (text.data = '{"audit": "Again."}')))).to.equal('Again.');
      expect((await after(element, () => (own.textContent = '{"audit":'))).state).to.equal('error');
      expect(shown(await after(element, () => (own.textContent = '{"audit": "Mended."}')))).to.equal('Mended.');
    });

    it('from the several JSON-LD blocks of a page', async () => {
      const blocks = [
        { '@context': 'https://schema.org', '@type': 'WebSite', name: 'Two Rivers Review' },
        {
          '@context': { cognio: 'https://cognionews.com/vocab/acst#' },
          '@type': 'cognio:Review',
          'cognio:synthesis': 'It is one river.',
          'schema:name': 'The river',
        },
      ].map((block) => inlineJson(block, 'application/ld+json'));
      const element = await page(`<story-headline>${blocks.join('\n')}</story-headline>`);
      expect(element.state).to.equal('ready');
      expect(spoken(element)).to.include('The river');
    });

    it('and leaves scripts of other kinds alone, and those of others', async () => {
      const element = await page(
        `<story-audit><script type="text/plain">{}</script><p>${inlineJson(audit('Not its own.'))}</p></story-audit>`,
      );
      expect(element.state).to.equal('idle');
    });
  });

  describe('is', () => {
    const expectState = (element: StoryElement, state: string, text = '') => {
      expect(element.state).to.equal(state);
      expect(STATES.filter((name) => element.matches(`:state(${name})`))).to.deep.equal(
        STATES.filter((name) => name === state),
      );
      expect(shown(element)).to.equal(text);
      expect(isFallbackShown(element)).to.equal(state !== 'ready');
    };

    it('idle without a story', async () => {
      const element = await page(`<story-audit>${LINK}</story-audit>`);
      expectState(element, 'idle');
      expect(told(element)).to.equal('');
    });

    it('loading, then ready', async () => {
      const element = await asking(faultUrl('slow', { ms: 200, story: audit('Loaded.') }));
      expectState(element, 'loading');
      await settled(element);
      expectState(element, 'ready', 'Loaded.');
    });

    it('in error, and ready as soon as there is a story', async () => {
      const element = await loaded('/faults/status/404');
      expectState(element, 'error');
      expectState(await after(element, () => (element.src = storyUrl(audit('Found.')))), 'ready', 'Found.');
    });

    it('idle again once the story is taken away', async () => {
      const element = await loaded(storyUrl(audit('Loaded.')));
      expectState(await after(element, () => (element.src = undefined)), 'idle');
      expectState(await after(element, () => (element.story = audit('Set.'))), 'ready', 'Set.');
      expectState(await after(element, () => (element.story = undefined)), 'idle');
      expect(element.problems).to.be.empty;
      expect(told(element)).to.equal('');
    });
  });

  describe('tells of a slow answer', () => {
    it('after a moment, politely', async () => {
      const start = performance.now();
      const element = await asking('/faults/never');
      const region = find(element, '[role=status]');
      expect(spoken(region)).to.equal('');
      await new Promise((resolve) => {
        new MutationObserver(resolve).observe(region, { childList: true });
      });
      expect(performance.now() - start).to.be.at.least(299);
      expect(told(element)).to.equal('Loading the analysis…');
      expect(find(element, '[part=progress]')).to.exist;
      expect(isFallbackShown(element)).to.be.true;
      expect(find(element, '[role=status]') === region, 'the region that is announced stays').to.be.true;
    });

    it('until it is there', async () => {
      const element = await loaded(faultUrl('slow', { ms: 600, story: audit('Late.') }));
      expect(told(element)).to.equal('');
      expect(findAll(element, '[part=progress]')).to.be.empty;
    });
  });

  describe('says why there is no story', () => {
    let otherOrigin: string;

    before(async () => {
      ({ origin: otherOrigin } = (await (await fetch('/faults/origin')).json()) as { origin: string });
    });

    const failures: [code: string, url: () => string, sentence: string, canTryAgain: boolean][] = [
      ['network', () => '/faults/reset', 'the server did not answer.', true],
      ['cors', () => `${otherOrigin}/faults/story`, 'its server does not share it with this page.', false],
      ['http-status', () => '/faults/status/503', 'the server could not send it.', true],
      ['content-type', () => '/faults/html', 'something other than a story lies at its address.', false],
      ['too-large', () => '/faults/endless', 'the file is too large.', false],
      ['empty', () => '/faults/empty', 'the answer was empty.', true],
      ['invalid-json', () => '/faults/truncated', 'the data is incomplete or damaged.', false],
      ['invalid-url', () => 'javascript:alert(1)', 'its address is not valid.', false],
      ['not-a-story', () => storyUrl({ title: 'A shop' }), 'there is no story in the data.', false],
      ['wrong-type', () => storyUrl({ audit: { a: true } }), 'there is no story in the data.', false],
    ];
    for (const [code, url, sentence, canTryAgain] of failures) {
      it(`${code}: ${sentence}`, async () => {
        const heard = oneEvent(document as never, 'story-error') as Promise<StoryErrorEvent>;
        const element = await loaded(url());
        const { problems, partial, target } = await heard;
        expect([problems[0]!.code, partial]).to.deep.equal([code, false]);
        expect(target === element && problems === element.problems).to.be.true;
        expect(told(element)).to.include(`The analysis could not be loaded: ${sentence}`);
        expect(written(element), 'for embedders, in the console').not.to.include(problems[0]!.message);
        expect(isFallbackShown(element)).to.be.true;
        expect(button(element)?.textContent?.trim()).to.equal(canTryAgain ? 'Try again' : undefined);
      });
    }

    it('and keeps what is left out of a part from the rest', async () => {
      const story = { headline: 'A headline', summary: 'A summary.', score: { value: 12, max: 10 }, lenses: 3 };
      const heard = oneEvent(document as never, 'story-error') as Promise<StoryErrorEvent>;
      const element = await place('story-headline', { story });
      const { problems, partial } = await heard;
      expect(partial).to.be.true;
      expect(element.state).to.equal('ready');
      expect(spoken(element)).to.include('A headline A summary.');
      expect(problems.map(({ path }) => path)).to.deep.equal(['score.value', 'lenses[0]']);
      expect(told(element), 'only a full card says so').to.equal('');
    });

    it('to embedders, if it is a warning: the element shows everything, and no story-error fires', async () => {
      const story = { headline: 'A headline', url: 'ftp://example.org/' };
      const events: Event[] = [];
      const hear = (event: Event) => events.push(event);
      for (const type of ['story-load', 'story-error']) document.addEventListener(type, hear);
      const element = await place('story-headline', { story });
      for (const type of ['story-load', 'story-error']) document.removeEventListener(type, hear);
      expect(events.map(({ type }) => type)).to.deep.equal(['story-load']);
      expect((events[0] as StoryLoadEvent).problems.map(({ code }) => code)).to.deep.equal(['unsafe-url']);
      expect(element.problems).to.have.length(1);
    });

    it('and not to readers, with notices="hide": only the fallback stays', async () => {
      const heard = oneEvent(document as never, 'story-error') as Promise<StoryErrorEvent>;
      const element = await page(`<story-audit src="/faults/status/503" notices="hide">${LINK}</story-audit>`);
      expect((await heard).problems).to.have.length(1);
      expect([element.state, told(element)]).to.deep.equal(['error', '']);
      expect(isFallbackShown(element)).to.be.true;
      element.notices = 'show';
      await settled(element);
      expect(told(element)).to.include('The analysis could not be loaded: ');
      const provider = await page(
        `<story-provider src="/faults/status/503" notices="hide"><p>An article.</p></story-provider>`,
      );
      expect(spoken(provider)).to.equal('An article.');
    });

    it('and says that a slow story loads, even with notices="hide"', async () => {
      const element = await asking('/faults/never');
      element.notices = 'hide';
      await sleep(400);
      expect(told(element)).to.equal('Loading the analysis…');
    });

    it('of an inline script too, where trying again would not help', async () => {
      const element = await page(
        `<story-audit src="/faults/story">${LINK}<script type="application/json">{ "audit": </script></story-audit>`,
      );
      expect(element.problems.map(({ code }) => code)).to.deep.equal(['invalid-json']);
      expect(told(element)).to.include('The analysis could not be loaded:');
      expect(findAll(element, 'button').length).to.equal(0);
    });

    it('once, where it is shared', async () => {
      const provider = await page(
        `<story-provider src="/faults/status/500">${LINK}<story-audit></story-audit></story-provider>`,
      );
      expect(spoken(provider).split('The analysis could not be loaded:')).to.have.length(2);
      expect(find<StoryElement>(provider, 'story-audit').state).to.equal('error');
    });
  });

  describe('offers to try again', () => {
    const flaky = (fail: number, key = newKey()) => faultUrl('flaky', { story: audit('At last.'), fail, key });

    it('and shows the story then', async () => {
      const element = await loaded(flaky(1));
      button(element)!.click();
      await settled(element);
      expect(shown(element)).to.equal('At last.');
      expect(told(element)).to.equal('');
    });

    it('by the keyboard, which keeps its place while that takes time and when it fails', async () => {
      const key = newKey();
      const element = await loaded(flaky(2, key));
      const pressed = button(element)!;
      pressed.focus();
      await sendKeys({ press: 'Enter' });
      expect(focused() === pressed).to.be.true;
      await settled(element);
      expect(element.state).to.equal('error');
      expect(focused() === pressed).to.be.true;

      await sendKeys({ press: ' ' });
      await settled(element);
      expect(shown(element)).to.equal('At last.');
      expect(element.shadowRoot!.contains(focused()), 'the story follows').to.be.true;
      await expectLog(key, { requests: 3, aborted: 0 });
    });

    it('once at a time, and says that it does', async () => {
      const key = newKey();
      const element = await loaded(faultUrl('status/503', { key }));
      element.src = faultUrl('slow', { key, ms: 300, body: '' });
      await settled(element);
      const pressed = button(element)!;
      pressed.click();
      await element.updateComplete;
      expect(pressed.textContent!.trim()).to.equal('Trying again…');
      expect(pressed.getAttribute('aria-disabled')).to.equal('true');
      expect(told(element), 'what happened stays to be read').to.include('the answer was empty');
      pressed.click();
      await settled(element);
      expect(pressed.textContent!.trim()).to.equal('Try again');
      await expectLog(key, { requests: 3, aborted: 0 });
    });

    it('where the page’s own content stays, and the keyboard with it', async () => {
      const url = flaky(1);
      const provider = await page(`<story-provider src="${url}"><p>An article.</p></story-provider>`);
      button(provider)!.focus();
      button(provider)!.click();
      await settled(provider);
      expect(provider.state).to.equal('ready');
      expect(provider.shadowRoot!.contains(focused())).to.be.true;
    });

    it('and leaves the keyboard to a reader who has gone elsewhere', async () => {
      const element = await loaded(flaky(1));
      const field = document.createElement('input');
      element.before(field);
      button(element)!.click();
      field.focus();
      await settled(element);
      expect(shown(element)).to.equal('At last.');
      expect(focused() === field).to.be.true;
    });

    it('and forgets the failure of a story that is taken away', async () => {
      const element = await loaded('/faults/status/500');
      button(element)!.click();
      await after(element, () => (element.src = undefined));
      expect(told(element)).to.equal('');
      element.src = faultUrl('slow', { story: audit('Another.') });
      await element.updateComplete;
      expect(told(element)).to.equal('');
      await settled(element);
      expect(shown(element)).to.equal('Another.');
    });
  });

  describe('tells the page', () => {
    it('of the story that it loaded, through shadow roots', async () => {
      const host = await page('<div></div>');
      const heard = oneEvent(document as never, 'story-load') as Promise<StoryLoadEvent>;
      const element = await asking(
        storyUrl({ ...audit('Loaded.'), score: { value: 99, max: 10 } }),
        host.attachShadow({ mode: 'open' }).appendChild(document.createElement('p')),
      );
      const { story, problems } = await heard;
      expect(story.audit).to.equal('Loaded.');
      expect(problems === element.problems).to.be.true;
      expect(problems.map(({ path }) => path)).to.deep.equal(['score.value']);
      expect(shown(element), 'it is shown by then').to.equal('Loaded.');
    });

    it('once, however many elements show it', async () => {
      let loads = 0;
      const count = () => loads++;
      document.addEventListener('story-load', count);
      await page(
        `<story-provider src="${storyUrl(audit('One.'))}"><story-audit></story-audit><story-headline></story-headline></story-provider>`,
      );
      document.removeEventListener('story-load', count);
      expect(loads).to.equal(1);
    });
  });

  describe('loads again', () => {
    it('when asked to, and shows what there was until then', async () => {
      const key = newKey();
      const element = await loaded(faultUrl('slow', { ms: 100, story: audit('Kept.'), key, maxage: 600 }));
      element.reload();
      await element.updateComplete;
      expect(element.state).to.equal('loading');
      expect(shown(element)).to.equal('Kept.');
      const heard = oneEvent(element, 'story-load');
      await settled(element);
      await heard;
      expect(element.state).to.equal('ready');
      await expectLog(key, { requests: 2, aborted: 0 });
    });

    it('what is not loaded, from where it is', async () => {
      const element = await place('story-audit', { story: audit('A property.') });
      const heard = oneEvent(element, 'story-load');
      element.reload();
      await heard;
      expect(shown(element)).to.equal('A property.');
      const idle = await place('story-audit');
      await after(idle, () => idle.reload());
      expect(idle.state).to.equal('idle');
    });
  });

  describe('in a theme', () => {
    it('of its own sets its ink and ground; of the page, leaves the ground to the page', async () => {
      const element = await withScript(audit('Ink.'));
      const colours = async (theme: string) => {
        await after(element, () => element.setAttribute('theme', theme));
        const { colorScheme, backgroundColor, color } = getComputedStyle(find(element, '[part=base]'));
        return { colorScheme, backgroundColor, color };
      };
      const auto = await colours('auto');
      const light = await colours('light');
      const dark = await colours('dark');
      expect([light.colorScheme, dark.colorScheme]).to.deep.equal(['light', 'dark']);
      expect(auto.backgroundColor).to.equal('rgba(0, 0, 0, 0)');
      expect(new Set([auto, light, dark].map(({ backgroundColor }) => backgroundColor))).to.have.length(3);
      expect(light.color).not.to.equal(dark.color);
      expect(await colours('neon')).to.deep.equal(auto);
    });

    it('that is set as a property', async () => {
      const ground = (element: Element) => getComputedStyle(find(element, '[part=base]')).backgroundColor;
      const expected = ground(await withScript(audit('Ink.'), 'theme="dark"'));
      const element = await place('story-audit', { theme: 'dark' });
      expect(ground(element)).to.equal(expected);
    });

    it('follows the colour scheme of the page by default', async () => {
      const host = await page('<div style="color-scheme: dark"><story-audit></story-audit></div>');
      const onDark = getComputedStyle(find(host, '[part=base]')).color;
      host.style.colorScheme = 'light';
      expect(getComputedStyle(find(host, '[part=base]')).color).not.to.equal(onDark);
    });
  });

  describe('never throws into the page', () => {
    const cyclic: Record<string, unknown> = { title: 'T' };
    cyclic['self'] = cyclic;
    const odd: [name: string, value: unknown][] = [
      ['a number', 7],
      ['no', false],
      ['a word', 'story'],
      ['JSON that is cut off', '{"audit":"A."'],
      ['a function', () => audit('A.')],
      ['a symbol', Symbol('story')],
      ['a big number', 10n],
      ['a list of nothing', [null, , undefined]],
      ['a cyclic object', cyclic],
      ['a date', new Date(0)],
      ['a map', new Map([['audit', 'A.']])],
      ['an object without a prototype', Object.create(null)],
      ['an element', document.createElement('p')],
      [
        'an object that throws when it is read',
        Object.defineProperty({}, 'audit', {
          enumerable: true,
          get() {
            throw new Error('No.');
          },
        }),
      ],
      ['a proxy that is revoked', revoked()],
    ];
    for (const [name, value] of odd) {
      it(`for ${name}`, async () => {
        const element = await place('story-audit', { innerHTML: LINK, story: value as StoryData });
        expect(element.state).to.equal('error');
        expect(element.problems[0]!.code).to.equal('not-a-story');
        expect(told(element)).to.include('there is no story in the data.');
        expect(isFallbackShown(element)).to.be.true;
        expect(shown(await after(element, () => (element.story = audit('Sound.'))))).to.equal('Sound.');
      });
    }

    it('for JSON that was not parsed, which is read', async () => {
      const element = await place('story-audit', { story: '{"audit":"A."}' as unknown as StoryData });
      expect([element.state, shown(element)]).to.deep.equal(['ready', 'A.']);
    });

    it('for such values as parts: those that hold no text are left out and reported', async () => {
      const values = odd.map(([, value]) => value);
      const story = { headline: 'A headline', summary: revoked(), audit: cyclic, lenses: values, related: values };
      const element = await place('story-headline', { story });
      expect(element.state).to.equal('ready');
      expect(spoken(element)).to.equal('A headline');
      const unreadable = ['a number', 'no', 'a function', 'a symbol', 'a big number'];
      expect(element.problems.map(({ path }) => path)).to.deep.equal(
        ['lenses', 'related'].flatMap((part) =>
          unreadable.map((name) => `${part}[${odd.findIndex(([other]) => other === name)}]`),
        ),
      );
    });
  });
});

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function script(json: unknown): HTMLScriptElement {
  const element = document.createElement('script');
  element.type = 'application/json';
  element.textContent = JSON.stringify(json);
  return element;
}
