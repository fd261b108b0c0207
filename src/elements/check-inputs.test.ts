import { expect } from '@open-wc/testing';
import { collectConsole } from '../testing/console.js';
import { expectLog, faultUrl, newKey } from '../testing/faults.js';
import { find, findAll, spoken } from '../testing/observe.js';
import { inlineJson, page, place, settled } from '../testing/page.js';
import { TAGS } from '../testing/tags.js';
import type { AnalysisDimensions } from './analysis-dimensions/analysis-dimensions.js';
import { CHOICES } from './choices.js';
import type { StoryCard } from './story-card/story-card.js';
import type { StoryElement } from './story-element.js';
import type { StoryScore } from './story-score/story-score.js';
import '../define.js';

const story = {
  headline: 'A headline',
  audit: 'An audit.',
  score: { value: 7, measures: 'omission' },
  lenses: [{ lens: 'future', score: 0.4, text: 'The next tide.' }],
};

/** The words of a text. */
type Words<Text> = Text extends `${infer Word} ${infer Rest}` ? Word | Words<Rest> : Text;

/** Fails to compile if the type of a property differs from its list of values. */
type Holds<E, Name extends keyof E, Key extends keyof typeof CHOICES> = [
  NonNullable<E[Name]>,
  Words<(typeof CHOICES)[Key]>,
] extends [infer A, infer B]
  ? [A, B] extends [B, A]
    ? true
    : never
  : never;

describe('the values of a property', () => {
  it('are the same in its type and in CHOICES', () => {
    const same: [
      Holds<StoryElement, 'theme', 'theme'>,
      Holds<StoryElement, 'notices', 'notices'>,
      Holds<StoryCard, 'variant', 'variant'>,
      Holds<StoryCard, 'view', 'view'>,
      Holds<StoryCard, 'advisory', 'advisory'>,
      Holds<StoryCard, 'unanalysed', 'unanalysed'>,
      Holds<AnalysisDimensions, 'view', 'view'>,
      Holds<AnalysisDimensions, 'unanalysed', 'unanalysed'>,
      Holds<AnalysisDimensions, 'wheel', 'wheel'>,
      Holds<StoryScore, 'variant', 'story-score variant'>,
    ] = [true, true, true, true, true, true, true, true, true, true];
    expect(same).to.have.length(10);
  });

  for (const tag of TAGS) {
    it(`of <${tag}> start with the default`, () => {
      const element = document.createElement(tag);
      for (const [key, values] of Object.entries(CHOICES)) {
        const name = key.replace(`${tag} `, '');
        const value = element[name as never] as unknown;
        if (typeof value === 'string' && !(`${tag} ${name}` in CHOICES && key === name)) {
          expect(value, name).to.equal(values.split(' ')[0]);
        }
      }
    });
  }
});

