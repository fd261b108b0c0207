import { expect, oneEvent } from '@open-wc/testing';
import type { StoryToggleEvent } from '../../events.js';
import { click, watchClicks } from '../../testing/follow.js';
import { find, findAll, headings, isVisible, links, spoken, written } from '../../testing/observe.js';
import { inlineJson, page, place } from '../../testing/page.js';
import { keepsThePromisesOfEverySection } from '../../testing/section-promises.js';
import './story-headline.define.js';
import '../story-card/story-card.define.js';
import '../story-provider/story-provider.define.js';

describe('<story-headline>', () => {
  const story = {
    headline: 'The harbour that was “underused” *feeds* four hundred families',
    summary: 'Port Merrow’s deeper channel is told as growth.\n\nThe mudflats are **not** told.',
    category: 'environment',
    published: '2026-03-02',
    advisory: ['loss of livelihood', 'storms'],
    original: { headline: 'Port Merrow *approves* channel', publisher: 'The Merrow Gazette', published: '2026-02-27' },
    score: { value: 8, min: 0, max: 10, measures: 'omission' },
    provenance: {
      engine: 'Example Engine',
      model: 'example-model-1',
      generated: '2026-03-01T09:30:00Z',
      reviewedBy: 'The story desk',
      digitalSourceType: 'trainedAlgorithmicMedia',
    },
  };
  const headline = 'The harbour that was “underused” feeds four hundred families';
  const show = (more: Record<string, unknown>) =>
    place('story-headline', { story: { headline: 'A headline', ...more } });
  const part = (element: Element, name: string) => find(element, `[part=${name}]`);

  keepsThePromisesOfEverySection({
    tag: 'story-headline',
    part: story,
    says: [
      'environment',
      '2 March 2026',
      'The Merrow Gazette',
      'High omission',
      headline,
      'The headline it answers',
      'Port Merrow approves channel',
      '27 February 2026',
      'Port Merrow’s deeper channel is told as growth.',
      'The mudflats are not told.',
      'Before you read: this analysis describes loss of livelihood, storms.',
      'Written by a language model. Reviewed by The story desk.',
    ],
    prose: ['“underused”', 'approves', 'Port Merrow’s deeper channel'],
    heading: { text: headline, depth: 0 },
    parts: ['header', 'banner', 'text', 'headline', 'original', 'summary', 'advisory', 'provenance'],
    without: undefined,
  });

  it('says when it was changed, unless that was on the day of publication', async () => {
    const banner = async (modified: string) =>
      spoken(part(await show({ published: '2026-03-02', modified }), 'banner'));
    expect(await banner('2026-03-04T08:00:00Z')).to.equal('2 March 2026 Updated 4 March 2026');
    expect(await banner('2026-03-02T18:00:00Z')).to.equal('2 March 2026');
  });

  it('says when, in words and for machines', async () => {
    const element = await place('story-headline', { story });
    const times = findAll<HTMLTimeElement>(part(element, 'header'), 'time').filter(isVisible);
    expect(times.map((time) => [spoken(time), time.dateTime])).to.deep.equal([
      ['2 March 2026', '2026-03-02'],
      ['27 February 2026', '2026-02-27'],
    ]);
  });

  it('shows an odd date as it is written', async () => {
    expect(spoken(part(await show({ published: 'Spring 2026' }), 'banner'))).to.equal('Spring 2026');
  });

  it('tells the level of the score in words, and by a picture that is not read out', async () => {
    const element = await place('story-headline', { story });
    expect(find(part(element, 'banner'), 'svg').getAttribute('aria-hidden')).to.equal('true');
    const level = async (value: number) => {
      const shown = await show({ score: { value, max: 10, measures: 'completeness' } });
      return spoken(part(shown, 'banner'));
    };
    expect(await level(1)).to.equal('Low completeness');
    expect(await level(5)).to.equal('Medium completeness');
    expect(await level(10)).to.equal('High completeness');
  });

  it('shows the band of a GoldBerry score as one of five steps', async () => {
    const shown = await show({ score: { value: 8, min: 1, max: 10, measures: 'completeness', label: 'CMR' } });
    expect(spoken(part(shown, 'banner'))).to.equal('Strong completeness');
    expect(findAll(part(shown, 'banner'), 'rect')).to.have.length(5);
    const { width, height } = find(part(shown, 'banner'), 'svg').getBoundingClientRect();
    expect(width / height).to.be.closeTo(28 / 12, 0.1);
    expect(findAll(part(shown, 'banner'), 'rect[fill=currentColor]')).to.have.length(4);
  });

  it('shows no level for a score without `measures`', async () => {
    expect(findAll(await show({ score: 8, category: 'water' }), '[part=level]')).to.be.empty;
  });

  it('shows a date that does not exist as it is written, without a `datetime` attribute', async () => {
    const banner = part(await show({ published: '2026-02-30' }), 'banner');
    expect([spoken(banner), find(banner, 'time').hasAttribute('datetime')]).to.deep.equal(['2026-02-30', false]);
    const year = part(await show({ published: '2026' }), 'banner');
    expect([spoken(year), find(year, 'time').getAttribute('datetime')]).to.deep.equal(['2026', '2026']);
  });

  it('shows RFC 822 dates and Unix times as dates', async () => {
    const published = 'Mon, 02 Mar 2026 09:30:00 GMT';
    const banner = part(await show({ published, modified: 1772616600 }), 'banner');
    expect(spoken(banner)).to.equal('2 March 2026 Updated 4 March 2026');
    expect(find<HTMLTimeElement>(banner, 'time').dateTime).to.equal('2026-03-02T09:30:00Z');
  });

  it('sets a long headline smaller than a short one', async () => {
    const size = async (headline: string) =>
      Number.parseFloat(getComputedStyle(part(await show({ headline }), 'headline')).fontSize);
    expect(await size('Long '.repeat(25))).to.be.below(await size('Short'));
  });

  it('quotes the original with who and when, as far as they are known', async () => {
    const original = async (more: object) =>
      spoken(part(await show({ original: { headline: 'Quay approved', ...more } }), 'original'));
    expect(await original({})).to.equal('The headline it answers Quay approved');
    expect(await original({ publisher: 'Gazette' })).to.equal('The headline it answers Quay approved Gazette');
    expect(await original({ published: '2026-02-27' })).to.equal(
      'The headline it answers Quay approved 27 February 2026',
    );
    const full = await place('story-headline', { story });
    expect(spoken(find(part(full, 'original'), 'cite'))).to.equal('The Merrow Gazette, 27 February 2026');
  });

  it('shows only what there is', async () => {
    const element = await show({});
    expect(headings(element)).to.deep.equal(['h2 A headline']);
    expect(spoken(element)).to.equal('A headline');
    expect(links(element)).to.be.empty;
  });

  it('shows a story without a headline, and reports the problem only to embedders', async () => {
    const element = await place('story-headline', { story: { summary: 'A summary alone.' } });
    expect(headings(element)).to.be.empty;
    expect(spoken(element)).to.equal('A summary alone.');
    expect(element.problems).to.deep.include({
      path: 'headline',
      code: 'no-headline',
      severity: 'warning',
      message: 'The story has no headline: expected text.',
    });
  });

  it('stresses what Markdown marks ask to be stressed', async () => {
    const element = await place('story-headline', { story });
    expect(findAll(element, '.text :is(em, strong)').map(spoken)).to.deep.equal([
      'feeds',
      'approves',
      'not',
      'Before you read:',
    ]);
  });

  describe('how it was made', () => {
    it('is one line that opens to the details, and says so to the page', async () => {
      const element = await place('story-headline', { story });
      const details = part(element, 'provenance') as HTMLDetailsElement;
      expect(spoken(details)).to.equal('Written by a language model. Reviewed by The story desk. How it was made');

      const toggles: [string, boolean][] = [];
      document.addEventListener(
        'story-toggle',
        (event) => {
          const { name, open } = event as StoryToggleEvent;
          toggles.push([name, open]);
        },
        { once: true },
      );
      find(details, 'summary').click();
      await oneEvent(element, 'story-toggle');
      expect(toggles).to.deep.equal([['provenance', true]]);
      expect(findAll(details, 'dt').map(spoken)).to.deep.equal([
        'Engine',
        'Model',
        'Made',
        'Human review',
        'Source type',
      ]);
      expect(findAll(details, 'dd').map(spoken)).to.deep.equal([
        'Example Engine',
        'example-model-1',
        '1 March 2026 at 09:30 UTC',
        'The story desk',
        'trainedAlgorithmicMedia',
      ]);

      find(details, 'summary').click();
      const closed = (await oneEvent(element, 'story-toggle')) as StoryToggleEvent;
      expect(closed.open).to.be.false;
      expect(isVisible(find(details, 'dl'))).to.be.false;
    });

    it('says that nobody reviewed it where nobody is named', async () => {
      const element = await show({ provenance: { model: 'example-model-1' } });
      const details = part(element, 'provenance');
      expect(spoken(details)).to.include('Written by a language model. No human review is recorded.');
      expect(written(find(details, 'dl'))).to.equal('Model example-model-1 Human review none recorded');
    });

    it('claims a language model only where the story says so', async () => {
      const line = async (provenance: object) => spoken(part(await show({ provenance }), 'provenance'));
      expect(await line({ engine: 'A desk' })).to.match(/^How this analysis was made\./);
      for (const type of ['', 'http://cv.iptc.org/newscodes/digitalsourcetype/']) {
        const digitalSourceType = `${type}trainedAlgorithmicMedia`;
        expect(await line({ digitalSourceType })).to.match(/^Written by a language model\./);
      }
    });
  });

  describe('the link back', () => {
    const clicks = watchClicks();
    const withBack = (attributes: string) =>
      page(`<story-headline ${attributes}>${inlineJson({ headline: 'A headline' })}</story-headline>`);

    it('is there where the page says where to', async () => {
      expect(links(await withBack('back-href="/stories?page=2"'))).to.deep.equal({ 'All stories': '/stories?page=2' });
      expect(links(await withBack('back-href="../" back-label="The whole list"'))).to.deep.equal({
        'The whole list': '../',
      });
      expect(links(await withBack('back-label="Nowhere"'))).to.be.empty;
    });

    it('tells the page that it is followed, which may go there in its own way', async () => {
      const element = await withBack('back-href="/stories"');
      click(find(element, 'a'));
      expect(clicks.told).to.deep.equal([['/stories', 'back']]);
      expect(clicks.followed).to.be.true;
      element.addEventListener('story-navigate', (event) => event.preventDefault());
      click(find(element, 'a'));
      expect(clicks.followed).to.be.false;
    });

    it('is no link where it could run a script', async () => {
      for (const href of ['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', 'java\tscript:alert(1)']) {
        const element = await place('story-headline', { story: { headline: 'A headline' }, backHref: href });
        expect(findAll(element, 'a'), href).to.be.empty;
        expect(spoken(part(element, 'back'))).to.equal(`All stories ${href.replace(/\s+/g, ' ').trim()}`);
      }
    });

    it('is a part', async () => expect(part(await withBack('back-href="/"'), 'link')).to.exist);
  });
});
