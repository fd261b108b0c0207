import { expect, oneEvent } from '@open-wc/testing';
import type { StoryToggleEvent } from '../../events.js';
import { readStory } from '../../story/read-story.js';
import { storyText } from '../../story/story-text.js';
import { expectLog, newKey, storyUrl } from '../../testing/faults.js';
import { storyJson } from '../../testing/fixtures/story-json.js';
import { click, watchClicks } from '../../testing/follow.js';
import {
  find,
  findAll,
  focused,
  headings,
  isVisible,
  links,
  rendered,
  spoken,
  written,
} from '../../testing/observe.js';
import { collisions } from '../../testing/layout.js';
import { inlineJson, page, place, settled } from '../../testing/page.js';
import { SECTION_NAMES } from './sections.js';
import type { StoryCard } from './story-card.js';
import './story-card.define.js';
import '../story-provider/story-provider.define.js';

const SECTIONS: Record<(typeof SECTION_NAMES)[number], [tag: string, part: Record<string, unknown>]> = {
  headline: ['story-headline', {}],
  score: ['story-score', { score: storyJson.score }],
  wheel: ['lens-wheel', { lenses: storyJson.lenses }],
  audit: ['story-audit', { audit: storyJson.audit }],
  dimensions: ['analysis-dimensions', { lenses: [{ lens: 'future', text: 'A lens without a score.' }] }],
  missing: ['whats-missing', { missing: storyJson.missing }],
  pathways: ['solution-pathways', { pathways: storyJson.pathways }],
  synthesis: ['integrated-synthesis', { synthesis: storyJson.synthesis }],
  links: ['story-links', { related: storyJson.related }],
  limits: ['story-limits', { nextStep: storyJson.nextStep }],
};
const TAGS = Object.values(SECTIONS).map(([tag]) => tag);

/** What else is shown of the same part. */
const WITH: Partial<Record<keyof typeof SECTIONS, string[]>> = { wheel: ['analysis-dimensions'] };

/** A story of each format, and of each kind of trouble, as the demo shows them. */
const SAMPLES = [
  'reservoir.json',
  'minimal.json',
  'partial-broken.json',
  'well-water.ar.json',
  'harbour-dredging.goldberry.json',
  'heat-work.cognio.json',
  'rent-register.cognio-expanded.json',
];

const { advisory: _, ...calm } = storyJson;
const show = (properties: Partial<StoryCard> = {}) => place('story-card', { story: calm, ...properties });

/** The sections of a card, in the order of the page. */
const sectionsOf = (card: Element) => findAll(card, TAGS.join()).map(({ localName }) => localName);

