import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { find, findAll, focused, isVisible, spoken } from '../../testing/observe.js';
import { page, place, settled } from '../../testing/page.js';
import './analysis-dimensions.define.js';
import type { AnalysisDimensions } from './analysis-dimensions.js';

const lenses = [
  { lens: 'indigenous', score: 0.4, text: 'Tides were kept.' },
  { lens: 'historical', score: 0.9, text: 'It was dug before.' },
  { lens: 'cross-cultural', text: 'Other ports share.' },
  { lens: 'scientific', score: 0 },
];
const story = { headline: 'A headline', lenses };

/** The texts that a reader sees; what is folded away until it is found is not among them. */
const texts = (element: Element) => findAll(element, '[part=prose]').filter(isShown).map(spoken);
function isShown(element: Element): boolean {
  void document.body.offsetHeight; // what was revealed just now counts only once it is laid out
  return element.checkVisibility();
}

/** What the page is told that a reader opened and closed. */
function toggles(element: HTMLElement): string[] {
  const told: string[] = [];
  element.addEventListener('story-toggle', ({ name, open }) => told.push(`${name} ${open ? 'opened' : 'closed'}`));
  return told;
}

describe('<analysis-dimensions> view="list"', () => {
  const show = () => place('analysis-dimensions', { story, unanalysed: 'hide' });
  const toggle = (element: Element, lens: string) => find(element, `[part=lens][data-lens=${lens}] [part=toggle]`);

  it('shows every text, each under a button that says so', async () => {
    const element = await show();
    expect(texts(element)).to.have.length(3);
    expect(findAll(element, '[part=toggle]').map((button) => button.ariaExpanded)).to.deep.equal([
      'true',
      'true',
      'true',
    ]);
  });

  it('has no button where there is nothing to open', async () => {
    const element = await show();
    expect(spoken(find(element, '[part=lens][data-lens=scientific]'))).to.equal('Scientific Evidence 0%');
    expect(findAll(element, '[data-lens=scientific] button')).to.be.empty;
  });

  it('closes and opens a text, and tells the page', async () => {
    const element = await show();
    const told = toggles(element);
    toggle(element, 'historical').click();
    await settled(element);
    expect(texts(element)).to.deep.equal(['Tides were kept.', 'Other ports share.']);
    expect(toggle(element, 'historical').ariaExpanded).to.equal('false');
    toggle(element, 'historical').click();
    await settled(element);
    expect(texts(element)).to.have.length(3);
    expect(told).to.deep.equal(['historical closed', 'historical opened']);
  });

  it('closes all texts, and opens them all once all are closed', async () => {
    const element = await show();
    const told = toggles(element);
    const all = find(element, '[part=note] [part=button]');
    toggle(element, 'indigenous').click();
    await settled(element);
    expect(spoken(all), 'some are open').to.equal('Close all');
    all.click();
    await settled(element);
    expect(texts(element)).to.be.empty;
    expect(spoken(all)).to.equal('Open all');
    all.click();
    await settled(element);
    expect(texts(element)).to.have.length(3);
    expect(told.slice(1)).to.deep.equal(['dimensions closed', 'dimensions opened']);
  });

  it('lets find-in-page find closed texts, which opens them', async () => {
    const element = await show();
    toggle(element, 'historical').click();
    await settled(element);
    const closed = find(element, '[data-lens=historical] [hidden]');
    expect(closed.getAttribute('hidden')).to.equal('until-found');
    // What the browser does with what it finds: https://html.spec.whatwg.org/#ancestor-revealing-algorithm
    closed.dispatchEvent(new Event('beforematch', { bubbles: true }));
    closed.removeAttribute('hidden');
    await settled(element);
    expect(texts(element)).to.include('It was dug before.');
    expect(toggle(element, 'historical').ariaExpanded).to.equal('true');
    toggle(element, 'historical').click();
    await settled(element);
    expect(texts(element), 'and closes again').not.to.include('It was dug before.');
  });

  it('starts anew with another story', async () => {
    const element = await show();
    find(element, '[part=note] [part=button]').click();
    element.story = {
      lenses: [
        { lens: 'future', text: 'The next tide.' },
        { lens: 'artistic', text: 'Salt.' },
      ],
    };
    await settled(element);
    expect(texts(element)).to.deep.equal(['Salt.', 'The next tide.']);
  });

  it('is worked by keyboard', async () => {
    const element = await show();
    toggle(element, 'indigenous').focus();
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(texts(element)).not.to.include('Tides were kept.');
    await sendKeys({ press: 'Tab' });
    expect(focused() === toggle(element, 'historical')).to.be.true;
  });
});

