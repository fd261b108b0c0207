import { expect } from '@open-wc/testing';
import { canEmulate } from '../testing/engine.js';
import { emulateMedia } from '@web/test-runner-commands';
import { storyJson } from '../testing/fixtures/story-json.js';
import { find, findAll, isVisible, rendered, spoken } from '../testing/observe.js';
import { place } from '../testing/page.js';
import '../elements/story-card/story-card.define.js';

(canEmulate ? describe : describe.skip)('a card on paper', () => {
  const story = {
    ...storyJson,
    sources: [
      { title: 'A survey', url: 'https://port.example/survey.pdf' },
      { title: 'The board', url: 'mailto:board@port.example' },
      'https://port.example/minutes',
    ],
    related: [{ headline: 'What a mudflat is worth', url: '/stories/mudflat' }],
  };
  const show = (properties = {}) =>
    place('story-card', { story, advisory: 'show', backHref: '/stories', ...properties } as never);
  const style = (element: Element, pseudo?: string) => getComputedStyle(element, pseudo);
  const rgb = (color: string) => color.match(/[\d.]+/g)!.map(Number);
  const paper = () => emulateMedia({ media: 'print' });
  const screen = () => emulateMedia({ media: 'screen' });

  afterEach(screen);

  it('shows how the analysis was made, and folds it again afterwards', async () => {
    const card = await show();
    const details = find<HTMLDetailsElement>(card, '[part=provenance]');
    const made = find(details, 'dl');
    expect(made.checkVisibility({ contentVisibilityAuto: true })).to.be.false;
    await paper();
    expect(made.getBoundingClientRect().height).to.be.above(20);
    expect(spoken(details)).to.include(story.provenance!.engine!);
    await screen();
    expect(details.open).to.be.false;
    expect(made.checkVisibility({ contentVisibilityAuto: true })).to.be.false;
  });

  it('gives the address of every link after it, unless that is the link', async () => {
    const card = await show();
    await paper();
    const printed = Object.fromEntries(
      findAll(find(card, 'story-links'), 'a').map((link) => [spoken(link), style(link, '::after').content]),
    );
    expect(printed).to.include({
      'A survey': '"(https://port.example/survey.pdf)"',
      'What a mudflat is worth': `"(${location.origin}/stories/mudflat)"`,
      'https://port.example/minutes': 'none',
    });
    await screen();
    expect(style(find(card, '[part=list] a'), '::after').content).to.equal('none');
  });

  it('has no controls, no messages, and no citations that were opened', async () => {
    const card = await show({ story: { ...story, category: {} } });
    expect(spoken(card)).to.include('One part of this analysis could not be read.');
    findAll(card, 'button')
      .find((button) => spoken(button) === 'Cite')!
      .click();
    await rendered(card);
    await paper();
    const left = findAll(card, 'button:not([part=toggle]), [role=status], [part=citations], [part=back]').filter(
      isVisible,
    );
    expect(left.map(spoken)).to.be.empty;
  });

  it('has every text of the lenses, closed or behind a tab, and closes them again afterwards', async () => {
    for (const view of ['list', 'tabs']) {
      const card = await show({ view });
      const lenses = find(card, 'analysis-dimensions');
      findAll(lenses, '[part=toggle]')[0]?.click();
      await rendered(card);
      const heights = () => findAll(lenses, '[part=prose] p').map((text) => text.getBoundingClientRect().height);
      const hidden = () => findAll(lenses, '[hidden]').map((text) => getComputedStyle(text).contentVisibility);
      expect(new Set(hidden()), view).to.deep.equal(new Set(['hidden']));
      await paper();
      expect(new Set(hidden()), view).to.deep.equal(new Set(['visible']));
      expect(Math.min(...heights()), view).to.be.above(10);
      await screen();
      expect(new Set(hidden()), view).to.deep.equal(new Set(['hidden']));
    }
  });

  it('is dark on white, whatever the theme and the tokens of the page', async () => {
    const card = await show({ theme: 'dark' });
    card.style.setProperty('--story-ink', 'white');
    await paper();
    expect(rgb(style(card).backgroundColor)[3], 'no ground of its own').to.equal(0);
    for (const text of [find(card, '[part=headline]'), find(card, '[part=prose] p'), find(card, '[part=list] a')]) {
      expect(rgb(style(text).color).slice(0, 3)).to.deep.equal([0, 0, 0]);
    }
  });

  it('breaks pages between what belongs together', async () => {
    const card = await show();
    await paper();
    expect(style(card).contentVisibility).to.equal('visible');
    for (const title of findAll(card, 'h2, h3, h4')) expect(style(title).breakAfter).to.equal('avoid');
    for (const item of findAll(card, '[part=lens], [part=pathway], figure')) {
      expect(style(item).breakInside).to.equal('avoid');
    }
    const text = style(find(card, '[part=prose] p'));
    expect([text.orphans, text.widows]).to.deep.equal(['3', '3']);
  });

  it('keeps an advisory closed that the reader has not passed', async () => {
    const card = await show({ advisory: 'ask' });
    await paper();
    expect(findAll(card, '[part=prose]')).to.be.empty;
    expect(spoken(card)).to.match(/Before you read: this analysis describes loss of livelihood\.$/);
  });
});
