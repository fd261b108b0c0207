import { expect, oneEvent } from '@open-wc/testing';
import { canEmulate } from '../testing/engine.js';
import { emulateMedia } from '@web/test-runner-commands';
import type { StoryShareEvent } from '../events.js';
import { storyJson } from '../testing/fixtures/story-json.js';
import { find, findAll, isVisible, spoken } from '../testing/observe.js';
import { inlineJson, page, place } from '../testing/page.js';
import '../elements/story-card/story-card.define.js';

describe('the title of a section', () => {
  const copies: string[] = [];
  const allow = (write: (text: string) => Promise<void>) =>
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: write } });
  const here = location.href.replace(/#.*/, '');
  const audit = 'Copy a link to “Power-Knowledge Audit”';
  const anchor = (root: Node, name = audit) => find<HTMLButtonElement>(root, `button[aria-label="${name}"]`);
  const show = (id = '') => place('story-card', { id, story: storyJson, advisory: 'show' });
  const press = async (root: Element, name?: string) => {
    const shared = oneEvent(document.body as never, 'story-share') as Promise<StoryShareEvent>;
    anchor(root, name).click();
    return shared;
  };

  beforeEach(() => {
    copies.length = 0;
    allow((text) => Promise.resolve(void copies.push(text)));
  });

  afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));

  it('has a button beside it that copies a link to the section, and says so', async () => {
    const card = await show();
    const { action, text } = await press(card);
    expect([action, text]).to.deep.equal(['copy-section', `${here}#audit`]);
    expect(copies).to.deep.equal([`${here}#audit`]);
    expect(spoken(find(find(card, 'story-audit'), '[role=status]'))).to.equal('Copied.');
  });

  it('has it in every section of a card, each with a name of its own', async () => {
    const names = findAll(await show(), '[part~=anchor]').map(({ ariaLabel }) => ariaLabel);
    expect(names).to.have.length(7).and.to.include(audit).and.to.include('Copy a link to “Limits of this analysis”');
    expect(new Set(names)).to.have.length(7);
  });

  it('names the card in the link where the card has an id', async () => {
    expect((await press(await show('main'))).text).to.equal(`${here}#main-audit`);
    expect((await press(await show('die Übersicht'), 'Copy a link to “Links”')).text).to.equal(
      `${here}#die%20%C3%9Cbersicht-links`,
    );
  });

  it('has it in a section by itself only where that has an id to link to', async () => {
    const part = inlineJson({ audit: 'Text.' });
    expect(isVisible(anchor(await page(`<story-audit>${part}</story-audit>`)))).to.be.false;
    const named = await page(`<story-audit id="power">${part}</story-audit>`);
    expect(isVisible(anchor(named))).to.be.true;
    expect((await press(named)).text).to.equal(`${here}#power`);
  });

  it('gives the link to select where the page may not copy', async () => {
    allow(() => Promise.reject(new DOMException('Not here.', 'NotAllowedError')));
    const card = await show();
    expect((await press(card)).text, 'nothing was copied').to.be.undefined;
    const status = find(find(card, 'story-audit'), '[role=status]');
    expect(spoken(status)).to.equal(`This page does not allow copying. Select the text instead. ${here}#audit`);
    expect(status.clientHeight, 'for everyone to see').to.be.above(10);
  });

  it('shows it when the keyboard comes to it, and moves nothing for that', async () => {
    const card = await show();
    const button = anchor(card);
    const title = find(find(card, 'story-audit'), '[part=title]');
    const box = () => JSON.stringify(title.getBoundingClientRect());
    const before = box();
    // Where nothing can hover, it is always there.
    expect(getComputedStyle(button).opacity).to.equal(matchMedia('(hover: none)').matches ? '1' : '0');
    button.focus({ preventScroll: true });
    expect(getComputedStyle(button).opacity).to.equal('1');
    expect(box()).to.equal(before);
  });

  it('has a target of 24 pixels or more, beside the title and not over it, at every width', async () => {
    for (const width of [280, 640, 1000, 1400]) {
      const card = await show();
      card.style.width = `${width}px`;
      for (const tag of ['story-audit', 'analysis-dimensions']) {
        const section = find(card, tag);
        const target = find(section, '[part~=anchor]').getBoundingClientRect();
        expect(Math.min(target.width, target.height), `${tag} at ${width}`).to.be.at.least(24);
        const text = find(section, '[part=title] span').getBoundingClientRect();
        const apart = target.left >= text.right || target.bottom <= text.top + 2;
        expect(apart, `${tag} at ${width}`).to.be.true;
        expect(target.right, `${tag} at ${width}`).to.be.at.most(card.getBoundingClientRect().right);
      }
    }
  });

  (canEmulate ? it : it.skip)('is no part of what is printed but for its words', async () => {
    const card = await show();
    await emulateMedia({ media: 'print' });
    try {
      expect(isVisible(anchor(card))).to.be.false;
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});
