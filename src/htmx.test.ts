/** Cards that htmx swaps in, keeps and takes away. */
import { expect, waitUntil } from '@open-wc/testing';
import { expectLog, faultUrl, newKey, storyUrl } from './testing/faults.js';
import {
  cardsOf,
  click,
  escaped,
  expectShown,
  inlineCard,
  markupUrl,
  EMPTY,
  openScripted,
  srcCard,
} from './testing/hosts/cards.js';
import { spoken } from './testing/observe.js';

const one = { headline: 'One' };
const two = { headline: 'Two' };

describe('a card in htmx', () => {
  const openHtmx = (body: string) => openScripted('htmx.org/dist/htmx.js', body);
  const button = (fragment: string, swap = 'innerHTML') =>
    `<button hx-get="${escaped(markupUrl(fragment))}" hx-target="#place" hx-swap="${swap}">Load</button>`;

  for (const swap of ['innerHTML', 'outerHTML', 'beforeend', 'afterend']) {
    it(`comes in a fragment by ${swap}`, async () => {
      const fragment = `<div>${srcCard(storyUrl(one))}${inlineCard(two)}</div>`;
      const page = await openHtmx(`<main><div id="place"></div></main>${button(fragment, swap)}`);
      click(page, 'button');
      await expectShown(page, ['One', 'Two']);
    });
  }

  it('is replaced by that of another fragment, and its request is given up', async () => {
    const key = newKey();
    const place = `<main id="place">${srcCard(faultUrl('never', { key }))}</main>`;
    const page = await openHtmx(place + button(srcCard(storyUrl(two))));
    await expectLog(key, { requests: 1, aborted: 0 });
    click(page, 'button');
    await expectShown(page, ['Two']);
    await expectLog(key, { requests: 1, aborted: 1 });
  });

  it('is kept by hx-preserve, without loading anew', async () => {
    const key = newKey();
    const card = srcCard(storyUrl(one, { key }), 'id="kept" hx-preserve');
    const page = await openHtmx(
      `<main id="place">${card}</main>${button(`<p>Another text</p>${card}${inlineCard(two)}`)}`,
    );
    await expectShown(page, ['One']);
    const [before] = cardsOf(page);
    click(page, 'button');
    await expectShown(page, ['One', 'Two']);
    expect(cardsOf(page)[0] === before).to.equal(true);
    await expectLog(key, { requests: 1, aborted: 0 });
  });

  it('tells hx-on and hx-trigger of its story', async () => {
    const seen = escaped(markupUrl('<p>Seen</p>'));
    const listen = `<main hx-on:story-load="heard.push(event.story.headline)"><div id="place"></div>
      <div id="seen" hx-get="${seen}" hx-trigger="story-load from:main"></div></main>`;
    const page = await openHtmx(listen + button(srcCard(storyUrl(one))));
    click(page, 'button');
    await expectShown(page, ['One']);
    expect(page.heard).to.deep.equal(['One']);
    await waitUntil(() => spoken(page.document.querySelector('#seen')!) === 'Seen', '', { timeout: 5000 });
  });

  it('comes with a boosted link, and is there again after going back, but for a story that was a property', async () => {
    const next = markupUrl(`<main>${srcCard(storyUrl(two))}${inlineCard(two)}</main>`);
    const page = await openHtmx(
      `<a hx-boost="true" href="${escaped(next)}">Next</a>${srcCard(storyUrl(one))}${inlineCard(one)}${EMPTY}`,
    );
    cardsOf(page)[2]!.story = one;
    await expectShown(page, ['One', 'One', 'One']);
    click(page, 'a');
    await expectShown(page, ['Two', 'Two']);
    page.history.back();
    // htmx keeps the page as markup, which has no properties.
    await expectShown(page, ['One', 'One', 'Fallback']);
  });
});
