import { expect } from '@open-wc/testing';
import { storyUrl } from '../../testing/faults.js';
import { storyJson } from '../../testing/fixtures/story-json.js';
import { find, focused, rendered, spoken } from '../../testing/observe.js';
import { page, place, settled } from '../../testing/page.js';
import type { StoryCard } from './story-card.js';
import './story-card.define.js';

describe('the address of a page with a <story-card>', () => {
  const { advisory: _, ...calm } = storyJson;
  const clear = () => history.replaceState(null, '', location.pathname + location.search);
  const moment = (milliseconds = 20) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const card = async (properties: Partial<StoryCard> = {}, parent?: Element) => {
    const card = await place('story-card', { story: calm, ...properties }, parent);
    await moment();
    return card;
  };
  /** What a reader is led to: what has the focus, and whether it can be seen. */
  const goal = () => {
    const element = focused()!;
    const { top } = element.getBoundingClientRect();
    return element === document.body ? undefined : [spoken(element), top >= 0 && top < innerHeight];
  };
  const AUDIT = ['Power-Knowledge Audit', true];

  beforeEach(clear);
  afterEach(clear);

  it('leads to a section, at its title', async () => {
    for (const [name, title] of Object.entries({
      audit: 'Power-Knowledge Audit',
      dimensions: 'Analysis Dimensions',
      missing: 'What’s Missing',
      pathways: 'Solution Pathways',
      synthesis: 'Integrated Synthesis',
      links: 'Links',
      limits: 'Limits of this analysis',
      headline: storyJson.headline,
    })) {
      clear();
      location.hash = name;
      const element = await card();
      expect(goal(), name).to.deep.equal([title, true]);
      element.remove();
    }
  });

  it('leads to the figures, which have no title', async () => {
    for (const name of ['score', 'wheel']) {
      location.hash = name;
      const element = await card();
      expect(focused() === find(element, `#${name}`), name).to.be.true;
      element.remove();
    }
  });

  it('leads there once the story is loaded', async () => {
    location.hash = 'pathways';
    const late = await page('<story-card></story-card>');
    expect(goal()).to.be.undefined;
    late.src = storyUrl(calm, { delay: 50 });
    await settled(late);
    await moment();
    expect(goal()).to.deep.equal(['Solution Pathways', true]);
  });

  it('leads there once, and not again when the card changes', async () => {
    location.hash = 'audit';
    const element = await card();
    (focused() as HTMLElement).blur();
    element.story = { ...calm, category: 'another' };
    await rendered(element);
    await moment();
    expect(goal()).to.be.undefined;
  });

  it('leads there when it changes later', async () => {
    await card();
    expect(goal()).to.be.undefined;
    for (const [name, title] of [
      ['synthesis', 'Integrated Synthesis'],
      ['audit', 'Power-Knowledge Audit'],
    ]) {
      location.hash = name!;
      await moment(50);
      expect(goal()).to.deep.equal([title, true]);
    }
  });

  it('leads nowhere by a name that is none, or that of a section that is not shown', async () => {
    for (const hash of ['nothing', '%', 'audit-', '-audit', 'missing', 'main-audit']) {
      location.hash = hash;
      await card({ sections: 'audit' });
      expect(goal(), hash).to.be.undefined;
    }
  });

  it('leads to the card that it names, and without a name to the first', async () => {
    const cards = await page('<div></div>');
    await card({ variant: 'headline' }, cards);
    cards.firstElementChild!.setAttribute('variant', 'headline');
    const first = await card({}, cards);
    const second = await card({ id: 'The second' }, cards);
    const led = async (hash: string) => {
      location.hash = hash;
      await moment(50);
      const root = focused()?.closest('section')?.getRootNode() as ShadowRoot | undefined;
      const { host } = (root?.host.getRootNode() ?? {}) as Partial<ShadowRoot>;
      return host === first ? 'first' : host === second ? 'second' : 'none';
    };
    expect(await led('The second-audit')).to.equal('second');
    expect(await led('audit')).to.equal('first');
    expect(await led('The%20second-links')).to.equal('second');
  });

  it('leaves to the page what has such an id there', async () => {
    const own = await page('<p id="audit">The audit of the bank.</p>');
    location.hash = 'audit';
    await card({}, own.parentElement!);
    expect(goal()).to.be.undefined;
  });

  it('passes no advisory, and leads on when the reader has', async () => {
    location.hash = 'audit';
    const warned = await card({ story: storyJson });
    expect(goal()).to.be.undefined;
    find(warned, 'button').click();
    await rendered(warned);
    await moment();
    expect(goal()).to.deep.equal(AUDIT);
  });

  it('leads to a card far below, which the browser has not laid out yet', async () => {
    const below = await page('<div></div>');
    below.style.paddingBlockStart = '9000px';
    location.hash = 'limits';
    await card({}, below);
    expect(goal()).to.deep.equal(['Limits of this analysis', true]);
  });

  it('shows no ring around a title: it is no control', async () => {
    location.hash = 'audit';
    await card();
    expect(getComputedStyle(focused()!).outlineStyle).to.equal('none');
    expect(focused()!.getAttribute('tabindex')).to.equal('-1');
  });
});
