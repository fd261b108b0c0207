import { expect } from '@open-wc/testing';
import { collectConsole } from '../testing/console.js';
import { expectLog, faultUrl, newKey } from '../testing/faults.js';
import { find, findAll, spoken } from '../testing/observe.js';
import { inlineJson, page, place, settled } from '../testing/page.js';
import type { AnalysisDimensions } from './analysis-dimensions/analysis-dimensions.js';
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

/** Fails to compile where two unions differ. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

describe('the values of a property', () => {
  it('are the same in its type and in the list that is checked', () => {
    type Of<E, Name extends keyof E> = NonNullable<E[Name]>;
    const same: [
      Same<Of<StoryElement, 'theme'>, 'auto' | 'light' | 'dark'>,
      Same<Of<StoryElement, 'notices'>, 'show' | 'hide'>,
      Same<Of<StoryCard, 'variant'>, 'full' | 'summary' | 'headline'>,
      Same<Of<StoryCard, 'view'>, 'list' | 'tabs'>,
      Same<Of<StoryCard, 'advisory'>, 'ask' | 'show'>,
      Same<Of<StoryCard | AnalysisDimensions, 'unanalysed'>, 'show' | 'hide'>,
      Same<Of<AnalysisDimensions, 'wheel'>, 'show' | 'hide'>,
      Same<Of<StoryScore, 'variant'>, 'full' | 'compact'>,
    ] = [true, true, true, true, true, true, true, true];
    expect(same).to.have.length(8);
  });

  for (const tag of ['story-card', 'analysis-dimensions', 'story-score', 'story-audit', 'story-provider'] as const) {
    it(`of <${tag}> begin with the default`, () => {
      const { choices } = customElements.get(tag) as unknown as typeof StoryElement;
      const element = document.createElement(tag);
      for (const [name, values] of Object.entries(choices)) expect(element[name as never], name).to.equal(values[0]);
    });
  }
});

describe('the console, of attributes', () => {
  const said = collectConsole();
  const shownWith = (attributes: string, tag = 'story-card') =>
    page(`<${tag} ${attributes}>${inlineJson(story)}</${tag}>`);
  const only = () => said.map(({ level, text }) => `${level} ${text.replace('story-analysis-elements: ', '')}`);

  const CHOICES: [tag: string, attribute: string, value: string, meant: string, known: string][] = [
    ['story-card', 'variant', 'sumary', 'summary', 'full, summary, headline'],
    ['story-card', 'view', 'Tabs', 'tabs', 'list, tabs'],
    ['story-card', 'theme', 'drak', 'dark', 'auto, light, dark'],
    ['story-card', 'advisory', 'aks', 'ask', 'ask, show'],
    ['story-card', 'unanalysed', 'hidee', 'hide', 'show, hide'],
    ['analysis-dimensions', 'wheel', 'hde', 'hide', 'show, hide'],
    ['story-audit', 'notices', 'hiden', 'hide', 'show, hide'],
    ['story-score', 'variant', 'compat', 'compact', 'full, compact'],
  ];
  for (const [tag, attribute, value, meant, known] of CHOICES) {
    it(`names what ${attribute}="${value}" of <${tag}> probably means, and the known values`, async () => {
      await shownWith(`${attribute}="${value}"`, tag);
      const [used] = known.split(',');
      expect(only()).to.deep.equal([
        `warn <${tag} ${attribute}="${value}">: unknown value, “${used}” is used. Did you mean “${meant}”? Known values: ${known}.`,
      ]);
    });
  }

  it('says it once for each element and value, also of a property', async () => {
    await shownWith('variant="breif"');
    await place('story-card', { story, variant: 'breif' as 'full' });
    expect(said).to.have.length(1);
    const card = await place('story-card', { story, variant: 'breef' as 'full' });
    expect(said).to.have.length(2);
    expect(said[1]!.text).to.include('“full” is used. Known values: full, summary, headline.');
    card.variant = undefined as never;
    await settled(card);
    expect(said).to.have.length(2);
  });

  it('says nothing of known values, of attributes without a value, and of those of others', async () => {
    await shownWith(
      `variant="summary" view="" theme sections="headline, score" heading-level="3" class="[&>a]:x {x}" data-options='{"a":1}' :style="[a]" x-data="{ open: false }"`,
    );
    expect(said).to.be.empty;
  });

  it('shows an unknown value as the default', async () => {
    const card = await shownWith('variant="sumry" view="tbs" advisory="shwo" unanalysed="hied" theme="brown"');
    expect(findAll(card, 'story-audit')).to.have.length(1);
    expect(findAll(card, '[role=tab]')).to.be.empty;
    expect(findAll(card, '[part=lens]')).to.have.length(8);
  });

  it('names unknown sections, and shows the others', async () => {
    const card = await shownWith('sections="wheeel, audit"');
    expect(only()).to.deep.equal([
      'warn <story-card sections="wheeel">: no section of this variant. Did you mean “wheel”? Known values: headline, score, wheel, audit, dimensions, missing, pathways, synthesis, links, limits.',
    ]);
    expect(spoken(find(card, '[part=card]'))).to.include('An audit.');
  });

  it('says which sections a summary cannot show', async () => {
    await shownWith('variant="summary" sections="score pathways"');
    expect(only()).to.deep.equal([
      'warn <story-card sections="pathways">: no section of this variant. Known values: headline, score, wheel.',
    ]);
  });

  it('says which heading levels there are', async () => {
    for (const level of ['x', '9', '2.5']) await shownWith(`heading-level="${level}"`);
    expect(only()).to.deep.equal(
      ['x', '9', '2.5'].map(
        (level) => `warn <story-card heading-level="${level}">: expected a whole number from 1 to 6.`,
      ),
    );
  });

  it('says that no attribute holds a story', async () => {
    await shownWith(`story="[object Object]" data='{"headline":"A"}' lenses='[{"lens":"future"}]'`);
    expect(only()).to.deep.equal(
      ['story="[object Object]"', 'data="{"headline":"A"}"', 'lenses="[{"lens":"future"}]"'].map(
        (attribute) =>
          `warn <story-card ${attribute}>: attributes hold no JSON. Use an inline script, the “story” property, or a URL in “src”.`,
      ),
    );
  });

  for (const src of ['{"headline": "A"}', '{{ story.url }}', '[{"a":1}]', '[object Object]', 'http://']) {
    it(`says that src="${src}" is no URL, and asks no server for it`, async () => {
      const before = performance.getEntriesByType('resource').length;
      const card = await place('story-card', { src });
      expect([card.state, card.problems[0]!.code]).to.deep.equal(['error', 'invalid-url']);
      expect(spoken(find(card, '[role=status]'))).to.include('its address is not valid.');
      expect(said).to.have.length(1);
      expect(said[0]!.text).to.include('error: This page cannot fetch ').and.to.include(src.slice(0, 10));
      expect(performance.getEntriesByType('resource').length).to.equal(before);
    });
  }

  it('takes a file name with brackets for a URL', async () => {
    const key = newKey();
    await place('story-card', { src: faultUrl('story', { key }) });
    await expectLog(key, { requests: 1, aborted: 0 });
    const card = await place('story-card', { src: '[id].json' });
    expect(card.problems[0]!.code).not.to.equal('invalid-url');
  });
});
