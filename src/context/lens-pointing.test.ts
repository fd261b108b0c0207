import { expect } from '@open-wc/testing';
import { find, findAll } from '../testing/observe.js';
import { inlineJson, page, place, settled } from '../testing/page.js';
import '../define.js';

const story = {
  headline: 'A headline',
  synthesis: 'What it comes to.',
  lenses: [
    { lens: 'historical', score: 0.9, text: 'It was dug before.' },
    { lens: 'future', score: 0.3, text: 'The next tide.' },
  ],
};

/** What stands out: each mark, by its element and lens. */
const marked = (root: Element) => [
  ...new Set(
    findAll(root, '[data-at]').map(
      (mark) => `${(mark.getRootNode() as ShadowRoot).host.localName} ${mark.dataset.lens}`,
    ),
  ),
];

const point = (target: Element, type: string) =>
  target.dispatchEvent(new Event(type, { bubbles: true, composed: true }));

const EVERYWHERE = ['lens-wheel', 'analysis-dimensions', 'integrated-synthesis'];

describe('pointing at a lens', () => {
  it('lets it stand out wherever the card shows it', async () => {
    const card = await place('story-card', { story });
    point(find(card, 'lens-wheel').shadowRoot!.querySelector('path[data-lens=historical]')!, 'pointerover');
    expect(marked(card)).to.deep.equal(EVERYWHERE.map((tag) => `${tag} historical`));
    point(find(card, 'lens-wheel'), 'pointerleave');
    expect(marked(card)).to.be.empty;
  });

  it('works by keyboard too', async () => {
    const card = await place('story-card', { story });
    const toggle = find(card, '[part=lens][data-lens=future] [part=toggle]');
    point(toggle, 'focusin'); // a page in the background of another has no focus to give
    expect(marked(card)).to.deep.equal(EVERYWHERE.map((tag) => `${tag} future`));
    point(toggle, 'focusout');
    expect(marked(card)).to.be.empty;
  });

  it('reaches sections that are spread over a page, and no other story', async () => {
    const [one, other] = [0, 1].map(
      () =>
        `<story-provider>${inlineJson(story)}<lens-wheel></lens-wheel><analysis-dimensions wheel="hide"></analysis-dimensions></story-provider>`,
    );
    const both = await page<HTMLElement>(`<div>${one}${other}</div>`);
    for (const element of findAll(both, 'story-provider, lens-wheel, analysis-dimensions')) await settled(element);
    const [first, second] = findAll(both, 'story-provider');
    point(find(first!, 'lens-wheel').shadowRoot!.querySelector('path[data-lens=future]')!, 'pointerover');
    expect(marked(first!)).to.deep.equal(['lens-wheel future', 'analysis-dimensions future']);
    expect(marked(second!)).to.be.empty;
  });

  it('works within an element that has a story of its own', async () => {
    const element = await place('analysis-dimensions', { story });
    point(find(element, '[part=lens][data-lens=future]'), 'pointerover');
    expect(findAll(element, '[part=wheel] [data-at]')).to.have.length(2);
  });

  it('holds while the story is rendered anew, and ends when the element leaves', async () => {
    const card = await place('story-card', { story });
    const lenses = find(card, 'analysis-dimensions');
    point(find(lenses, '[part=lens][data-lens=future]'), 'pointerover');
    find(lenses, '[part=lens][data-lens=future] [part=toggle]').click();
    await settled(card);
    expect(marked(card)).to.include('analysis-dimensions future');
    const wheel = find(card, 'lens-wheel');
    wheel.remove();
    point(lenses, 'pointerleave');
    expect(findAll(wheel, '[data-at]'), 'what left hears no more of it').not.to.be.empty;
  });
});
