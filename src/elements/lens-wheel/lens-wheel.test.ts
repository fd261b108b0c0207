import { expect } from '@open-wc/testing';
import { LENS_IDS } from '../../story/lenses.js';
import { find, findAll, isVisible, spoken, written } from '../../testing/observe.js';
import { page, place } from '../../testing/page.js';
import { keepsThePromisesOfEverySection } from '../../testing/section-promises.js';
import './lens-wheel.define.js';
import '../story-card/story-card.define.js';
import '../story-provider/story-provider.define.js';

describe('<lens-wheel>', () => {
  const lenses = [
    { lens: 'indigenous', score: 0.9 },
    { lens: 'historical', score: 0 },
    { lens: 'cross-cultural', signal: 'PARTIALLY PRESENT' },
    { lens: 'scientific', text: 'A text without a score.' },
    { lens: 'Labour', score: 0.35 },
  ];

  keepsThePromisesOfEverySection({
    tag: 'lens-wheel',
    part: { lenses: lenses.filter(({ text }) => !text) },
    says: ['Signal strength by lens', 'Indigenous Knowledge 90%', 'Labour 35%'],
    prose: [],
    parts: ['wheel', 'label', 'caption'],
    without: { headline: 'Nothing is scored', lenses: [{ lens: 'historical', text: 'No score.' }] },
  });

  it('is a table to a screen reader: every lens in canonical order, and then the others', async () => {
    const element = await place('lens-wheel', { story: { lenses } });
    const table = find<HTMLTableElement>(element, 'table');
    expect(spoken(table.caption!)).to.equal('Signal strength by lens');
    expect(findAll(table, 'thead th').map(spoken)).to.deep.equal(['Lens', 'Signal']);
    expect(findAll(table, 'tbody tr').map(spoken)).to.deep.equal([
      'Indigenous Knowledge 90%',
      'Historical Parallels 0%',
      'Cross-Cultural Wisdom PARTIALLY PRESENT',
      'Scientific Evidence no score',
      'Artistic & Spiritual not analysed',
      'Future Modelling not analysed',
      'Marginalised Voices not analysed',
      'Trickster Knowledge not analysed',
      'Labour 35%',
    ]);
  });

  it('hides its picture from a screen reader, and the table from the eye', async () => {
    const element = await place('lens-wheel', { story: { lenses } });
    expect(find(element, 'figure .plot').getAttribute('aria-hidden')).to.equal('true');
    const { width, height } = find(element, '.hidden:has(table)').getBoundingClientRect();
    expect(Math.max(width, height), 'a table itself grows with its content').to.equal(1);
  });

  it('draws a sector for each lens that was analysed, and none for the others', async () => {
    const element = await place('lens-wheel', { story: { lenses } });
    expect(findAll<SVGElement>(element, 'path[data-lens]').map(({ dataset }) => dataset.lens)).to.deep.equal([
      'indigenous',
      'historical',
      'cross-cultural',
      'scientific',
      'Labour',
    ]);
  });

  it('draws 0% too, and each of the eight in a hue of its own', async () => {
    const element = await place('lens-wheel', { story: { lenses: LENS_IDS.map((lens) => ({ lens, score: 0.5 })) } });
    const hues = findAll(element, 'path.scored').map((sector) => getComputedStyle(sector).fill);
    expect(new Set(hues).size).to.equal(8);
    const zero = find(
      await place('lens-wheel', { story: { lenses: [{ lens: 'historical', score: 0 }] } }),
      'path.zero',
    );
    expect(zero.getBoundingClientRect().width).to.be.above(0);
  });

  it('takes a hue from the page', async () => {
    const element = await page(`
      <lens-wheel style="--story-lens-historical: rgb(1, 2, 3)">
        <script type="application/json">{ "lenses": [{ "lens": "historical", "score": 1 }] }</script>
      </lens-wheel>`);
    expect(getComputedStyle(find(element, 'path.scored')).fill).to.equal('rgb(1, 2, 3)');
  });

  it('labels each sector beside the wheel, within its own width', async () => {
    for (const width of [280, 480, 800]) {
      const place = await page(`<div style="width: ${width}px"><lens-wheel>
        <script type="application/json">${JSON.stringify({ lenses })}</script></lens-wheel></div>`);
      const wheel = place.querySelector('lens-wheel')!;
      expect(wheel.scrollWidth, `${width}px`).to.be.at.most(width);
    }
  });

  it('names every lens at every width, in text that grows with the page, unknown lenses too', async () => {
    for (const width of [200, 320, 480, 800]) {
      const place = await page(`<div style="width: ${width}px; font-size: 24px"><lens-wheel>
        <script type="application/json">${JSON.stringify({ lenses })}</script></lens-wheel></div>`);
      const labels = findAll(place, '[part=label]').filter(isVisible);
      expect(labels).to.have.length(9);
      expect(labels.map(written).join()).to.include('35% Labour').and.include('90% Indigenous');
      for (const label of labels) expect(parseFloat(getComputedStyle(label).fontSize)).to.be.above(16);
    }
  });

  it('sets each label on the side of its sector, in the order of the sectors', async () => {
    const place = await page(`<div dir="rtl" style="width: 600px"><lens-wheel>
      <script type="application/json">${JSON.stringify({ lenses: LENS_IDS.map((lens) => ({ lens, score: 1 })) })}</script></lens-wheel></div>`);
    const box = (selector: string) => find(place, selector).getBoundingClientRect();
    for (const lens of LENS_IDS) {
      const [sector, label] = [box(`path[data-lens=${lens}]`), box(`[part=label][data-lens=${lens}]`)];
      const rim = box('.plot > svg');
      const isRight = sector.left + 1 >= rim.left + rim.width / 2;
      expect(isRight ? label.left >= rim.right - 32 : label.right <= rim.left + 32, lens).to.be.true;
      expect(label.top < rim.top + rim.height / 2 === sector.top < rim.top + rim.height / 2 - 5, lens).to.be.true;
    }
  });
});