describe('<analysis-dimensions> view="tabs"', () => {
  const show = () => place('analysis-dimensions', { story, view: 'tabs', unanalysed: 'hide' });
  const tabs = (element: Element) => findAll(element, '[role=tab]');
  const selected = (element: Element) =>
    tabs(element)
      .filter((tab) => tab.ariaSelected === 'true')
      .map((tab) => tab.ariaLabel);
  const press = async (element: AnalysisDimensions, key: string) => {
    await sendKeys({ press: key });
    await settled(element);
  };

  it('shows the lens with the strongest signal first, and it alone', async () => {
    const element = await show();
    expect(selected(element)).to.deep.equal(['Historical Parallels, 90%']);
    expect(texts(element)).to.deep.equal(['It was dug before.']);
  });

  it('names each tab by its lens and signal, and each panel by its tab', async () => {
    const element = await show();
    expect(tabs(element).map((tab) => tab.ariaLabel)).to.deep.equal([
      'Indigenous Knowledge, 40%',
      'Historical Parallels, 90%',
      'Cross-Cultural Wisdom, no score',
      'Scientific Evidence, 0%',
    ]);
    const panels = findAll(element, '[role=tabpanel]');
    expect(panels.map((panel) => panel.getAttribute('aria-labelledby'))).to.deep.equal(
      tabs(element).map(({ id }) => id),
    );
    expect(tabs(element).map((tab) => tab.getAttribute('aria-controls'))).to.deep.equal(panels.map(({ id }) => id));
    expect(find(element, '[role=tablist]').ariaLabel).to.equal('Analysis Dimensions');
  });

  it('goes by the arrow keys round, and by Home and End to the ends', async () => {
    const element = await show();
    tabs(element)[1]!.focus();
    const visited: (string | null)[] = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End']) {
      await press(element, key);
      visited.push(...selected(element).map((name) => `${key}: ${name}`));
      expect((focused() as HTMLElement).ariaSelected, 'the focus goes with it').to.equal('true');
    }
    expect(visited).to.deep.equal([
      'ArrowRight: Cross-Cultural Wisdom, no score',
      'ArrowRight: Scientific Evidence, 0%',
      'ArrowRight: Indigenous Knowledge, 40%',
      'ArrowLeft: Scientific Evidence, 0%',
      'Home: Indigenous Knowledge, 40%',
      'End: Scientific Evidence, 0%',
    ]);
  });

  it('turns the arrow keys round in a page that runs from right to left', async () => {
    const around = await page<HTMLElement>('<div dir="rtl"></div>');
    const element = await place('analysis-dimensions', { story, view: 'tabs' }, around);
    tabs(element)[1]!.focus();
    await press(element as AnalysisDimensions, 'ArrowLeft');
    expect(selected(element)).to.deep.equal(['Cross-Cultural Wisdom, no score']);
  });

  it('is one stop for the Tab key, which goes on to the text', async () => {
    const element = await show();
    expect(tabs(element).map(({ tabIndex }) => tabIndex)).to.deep.equal([-1, 0, -1, -1]);
    tabs(element)[1]!.focus();
    await press(element, 'Tab');
    expect(focused()?.role).to.equal('tabpanel');
  });

  it('leaves other keys to the page', async () => {
    const element = await show();
    const event = new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true });
    tabs(element)[1]!.dispatchEvent(event);
    expect(event.defaultPrevented).to.be.false;
  });

  it('goes to what is clicked, and to what find-in-page finds', async () => {
    const element = await show();
    tabs(element)[2]!.click();
    await settled(element);
    expect(texts(element)).to.deep.equal(['Other ports share.']);
    findAll(element, '[role=tabpanel]')[0]!.dispatchEvent(new Event('beforematch'));
    await settled(element);
    expect(texts(element)).to.deep.equal(['Tides were kept.']);
  });

  it('gives each tab a target of 24 px and more, eight across in 280 px', async () => {
    const around = await page<HTMLElement>('<div style="width: 280px"></div>');
    const element = await place('analysis-dimensions', { story, view: 'tabs' }, around);
    expect(tabs(element)).to.have.length(8);
    for (const tab of tabs(element)) expect(tab.getBoundingClientRect().width).to.be.at.least(24);
    expect(element.scrollWidth).to.be.at.most(280);
  });

  it('is accessible', async () => {
    const element = await show();
    expect(isVisible(element)).to.be.true;
    await expect(element).to.be.accessible();
  });
});
