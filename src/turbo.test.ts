/** Cards on pages that Turbo visits, caches, morphs and fills. */
import { expect, waitUntil } from '@open-wc/testing';
import type { StoryLoadEvent } from './index.js';
import { expectLog, newKey, storyUrl } from './testing/faults.js';
import {
  cardsOf,
  click,
  EMPTY,
  escaped,
  expectShown,
  inlineCard,
  markupUrl,
  openScripted,
  srcCard,
  type ScriptedWindow,
} from './testing/hosts/cards.js';
import { spoken } from './testing/observe.js';

const one = { headline: 'One' };
const two = { headline: 'Two' };

describe('a card in Turbo', () => {
  type TurboWindow = ScriptedWindow & { Turbo: { renderStreamMessage(message: string): void } };

  const MORPH = '<meta name="turbo-refresh-method" content="morph">';
  const openTurbo = (body: string, head = '') =>
    openScripted('@hotwired/turbo/dist/turbo.es2017-umd.js', body, head) as Promise<TurboWindow>;
  const pageOf = (body: string, params = {}) =>
    markupUrl(`<!doctype html><html lang="en"><head><title>Next</title></head><body>${body}</body></html>`, params);
  const link = (url: string) => `<a href="${escaped(url)}">Next</a>`;
  const stream = (page: TurboWindow, attributes: string, content = '') =>
    page.Turbo.renderStreamMessage(`<turbo-stream ${attributes}><template>${content}</template></turbo-stream>`);

  // In one test: of the frames on a page, WebKit lets only the first go back.
  it('comes with a visit, is there after going back, and in the preview of a page that the reader has been to', async () => {
    const slow = { fault: 'slow', ms: 1500 };
    const next = pageOf(srcCard(storyUrl(two)) + inlineCard(two), slow);
    const page = await openTurbo(link(next) + srcCard(storyUrl(one)) + inlineCard(one) + EMPTY);
    const isPreview = () => page.document.documentElement.hasAttribute('data-turbo-preview');
    cardsOf(page)[2]!.story = one;
    await expectShown(page, ['One', 'One', 'One']);
    const heard: string[] = [];
    page.document.addEventListener('story-load', (event) => heard.push((event as StoryLoadEvent).story.headline!));
    click(page, 'a');
    await expectShown(page, ['Two', 'Two']);
    expect(isPreview()).to.equal(false);
    expect(heard).to.deep.equal(['Two', 'Two']);
    page.history.back();
    // Turbo keeps a clone of the page, which has no properties.
    await expectShown(page, ['One', 'One', 'Fallback']);
    click(page, 'a');
    await expectShown(page, ['Two', 'Two']);
    expect(isPreview()).to.equal(true);
    await waitUntil(() => !isPreview(), 'the page has come', { timeout: 5000 });
    await expectShown(page, ['Two', 'Two']);
  });

  it('is kept by data-turbo-permanent, without loading anew', async () => {
    const key = newKey();
    const card = srcCard(storyUrl(one, { key }), 'id="kept" data-turbo-permanent');
    const page = await openTurbo(link(pageOf(inlineCard(two) + card)) + card);
    await expectShown(page, ['One']);
    const [before] = cardsOf(page);
    click(page, 'a');
    await expectShown(page, ['Two', 'One']);
    expect(cardsOf(page)[1] === before).to.equal(true);
    await expectLog(key, { requests: 1, aborted: 0 });
  });

  it('comes in a frame', async () => {
    const frame = (content: string) => `<turbo-frame id="frame">${content}</turbo-frame>`;
    const next = pageOf(frame(srcCard(storyUrl(two)) + inlineCard(two)));
    const page = await openTurbo(frame(link(next) + srcCard(storyUrl(one))));
    await expectShown(page, ['One']);
    click(page, 'a');
    await expectShown(page, ['Two', 'Two']);
  });

  it('comes in a stream', async () => {
    const page = await openTurbo('<main id="list"></main>');
    stream(page, 'action="append" target="list"', srcCard(storyUrl(one)));
    stream(page, 'action="prepend" target="list"', inlineCard(two));
    await expectShown(page, ['Two', 'One']);
  });

  for (const how of ['a page that is refreshed', 'a stream']) {
    it(`keeps its place where ${how} is morphed, and takes another story`, async () => {
      const key = newKey();
      const main = (note: string, story: object) =>
        `<main id="main"><p>${note}</p>${srcCard(storyUrl(one, { key }))}${srcCard(storyUrl(story))}${inlineCard(story)}</main>`;
      const page = await openTurbo(main('Old', one), MORPH);
      await expectShown(page, ['One', 'One', 'One']);
      const before = cardsOf(page);
      const next = main('New', two);
      if (how === 'a stream') stream(page, 'action="replace" method="morph" target="main"', next);
      else {
        page.history.replaceState(page.history.state, '', pageOf(next));
        stream(page, 'action="refresh" method="morph"');
      }
      await expectShown(page, ['One', 'Two', 'Two']);
      expect(spoken(page.document.querySelector('p')!)).to.equal('New');
      expect(cardsOf(page).map((card, at) => card === before[at])).to.deep.equal([true, true, true]);
      await expectLog(key, { requests: 1, aborted: 0 });
    });
  }
});
