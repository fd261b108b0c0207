import { expect } from '@open-wc/testing';
import { LENS_IDS } from '../../story/lenses.js';
import { find, findAll, headings, spoken, written } from '../../testing/observe.js';
import { page, place } from '../../testing/page.js';
import { keepsThePromisesOfEverySection } from '../../testing/section-promises.js';
import './analysis-dimensions.define.js';
import type { AnalysisDimensions } from './analysis-dimensions.js';
import '../story-card/story-card.define.js';
import '../story-provider/story-provider.define.js';

describe('<analysis-dimensions>', () => {
  const lenses = [
    { lens: 'Labour', score: 0.55, text: 'The jobs are counted once.' },
    { lens: 'historical', score: 0, text: 'It was dug *before*.' },
    { lens: 'indigenous', score: 0.9, text: ['Tides were kept.', 'By gatherers.'] },
    { lens: 'cross-cultural', signal: 'PARTIALLY PRESENT', text: 'Other ports share.' },
    { lens: 'scientific', text: 'A text without a score.' },
    { lens: 'future', score: 0.125 },
  ];
  const part = { lenses, provenance: { engine: 'Example Engine' } };
  const names = (element: Element) => findAll(element, '[part=name]').map(spoken);
  const lensOf = (element: Element, name: string) => find(element, `[part=lens][data-lens=${name}]`);

  keepsThePromisesOfEverySection({
    tag: 'analysis-dimensions',
    part,
    says: ['Labour 55%', 'The jobs are counted once.', 'Historical Parallels 0%', 'By gatherers.', 'by Example Engine'],
    prose: ['The jobs are counted once.', 'By gatherers.'],
    heading: { text: 'Analysis Dimensions', depth: 1 },
    parts: ['section', 'title', 'body', 'note', 'list', 'lens', 'name', 'toggle', 'signal', 'bar', 'prose'],
    without: { headline: 'Only a headline' },
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`aligns the mark of a lens with the first line of a long name, ${dir}`, async () => {
      const lens = 'A lens with a name that no line of this narrow column can hold in one piece';
      const lenses = JSON.stringify([{ lens, score: 0.5, text: 'A text.' }, { lens: `${lens}, without a text` }]);
      const element = await page(
        `<analysis-dimensions dir="${dir}" style="width: 280px" unanalysed="hide"><script type="application/json">{ "lenses": ${lenses} }</script></analysis-dimensions>`,
      );
      const names = [
        ...findAll(element, '[data-lens^="A lens"] [part=name]').map((name) => [name, 'span'] as const),
        ...findAll(element, '.label[data-lens^="A lens"]').map((label) => [label, 'p'] as const),
      ];
      expect(names).to.have.length(4);
      for (const [name, text] of names) {
        const box = find(name, text).getBoundingClientRect();
        const mark = find(name, 'svg').getBoundingClientRect();
        expect(find(name, `${text}:last-of-type`).getBoundingClientRect().bottom).to.be.above(mark.bottom);
        expect(mark.top + mark.height / 2, name.className).to.be.within(box.top, box.top + 32);
      }
    });
  }

  it('shows the eight in canonical order and others after them, with a percentage or a word', async () => {
    const element = await place('analysis-dimensions', { story: part });
    expect(names(element)).to.deep.equal([
      'Indigenous Knowledge 90%',
      'Historical Parallels 0%',
      'Cross-Cultural Wisdom PARTIALLY PRESENT',
      'Scientific Evidence no score',
      'Artistic & Spiritual not analysed',
      'Future Modelling 12.5%',
      'Marginalised Voices not analysed',
      'Trickster Knowledge not analysed',
      'Labour 55%',
    ]);
  });

  for (const view of ['list', 'tabs'] as const) {
    it(`shows a reading without a name as "Unnamed lens", in the ${view}, the wheel and its table`, async () => {
      const readings = [
        { lens: 'future', score: 0.2, text: 'First.' },
        { score: 0.7, text: 'Second.' },
      ];
      const element = await place('analysis-dimensions', { story: { lenses: readings }, view, unanalysed: 'hide' });
      const named = findAll(element, '[part=lens] [part=name]');
      expect(named.map((name) => (name.textContent ?? '').replace(/\s+/g, ' ').trim())).to.deep.equal([
        'Future Modelling 20%',
        'Unnamed lens 70%',
      ]);
      expect(written(find(element, '[part=lens]:last-child'))).to.include('Second.');
      expect(findAll(element, 'tbody tr').map(written)).to.include('Unnamed lens 70%');
      expect(findAll(element, '[part=label]').map(written)).to.include('70% Unnamed lens');
      if (view === 'tabs') {
        expect(findAll(element, '[role=tab]').map((tab) => tab.ariaLabel)).to.include('Unnamed lens, 70%');
      }
    });
  }

  it('leaves out what was not analysed where the page asks for that', async () => {
    const element = await page(`<analysis-dimensions unanalysed="hide">
      <script type="application/json">${JSON.stringify(part)}</script></analysis-dimensions>`);
    expect(names(element)).to.have.length(6);
    expect(spoken(find(element, '[part=list]'))).not.to.include('not analysed');
  });

  it('heads each lens one level below its own', async () => {
    const element = await place('analysis-dimensions', { story: { lenses: lenses.slice(0, 1) }, unanalysed: 'hide' });
    expect(headings(element)).to.deep.equal(['h3 Analysis Dimensions', 'h4 Labour 55%']);
  });

  it('draws a bar as long as the signal is strong, and a tick for 0%', async () => {
    const element = await place('analysis-dimensions', { story: part });
    const share = (name: string) => {
      const bar = find(lensOf(element, name), '[part=bar]');
      return find(bar, 'rect').getBoundingClientRect().width / bar.getBoundingClientRect().width;
    };
    expect(share('indigenous')).to.be.closeTo(0.9, 0.01);
    expect(share('future')).to.be.closeTo(0.125, 0.01);
    expect(share('historical')).to.be.within(0.0001, 0.02);
  });

  it('draws no bar, only its track, without a score, and hides bars from assistive technology', async () => {
    const element = await place('analysis-dimensions', { story: part });
    expect(findAll(lensOf(element, 'scientific'), 'rect')).to.be.empty;
    expect(findAll(lensOf(element, 'artistic'), 'rect')).to.be.empty;
    for (const bar of findAll(element, '[part=bar]')) expect(bar.getAttribute('aria-hidden')).to.equal('true');
  });

  it('gives each of the eight lenses a hue of its own', async () => {
    const element = await place('analysis-dimensions', {
      story: { lenses: LENS_IDS.map((lens) => ({ lens, score: 1 })) },
    });
    expect(new Set(findAll(element, 'rect').map((bar) => getComputedStyle(bar).fill)).size).to.equal(8);
  });

  it('opens with the wheel, unless that is hidden or nothing is scored', async () => {
    const hasWheel = async (properties: Partial<AnalysisDimensions>) =>
      findAll(await place('analysis-dimensions', properties), '[part=wheel]').length > 0;
    expect(await hasWheel({ story: part })).to.be.true;
    expect(await hasWheel({ story: part, wheel: 'hide' })).to.be.false;
    expect(await hasWheel({ story: { lenses: [{ lens: 'historical', text: 'Unscored.' }] } })).to.be.false;
  });

  it('keeps the wheel reachable for styles', async () => {
    const element = await place('analysis-dimensions', { story: part });
    expect(find(element, '[part=wheel] [part=caption]')).to.exist;
  });

  it('says what the percentages mean, also where no engine is named', async () => {
    const element = await place('analysis-dimensions', { story: { lenses: lenses.slice(0, 1) } });
    expect(spoken(find(element, '[part=note]'))).to.equal(
      'Read through knowledge lenses. A percentage tells how strong the signal is, not how right the lens is.',
    );
  });

  it('sets long texts in columns', async () => {
    const columns = async (text: string) => {
      const story = { lenses: [{ lens: 'historical', text }] };
      const element = await page(`<div style="width: 900px"><analysis-dimensions>
        <script type="application/json">${JSON.stringify(story)}</script></analysis-dimensions></div>`);
      return getComputedStyle(find(element, '[part=list]')).columnCount;
    };
    expect(await columns('Short.')).to.equal('auto');
    expect(Number(await columns('Long. '.repeat(100)))).to.be.above(1);
  });

  it('stresses what Markdown marks ask to be stressed', async () => {
    const element = await place('analysis-dimensions', { story: part });
    expect(findAll(element, 'em').map(spoken)).to.deep.equal(['before']);
  });
});
