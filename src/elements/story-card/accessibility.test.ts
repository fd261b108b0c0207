import { expect, waitUntil } from '@open-wc/testing';
import { canEmulate } from '../../testing/engine.js';
import { announcements, controls, flat, outline, readOut } from '../../testing/accessibility.js';
import { faultUrl, newKey, sleep, storyUrl } from '../../testing/faults.js';
import { storyJson } from '../../testing/fixtures/story-json.js';
import { find, findAll } from '../../testing/observe.js';
import { page, place, settled } from '../../testing/page.js';
import type { StoryCard } from './story-card.js';
import './story-card.define.js';

const { advisory: _, ...calm } = storyJson;
const show = (properties: Partial<StoryCard> = {}) => place('story-card', { story: calm, ...properties });
const LINK = '<a href="/1">A headline</a>';

describe('<story-card>, as assistive technology reads it,', () => {
  (canEmulate ? it : it.skip)('is one article, whose headings are an outline that leaves no level out', async () => {
    for (const headingLevel of [1, 2, 4]) {
      const card = await show({ headingLevel });
      const articles = (await readOut()).filter(({ role }) => role === 'article');
      expect(articles).to.have.length(1);
      const headings = outline(flat(articles[0]!));
      expect(headings[0]).to.equal(`${headingLevel} ${storyJson.headline}`);
      const levels = headings.map((heading) => Number(heading[0]));
      expect(Math.min(...levels.slice(1)), 'one headline').to.equal(headingLevel + 1);
      levels.forEach((level, at) => expect(level, headings[at]).to.be.at.most((levels[at - 1] ?? headingLevel) + 1));
      card.remove();
    }
  });

  (canEmulate ? it : it.skip)('names every control by what it does, with its state', async () => {
    await show({ backHref: '/stories' });
    expect(controls(await readOut())).to.deep.equal([
      'link All stories',
      'DisclosureTriangle Written by a language model.Reviewed by The story desk. How it was made, collapsed',
      'button Copy a link to “Power-Knowledge Audit”',
      'button Copy a link to “Analysis Dimensions”',
      'button Close all',
      'button Indigenous Knowledge 90%, expanded',
      'button Historical Parallels 0%, expanded',
      'button Cross-Cultural Wisdom PARTIALLY PRESENT, expanded',
      'button Labour no score, expanded',
      'button Copy a link to “What’s Missing”',
      'link ACST vocabulary',
      'button Copy a link to “Solution Pathways”',
      'button Copy a link to “Integrated Synthesis”',
      'button Copy a link to “Links”',
      `link ${storyJson.original.headline}`,
      'link Sediment survey',
      'link What a mudflat is worth',
      'button Cite, collapsed',
      'button Copy link',
      'button Print',
      'button Copy a link to “Limits of this analysis”',
    ]);
  });

  (canEmulate ? it : it.skip)('says of the tabs which one is selected, and shows its panel alone', async () => {
    await show({ view: 'tabs', sections: 'dimensions', story: { ...calm, lenses: calm.lenses.slice(0, 2) } });
    expect(controls(await readOut()).slice(1)).to.deep.equal([
      'tab Indigenous Knowledge, 90%, selected',
      'tab Historical Parallels, 0%',
      'tab Cross-Cultural Wisdom, not analysed',
      'tab Scientific Evidence, not analysed',
      'tab Artistic & Spiritual, not analysed',
      'tab Future Modelling, not analysed',
      'tab Marginalised Voices, not analysed',
      'tab Trickster Knowledge, not analysed',
      'tabpanel Indigenous Knowledge, 90%',
    ]);
  });

  const others: [name: string, show: () => Promise<unknown>, control: string][] = [
    ['in summary', () => show({ variant: 'summary' }), 'link Read the full analysis'],
    ['in one line', () => show({ variant: 'headline' }), `link ${storyJson.headline}`],
    ['before an advisory', () => show({ story: storyJson }), 'button Show the analysis'],
    ['in error', () => page(`<story-card src="/faults/status/503">${LINK}</story-card>`), 'button Try again'],
    [
      'with citations open',
      async () => {
        const cite = find(await show(), '[part=actions] button');
        cite.click();
        await waitUntil(() => cite.ariaExpanded === 'true');
      },
      'button Cite, expanded',
    ],
  ];
  for (const [name, open, control] of others) {
    (canEmulate ? it : it.skip)(`leaves no control without a name ${name}`, async () => {
      await open();
      const all = controls(await readOut());
      expect(all).to.include(control);
      for (const told of all) expect(told).to.match(/^\w+ ./);
    });
  }

  (canEmulate ? it : it.skip)(
    'tells the wheel as a table: a row for each lens, its signal under a heading',
    async () => {
      await show({ variant: 'summary' });
      const tables = (await readOut()).filter(({ role }) => role === 'table');
      expect(tables.map(({ name }) => name)).to.deep.equal(['Signal strength by lens']);
      const cells = flat(tables[0]!).filter(({ role }) => /^(columnheader|rowheader|cell)$/.test(role));
      expect(cells.slice(0, 6).map(({ role, name }) => `${role} ${name}`)).to.deep.equal([
        'columnheader Lens',
        'columnheader Signal',
        'rowheader Indigenous Knowledge',
        'cell 90%',
        'rowheader Historical Parallels',
        'cell 0%',
      ]);
      expect(cells).to.have.length(2 * 10);
    },
  );

  describe('announces politely', () => {
    /** A card that is about to load: its regions are there before they have anything to say. */
    async function load(src: string): Promise<[card: StoryCard, said: string[]]> {
      const card = await page<StoryCard>(`<story-card>${LINK}</story-card>`);
      const said = announcements(card);
      for (const region of findAll(card, '[role=status], [aria-live]'))
        expect(region.ariaLive ?? 'polite').to.equal('polite');
      expect(findAll(card, '[role=alert]').length).to.equal(0);
      card.src = src;
      await card.updateComplete;
      return [card, said];
    }

    it('nothing, where the story is there at once', async () => {
      // Other stories may wait until their readers are loaded.
      const canonical = { headline: 'A headline', audit: storyJson.audit };
      const [card, said] = await load(storyUrl(canonical));
      await settled(card);
      await sleep(400);
      expect(said).to.deep.equal([]);
    });

    it('once that it loads, where that takes a while', async () => {
      const [card, said] = await load(faultUrl('slow', { ms: 1000, story: calm }));
      await settled(card);
      expect(said).to.deep.equal(['Loading the analysis…']);
    });

    it('once what went wrong, once that it tries again, and no more when that succeeds', async () => {
      const [card, said] = await load(faultUrl('flaky', { key: newKey(), fail: 1, story: calm }));
      await waitUntil(() => card.state === 'error');
      await settled(card);
      find(card, '[role=status] button').click();
      await settled(card);
      expect(card.state).to.equal('ready');
      const error = 'The analysis could not be loaded: the server could not send it. Try again later.';
      expect(said).to.deep.equal([`${error} Try again`, `${error} Trying again…`]);
    });
  });
});