describe('attributes', () => {
  const said = collectConsole();
  const shownWith = (attributes: string, tag = 'story-card') =>
    page(`<${tag} ${attributes}>${inlineJson(story)}</${tag}>`);
  const only = () => said.map(({ level, text }) => `${level} ${text.replace('story-analysis-elements: ', '')}`);

  const TYPOS: [tag: string, attribute: string, value: string, meant: string, known: string][] = [
    ['story-card', 'variant', 'sumary', 'summary', 'full, summary, headline'],
    ['story-card', 'view', 'Tabs', 'tabs', 'list, tabs'],
    ['story-card', 'theme', 'drak', 'dark', 'auto, light, dark'],
    ['story-card', 'advisory', 'aks', 'ask', 'ask, show'],
    ['story-card', 'unanalysed', 'hidee', 'hide', 'show, hide'],
    ['analysis-dimensions', 'wheel', 'hde', 'hide', 'show, hide'],
    ['story-audit', 'notices', 'hiden', 'hide', 'show, hide'],
    ['story-score', 'variant', 'compat', 'compact', 'full, compact'],
  ];
  for (const [tag, attribute, value, meant, known] of TYPOS) {
    it(`make the console suggest a value for ${attribute}="${value}" of <${tag}>, and list the known values`, async () => {
      await shownWith(`${attribute}="${value}"`, tag);
      expect(only()).to.deep.equal([
        `warn <${tag} ${attribute}="${value}">: not one of ${known}. Did you mean “${meant}”?`,
      ]);
    });
  }

  it('cause one warning for each element and value, also as a property', async () => {
    await shownWith('variant="breif"');
    await place('story-card', { story, variant: 'breif' as 'full' });
    expect(said).to.have.length(1);
    const card = await place('story-card', { story, variant: 'breef' as 'full' });
    expect(said).to.have.length(2);
    expect(said[1]!.text).to.include('<story-card variant="breef">: not one of full, summary, headline.');
    card.variant = undefined as never;
    await settled(card);
    expect(said).to.have.length(2);
  });

  it('cause no warning if their values are known or empty, or if they belong to other libraries', async () => {
    await shownWith(
      `variant="summary" view="" theme sections="headline, score" heading-level="3" class="[&>a]:x {x}" data-options='{"a":1}' :style="[a]" x-data="{ open: false }"`,
    );
    expect(said).to.be.empty;
  });

  it('count as the default if their value is unknown', async () => {
    const card = await shownWith('variant="sumry" view="tbs" advisory="shwo" unanalysed="hied" theme="brown"');
    expect(findAll(card, 'story-audit')).to.have.length(1);
    expect(findAll(card, '[role=tab]')).to.be.empty;
    expect(findAll(card, '[part=lens]')).to.have.length(8);
  });

  it('cause a warning about unknown sections, and the card shows the others', async () => {
    const card = await shownWith('sections="wheeel, audit"');
    expect(only()).to.deep.equal([
      'warn <story-card sections="wheeel">: not one of headline, score, wheel, audit, dimensions, missing, pathways, synthesis, links, limits. Did you mean “wheel”?',
    ]);
    expect(spoken(find(card, '[part=card]'))).to.include('An audit.');
  });

  it('cause a warning about sections that a summary cannot show', async () => {
    await shownWith('variant="summary" sections="score pathways"');
    expect(only()).to.deep.equal(['warn <story-card sections="pathways">: not one of headline, score, wheel.']);
  });

  it('cause a warning with all heading levels if the level is unknown', async () => {
    for (const level of ['x', '9', '2.5']) await shownWith(`heading-level="${level}"`);
    expect(only()).to.deep.equal(
      ['x', '9', '2.5'].map((level) => `warn <story-card heading-level="${level}">: not one of 1, 2, 3, 4, 5, 6.`),
    );
  });

  it('cause a warning if they hold a story', async () => {
    await shownWith(`story="[object Object]" data='{"headline":"A"}' lenses='[{"lens":"future"}]'`);
    expect(only()).to.deep.equal(
      ['story="[object Object]"', 'data="{"headline":"A"}"', 'lenses="[{"lens":"future"}]"'].map(
        (attribute) =>
          `warn <story-card ${attribute}>: no attribute holds a story. Use an inline script, “src” or the “story” property.`,
      ),
    );
  });

  for (const src of ['{"headline": "A"}', '{{ story.url }}', '[{"a":1}]', '[object Object]', 'http://']) {
    it(`cause a warning and no request for src="${src}", which is not a URL`, async () => {
      const before = performance.getEntriesByType('resource').length;
      const card = await place('story-card', { src });
      expect([card.state, card.problems[0]!.code]).to.deep.equal(['error', 'invalid-url']);
      expect(spoken(find(card, '[role=status]'))).to.include('its address is not valid.');
      expect(said).to.have.length(1);
      expect(said[0]!.text).to.include('error: This page cannot fetch ').and.to.include(src.slice(0, 10));
      expect(performance.getEntriesByType('resource').length).to.equal(before);
    });
  }

  it('cause no warning for a file name with brackets as src', async () => {
    const key = newKey();
    await place('story-card', { src: faultUrl('story', { key }) });
    await expectLog(key, { requests: 1, aborted: 0 });
    const card = await place('story-card', { src: '[id].json' });
    expect(card.problems[0]!.code).not.to.equal('invalid-url');
  });
});
