import { expect } from '@open-wc/testing';
import { canEmulate } from '../../testing/engine.js';
import { sendKeys } from '@web/test-runner-commands';
import { faultUrl, newKey } from '../../testing/faults.js';
import { storyJson } from '../../testing/fixtures/story-json.js';
import { findAll, focused, isVisible, rendered } from '../../testing/observe.js';
import { faultsOfFocus, nameOf, tabThrough } from '../../testing/keyboard.js';
import { emulate } from '../../testing/media.js';
import { page, place, settled } from '../../testing/page.js';
import type { StoryCard } from './story-card.js';
import './story-card.define.js';

const { advisory: _, ...calm } = storyJson;
const show = (properties: Partial<StoryCard> = {}) =>
  place('story-card', { story: calm, backHref: '/stories', ...properties });
const OPERABLE = 'a, button, summary, [tabindex="0"]';

// Past the last stop is the browser itself, from which only Chromium's can be called back.
(canEmulate ? describe : describe.skip)('<story-card>, by the keyboard alone,', () => {
  for (const width of [280, 1280]) {
    it(`is gone through in the order that it is read, at ${width} px`, async () => {
      const card = await show();
      card.style.width = `${width}px`;
      const reached: HTMLElement[] = [];
      await tabThrough((stop) => reached.push(stop));
      const all = findAll(card, OPERABLE).filter(isVisible);
      expect(reached.map(nameOf)).to.deep.equal(all.map(nameOf));
      reached.slice(1).forEach((stop, at) => {
        const [from, to] = [reached[at]!, stop].map((element) => element.getBoundingClientRect()) as [DOMRect, DOMRect];
        const isOnwards = to.bottom > from.top || to.left >= from.right;
        expect(isOnwards, `from ${nameOf(reached[at]!)} to ${nameOf(stop)}`).to.be.true;
      });
    });
  }

  for (const key of ['Enter', ' '] as const) {
    it(`does all that it can, by ${key === ' ' ? 'Space' : key}`, async () => {
      const card = await show();
      const done: string[] = [];
      const note = (what: string) => () => void done.push(what);
      const follow = (event: Event) => {
        if ((event.composedPath()[0] as Element).localName !== 'a') return;
        event.preventDefault();
        done.push('follow');
      };
      const listeners: [string, EventListener][] = [
        [
          'story-navigate',
          (event) => done.push(`tell of ${(event as HTMLElementEventMap['story-navigate']).relation}`),
        ],
        ['story-share', (event) => done.push((event as HTMLElementEventMap['story-share']).action)],
        [
          'story-toggle',
          (event) => {
            const { name, open } = event as HTMLElementEventMap['story-toggle'];
            done.push(`${open ? 'open' : 'close'} ${name}`);
          },
        ],
        ['click', follow],
      ];
      const print = window.print;
      window.print = note('the printer');
      for (const [type, listener] of listeners) document.body.addEventListener(type, listener);
      await tabThrough(async (stop) => {
        if (key === ' ' && stop.localName === 'a') return;
        await sendKeys({ press: key });
        await rendered(card);
        await new Promise((resolve) => setTimeout(resolve, 20));
        expect(focused() === stop, `${nameOf(stop)} keeps the keyboard`).to.be.true;
      });
      for (const [type, listener] of listeners) document.body.removeEventListener(type, listener);
      window.print = print;
      expect(done).to.deep.equal(
        [
          'tell of back',
          'follow',
          'open provenance',
          'copy-section',
          'copy-section',
          'close dimensions',
          'open indigenous',
          'open historical',
          'open cross-cultural',
          'open Labour',
          'copy-section',
          'follow',
          'copy-section',
          'copy-section',
          'copy-section',
          'follow',
          'follow',
          'tell of related',
          'follow',
          'open cite',
          'copy-link',
          'print',
          'the printer',
          'cite',
          'cite',
          'cite',
          'cite',
          'copy-section',
        ].filter((what) => key === 'Enter' || !/^(tell|follow)/.test(what)),
      );
    });
  }

  it('goes past the tabs and the text that is shown to what follows, and to no text that is not shown', async () => {
    await show({ view: 'tabs', sections: 'dimensions missing' });
    const reached: string[] = [];
    await tabThrough((stop) => reached.push(stop.role ?? nameOf(stop)));
    expect(reached).to.deep.equal([
      'Copy a link to “Analysis Dimensions”',
      'tab',
      'tabpanel',
      'Copy a link to “What’s Missing”',
      'ACST vocabulary',
    ]);
  });

  it('passes an advisory, and goes on at the beginning of the story', async () => {
    await show({ story: storyJson });
    await emulate({});
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await goesOnAtTheBeginning();
  });

  it('tries again, and goes on at the beginning of the story', async () => {
    const src = faultUrl('flaky', { key: newKey(), fail: 1, story: calm });
    const card = await page<StoryCard>(`<story-card src="${src}" back-href="/stories"></story-card>`);
    await emulate({});
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    await settled(card);
    await goesOnAtTheBeginning();
  });

  async function goesOnAtTheBeginning(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(focused() === document.body).to.be.false;
    await sendKeys({ press: 'Tab' });
    expect(nameOf(focused()!)).to.equal('All stories');
  }

  for (const theme of ['auto', 'dark'] as const) {
    for (const properties of [{ variant: 'full' }, { variant: 'summary' }, { view: 'tabs' }] as const) {
      it(`shows where it is, ${theme} and ${Object.values(properties).join()}`, async () => {
        await show({ theme, ...properties });
        let stops = 0;
        await tabThrough((stop) => {
          stops++;
          expect(faultsOfFocus(stop), nameOf(stop)).to.deep.equal([]);
        });
        expect(stops).to.be.above(1);
      });
    }
  }
});