describe('<story-card>', () => {
  describe('in full', () => {
    it('shows every section under its heading, in order', async () => {
      const card = await show();
      expect(sectionsOf(card)).to.deep.equal(TAGS);
      expect(headings(card).filter((heading) => !heading.startsWith('h4'))).to.deep.equal([
        `h2 ${storyJson.headline}`,
        'h3 Power-Knowledge Audit',
        'h3 Analysis Dimensions',
        'h3 What’s Missing',
        'h3 Solution Pathways',
        'h3 Integrated Synthesis',
        'h3 Links',
        'h3 Limits of this analysis',
      ]);
    });

    for (const file of SAMPLES) {
      it(`has a place for all that is in ${file}`, async () => {
        const card = await place('story-card', { src: `/demo/stories/${file}`, advisory: 'show' });
        const { story } = readStory(await (await fetch(card.src!)).json());
        const text = written(card);
        for (const words of textsOf(story)) expect(text.includes(words), words).to.be.true;
      });
    }

    it('says what the figures mean', async () => {
      const text = spoken(await show());
      for (const words of [
        '8 High omission CMR, out of 10',
        'top 8% of 1,200',
        'This source’s average 4.2',
        'Historical Parallels 0%',
        'Cross-Cultural Wisdom PARTIALLY PRESENT',
        'Labour no score',
        'Trickster Knowledge not analysed',
        'Written by a language model. Reviewed by The story desk.',
      ]) {
        expect(text).to.include(words);
      }
    });

    for (const name of SECTION_NAMES) {
      it(`shows nothing but the headline and what there is: ${name}`, async () => {
        const [tag, part] = SECTIONS[name];
        const card = await place('story-card', { story: { headline: 'A headline', ...part } });
        expect(sectionsOf(card)).to.deep.equal([...new Set(['story-headline', tag, ...(WITH[name] ?? [])])]);
        const titles = headings(card).filter((heading) => /^h[23]/.test(heading));
        expect(titles[0]).to.equal('h2 A headline');
        expect(titles).to.have.length.below(4);
        for (const heading of findAll(card, 'h1,h2,h3,h4,h5,h6')) expect(spoken(heading)).not.to.equal('');
      });
    }

    it('has one story, one request, one event, and tells of its problems once', async () => {
      const key = newKey();
      let loads = 0;
      const count = () => loads++;
      document.addEventListener('story-load', count);
      const card = await place('story-card', { src: storyUrl({ ...calm, category: {} }, { key }) });
      document.removeEventListener('story-load', count);
      expect(loads).to.equal(1);
      expect(spoken(card).split('One part of this analysis could not be read.')).to.have.length(2);
      await expectLog(key, { requests: 1, aborted: 0 });
    });

    it('hands down the level of its headings', async () => {
      const levels = async (headingLevel: number) =>
        headings(await show({ headingLevel, sections: 'headline audit dimensions' })).map((heading) => heading[1]);
      expect(new Set(await levels(1))).to.deep.equal(new Set(['1', '2', '3']));
      expect(new Set(await levels(4))).to.deep.equal(new Set(['4', '5', '6']));
      expect(new Set(await levels(6))).to.deep.equal(new Set(['6']));
    });

    it('shows the story of a provider above', async () => {
      const provider = await page(`<story-provider>${inlineJson(calm)}<story-card></story-card></story-provider>`);
      expect(sectionsOf(find(provider, 'story-card'))).to.deep.equal(TAGS);
    });

    it('leads back where the page says', async () => {
      const card = await show({ backHref: '/stories', backLabel: 'The whole list' });
      expect(links(card)).to.include({ 'The whole list': '/stories' });
    });
  });

  describe('chooses its sections', () => {
    const chosen = async (sections: string) => sectionsOf(await show({ sections }));

    it('in the order that is asked for', async () => {
      expect(await chosen('synthesis missing')).to.deep.equal(['integrated-synthesis', 'whats-missing']);
      expect(await chosen('links,  audit ,headline')).to.deep.equal(['story-links', 'story-audit', 'story-headline']);
      const reversed = [...SECTION_NAMES].reverse();
      expect(await chosen(reversed.join(' '))).to.deep.equal([...TAGS].reverse());
    });

    it('each once, and passes over names that it does not know', async () => {
      expect(await chosen('audit nothing audit toString Missing missing')).to.deep.equal([
        'story-audit',
        'whats-missing',
      ]);
    });

    it('all of them where it knows no name', async () => {
      for (const sections of ['', ' , ', 'constructor', 'all']) expect(await chosen(sections)).to.deep.equal(TAGS);
    });

    it('anew when the attribute changes', async () => {
      const card = await page<StoryCard>(`<story-card sections="audit">${inlineJson(calm)}</story-card>`);
      expect(sectionsOf(card)).to.deep.equal(['story-audit']);
      card.setAttribute('sections', 'limits');
      await rendered(card);
      expect(sectionsOf(card)).to.deep.equal(['story-limits']);
      card.removeAttribute('sections');
      await rendered(card);
      expect(sectionsOf(card)).to.deep.equal(TAGS);
    });

    it('of the lenses that the story has no reading of, where the page asks for it', async () => {
      const lenses = async (properties: Partial<StoryCard>) =>
        findAll(await show({ sections: 'dimensions', ...properties }), '[data-state=absent]').filter((lens) =>
          /lens|tab/.test(lens.getAttribute('part')!),
        ).length;
      for (const view of ['list', 'tabs'] as const) {
        expect(await lenses({ view }), view).to.be.above(0);
        expect(await lenses({ view, unanalysed: 'hide' }), view).to.equal(0);
      }
    });

    it('with one wheel, whether by itself or in the dimensions', async () => {
      const wheels = async (sections: string) => findAll(await show({ sections }), '[part=wheel]').length;
      expect(await wheels('wheel dimensions')).to.equal(1);
      expect(await wheels('dimensions')).to.equal(1);
    });
  });

  describe('in summary', () => {
    const clicks = watchClicks();
    const summary = (story: Record<string, unknown> = calm) => show({ variant: 'summary', story });

    it('shows headline, summary, score and wheel, and leads to the whole', async () => {
      const card = await summary();
      expect(sectionsOf(card)).to.deep.equal(['story-score', 'lens-wheel']);
      expect(headings(card)).to.deep.equal([`h2 ${storyJson.headline}`]);
      expect(spoken(card)).to.include(storyJson.summary).and.to.include('High omission');
      expect(spoken(card)).not.to.include(storyJson.missing);
      expect(links(card)).to.deep.equal({
        [storyJson.headline]: storyJson.url,
        'Read the full analysis': storyJson.url,
      });
    });

    it('shows what there is', async () => {
      const card = await summary({ headline: 'A headline' });
      expect(spoken(card)).to.equal('A headline');
      expect(links(card)).to.be.empty;
      expect(headings(await summary({ summary: 'A summary.' }))).to.be.empty;
    });

    it('shows the sections that are named, in their order', async () => {
      const named = async (sections: string) => {
        const card = await show({ variant: 'summary', sections });
        return findAll(card, '[part=text], [part=banner], story-score, lens-wheel').map(
          (part) => part.getAttribute('part') ?? part.localName,
        );
      };
      const all = ['banner', 'text', 'story-score', 'lens-wheel'];
      expect(await named('')).to.deep.equal(all);
      expect(await named('headline')).to.deep.equal(['banner', 'text']);
      expect(await named('wheel, headline')).to.deep.equal(['lens-wheel', 'banner', 'text']);
      expect(await named('score audit')).to.deep.equal(['story-score']);
      expect(await named('audit'), 'none that a summary can show').to.deep.equal(all);
    });

    it('shows named sections without overlap, at any width', async () => {
      for (const sections of ['headline', 'headline score', 'headline wheel score', 'score headline wheel', 'wheel']) {
        const card = await show({ variant: 'summary', sections });
        for (const width of [280, 700, 1000]) {
          card.style.width = `${width}px`;
          expect(collisions(card), `${sections} at ${width} px`).to.deep.equal([]);
        }
      }
    });

    it('lets the page follow its links in its own way', async () => {
      const card = await summary({ headline: 'A headline', url: '/stories/1' });
      for (const link of findAll(card, 'a')) click(link);
      expect(clicks.told).to.deep.equal([
        ['/stories/1', 'story'],
        ['/stories/1', 'story'],
      ]);
    });

    it('links to no unsafe address', async () => {
      for (const variant of ['summary', 'headline'] as const) {
        const card = await show({ variant, story: { headline: 'A headline', url: 'javascript:alert(1)' } });
        expect(links(card)).to.be.empty;
        expect(spoken(card)).to.include('A headline javascript:alert(1)');
      }
    });
  });

  describe('in one line', () => {
    it('shows the headline, linked, and the score in words', async () => {
      const card = await show({ variant: 'headline' });
      expect(spoken(card)).to.equal(`${storyJson.headline} omission 8 of 10`);
      card.story = { ...storyJson, score: '7/10' } as never;
      await rendered(card);
      expect(spoken(card)).to.equal(`${storyJson.headline} score 7 of 10`);
      expect(links(card)).to.deep.equal({ [storyJson.headline]: storyJson.url });
      expect(headings(card)).to.be.empty;
    });

    it('shows a range as one, and no score where there is none', async () => {
      const line = async (story: Record<string, unknown>) => spoken(await show({ variant: 'headline', story }));
      const score = { value: [5, 6], min: 1, max: 10, measures: 'completeness' };
      expect(await line({ headline: 'A headline', score })).to.equal('A headline completeness 5–6 of 10');
      expect(await line({ headline: 'A headline' })).to.equal('A headline');
    });

    it('never stands between a list and its advisories', async () => {
      const card = await show({ variant: 'headline', story: storyJson });
      expect(findAll(card, 'button').length).to.equal(0);
    });
  });

  describe('with an advisory', () => {
    const warned = (properties: Partial<StoryCard> = {}) => show({ story: storyJson, ...properties });
    const opener = (card: Element) => findAll<HTMLButtonElement>(card, 'button')[0]!;

    it('shows it first, and nothing of the analysis', async () => {
      for (const variant of ['full', 'summary'] as const) {
        const card = await warned({ variant });
        expect(spoken(card)).to.match(
          /families Before you read: this analysis describes loss of livelihood\. Show the analysis$/,
        );
        expect(headings(card)).to.deep.equal([`h2 ${storyJson.headline}`]);
      }
    });

    it('opens when the reader asks, tells the page, and the keyboard goes on from there', async () => {
      const card = await warned();
      opener(card).focus();
      setTimeout(() => opener(card).click());
      const { name, open } = (await oneEvent(card, 'story-toggle')) as StoryToggleEvent;
      expect([name, open]).to.deep.equal(['advisory', true]);
      await rendered(card);
      expect(sectionsOf(card)).to.deep.equal(TAGS);
      expect(card.shadowRoot!.contains(focused())).to.be.true;
    });

    it('asks again for another story, and not for the same one', async () => {
      const card = await warned();
      opener(card).click();
      await rendered(card);
      card.variant = 'summary';
      await rendered(card);
      expect(spoken(card)).to.include(storyJson.summary);
      card.story = { ...storyJson, advisory: ['storms'] };
      await rendered(card);
      expect(spoken(card)).to.include('this analysis describes storms.').and.not.to.include(storyJson.summary);
    });

    it('asks at no time where the page says so', async () => {
      const card = await page(`<story-card advisory="show">${inlineJson(storyJson)}</story-card>`);
      expect(sectionsOf(card)).to.deep.equal(TAGS);
      expect(spoken(card)).to.include('this analysis describes loss of livelihood.');
    });
  });

  it('keeps what the page put in it until there is a story, and when there is none', async () => {
    const card = await page<StoryCard>('<story-card src="/faults/status/404"><a href="/1">A headline</a></story-card>');
    const link = card.querySelector('a')!;
    expect(isVisible(link)).to.be.true;
    expect(spoken(card)).to.match(/^A headline The analysis could not be loaded: /);
    card.story = calm;
    await settled(card);
    expect(isVisible(link)).to.be.false;
  });

  it('tells readers how many parts are left out, only in the full card, and not with notices="hide"', async () => {
    const story = { ...calm, category: {}, pathways: [{ title: {} }], url: 'ftp://example.org/' };
    const told = async (properties: Partial<StoryCard>) => {
      const card = await show({ story, ...properties });
      expect(card.problems).to.have.length(3);
      return written(find(card, '[part=status]'));
    };
    expect(await told({})).to.equal('2 parts of this analysis could not be read.');
    for (const properties of [{ variant: 'summary' }, { variant: 'headline' }, { notices: 'hide' }] as const) {
      expect(await told(properties)).to.equal('');
    }
  });

  it('takes a variant that it does not know for the full one', async () => {
    const card = await page(`<story-card variant="tiny">${inlineJson(calm)}</story-card>`);
    expect(sectionsOf(card)).to.deep.equal(TAGS);
  });

  for (const variant of ['full', 'summary', 'headline'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      it(`is accessible, ${variant} and ${theme}`, async () => {
        const card = await show({ variant, theme, story: variant === 'summary' ? storyJson : calm });
        // A page in the background has no frames, so the card would take all of itself to be off screen.
        card.style.contentVisibility = 'visible';
        await expect(card).to.be.accessible();
      });
    }
  }
});

/** The texts of a story as a reader sees them: without what is told in other words, such as dates, and addresses of links. */
function textsOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') {
    if (/^(@.*|\$schema|id|url|lens|lang|measures|published|modified|generated|vocabulary)$/.test(key)) return [];
    return storyText(value)
      .split(/\n\s*\n/)
      .map((text) => text.replace(/\s+/g, ' ').trim());
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => textsOf(member, Array.isArray(value) ? key : name));
}
