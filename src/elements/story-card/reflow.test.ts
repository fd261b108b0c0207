import { expect } from '@open-wc/testing';
import { canOpenWindows } from '../../testing/engine.js';
import { setViewport } from '@web/test-runner-commands';
import type { StoryData } from '../../load/source.js';
import { storyJson } from '../../testing/fixtures/story-json.js';
import { nameOf } from '../../testing/keyboard.js';
import { collisions, crampedTargets, strayTexts } from '../../testing/layout.js';
import { findAll, rendered } from '../../testing/observe.js';
import { place } from '../../testing/page.js';
import type { StoryCard } from './story-card.js';
import './story-card.define.js';

const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

/** Every text of a story in words that are longer than a narrow line. */
const inLongWords = (value: unknown, key = ''): unknown => {
  if (Array.isArray(value)) return value.map((member) => inLongWords(member, key));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, inLongWords(member, name)]));
  }
  const isText =
    typeof value === 'string' && !/^(\$schema|id|url|lang|measures|published|modified|generated)$/.test(key);
  return isText && !(key === 'lens' && value !== 'Labour') ? LONG : value;
};

/** A card with all that it has opened, also what it opens only when asked to. */
async function opened(story: StoryData, properties: Partial<StoryCard> = {}): Promise<StoryCard> {
  const card = await place('story-card', { story, advisory: 'show', backHref: '/stories', ...properties });
  card.style.contentVisibility = 'visible'; // a page in the background has no frames, so all of it would be off screen
  for (const button of findAll(card, '[part=actions] button').slice(0, 1)) button.click();
  for (const details of findAll<HTMLDetailsElement>(card, 'details')) details.open = true;
  await rendered(card);
  return card;
}

(canOpenWindows ? describe : describe.skip)('<story-card>, in little room,', () => {
  afterEach(async () => {
    await setViewport({ width: 800, height: 600 });
    document.documentElement.style.fontSize = '';
    document.documentElement.dir = '';
  });

  const stories: [name: string, story: StoryData][] = [
    ['a rich story', { ...storyJson, category: {} } as never],
    ['long words', inLongWords(storyJson) as never],
  ];
  const rooms: [name: string, width: number, fontSize: string][] = [
    ['in 320 px, as 1280 px are at 400%', 320, ''],
    ['in 640 px with text of 200%', 640, '200%'],
  ];
  for (const [room, width, fontSize] of rooms) {
    for (const [name, story] of stories) {
      for (const properties of [
        { variant: 'full' },
        { view: 'tabs' },
        { variant: 'summary' },
        { variant: 'headline' },
      ] as const) {
        it(`${room}, shows ${name} without a scroll bar, and no text over another: ${Object.values(properties).join()}`, async () => {
          await setViewport({ width, height: 800 });
          document.documentElement.style.fontSize = fontSize;
          const card = await opened(story, properties);
          expect(document.documentElement.scrollWidth).to.be.at.most(width);
          expect(strayTexts(card)).to.deep.equal([]);
          expect(collisions(card)).to.deep.equal([]);
        });
      }
    }
  }

  it('breaks no figure, however large a theme sets it', async () => {
    await setViewport({ width: 320, height: 800 });
    const card = await opened(storyJson);
    card.style.setProperty('--story-size-up-3', '3em');
    for (const number of findAll(card, '[part=number]')) {
      const { height } = number.getBoundingClientRect();
      expect(height).to.be.below(2 * parseFloat(getComputedStyle(number).fontSize));
    }
  });

  for (const width of [280, 1280]) {
    it(`gives every control 24 px and more to be hit, and links in lists as much to themselves, at ${width} px`, async () => {
      await setViewport({ width, height: 800 });
      for (const view of ['list', 'tabs'] as const) {
        const card = await opened(storyJson, { view });
        expect(crampedTargets(card).map(nameOf)).to.deep.equal([]);
        card.remove();
      }
    });
  }
});
