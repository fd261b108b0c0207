/** Cards that React, Vue and Svelte render, keep, move and take away. */
import { expect, waitUntil } from '@open-wc/testing';
import { expectLog, faultUrl, newKey, storyUrl } from './testing/faults.js';
import { openApp, type App } from './testing/hosts/app.js';
import { cardsOf, expectShown } from './testing/hosts/cards.js';
import { find, spoken } from './testing/observe.js';

const one = { headline: 'One' };
const two = { headline: 'Two' };

interface Framework {
  readonly name: string;
  /** Whether it hands a story over to an element that is not defined yet. */
  readonly isEarly: boolean;
}

const FRAMEWORKS: readonly Framework[] = [
  { name: 'React', isEarly: false },
  { name: 'Vue', isEarly: true },
  { name: 'Svelte', isEarly: true },
];

for (const { name, isEarly } of FRAMEWORKS) {
  describe(`a card in ${name}`, () => {
    let app: App;
    const open = async (script?: string) => (app = await openApp(name.toLowerCase(), script));

    let warning = '';

    beforeEach(() => (warning = ''));
    afterEach(() => expect(app.complaints.join('\n')).to.equal(warning));

    it('shows the story at an address, and then that at another', async () => {
      const { page, render } = await open();
      await render({ cards: [{ id: 'a', src: storyUrl(one) }] });
      await expectShown(page, ['One']);
      await render({ cards: [{ id: 'a', src: storyUrl(two) }] });
      await expectShown(page, ['Two']);
    });

    it('shows a story that it is given, then another, and without one that of its address', async () => {
      const { page, render } = await open();
      await render({ cards: [{ id: 'a', story: one }] });
      await expectShown(page, ['One']);
      await render({ cards: [{ id: 'a', story: two }] });
      await expectShown(page, ['Two']);
      await render({ cards: [{ id: 'a', src: storyUrl(one) }] });
      await expectShown(page, ['One']);
      await render({ cards: [{ id: 'a' }] });
      await expectShown(page, ['Fallback']);
    });

    it('stays as it is while something else is rendered', async () => {
      const { page, render, heard } = await open();
      const key = newKey();
      const cards = [
        { id: 'a', src: storyUrl(one, { key }) },
        { id: 'b', story: two },
      ];
      await render({ cards });
      await expectShown(page, ['One', 'Two']);
      const before = cardsOf(page);
      for (const note of ['Once', 'Twice']) await render({ note });
      expect(spoken(page.document.querySelector('p')!)).to.equal('Twice');
      await expectShown(page, ['One', 'Two']);
      expect(cardsOf(page).every((card, at) => card === before[at])).to.equal(true);
      expect([...heard].sort()).to.deep.equal(['story-load One', 'story-load Two']);
      await expectLog(key, { requests: 1, aborted: 0 });
    });

    it('knows a story by its object: another is read, even if it is equal, and no change in it is', async () => {
      const { page, render, heard } = await open();
      for (const story of [{ ...one }, { ...one }]) {
        await render({ cards: [{ id: 'a', story }] });
        await expectShown(page, ['One']);
      }
      await waitUntil(() => heard.length > 1);
      (cardsOf(page)[0]!.story as { headline: string }).headline = 'Changed';
      await render({ note: 'Changed' });
      await expectShown(page, ['One']);
      expect(heard).to.deep.equal(['story-load One', 'story-load One']);
    });

    it('is moved, also while it loads, without loading anew', async () => {
      const { page, render, reverse, heard } = await open();
      const key = newKey();
      const src = faultUrl('slow', { story: one, key, ms: 200 });
      await render({
        cards: [
          { id: 'a', src },
          { id: 'b', story: two },
          { id: 'c', story: { headline: 'Three' } },
        ],
      });
      const before = cardsOf(page);
      await reverse();
      await expectShown(page, ['Three', 'Two', 'One']);
      await reverse();
      await expectShown(page, ['One', 'Two', 'Three']);
      expect(cardsOf(page).every((card, at) => card === before[at])).to.equal(true);
      expect([...heard].sort()).to.deep.equal(['story-load One', 'story-load Three', 'story-load Two']);
      await expectLog(key, { requests: 1, aborted: 0 });
    });

    it('tells its listeners of a story, and of a link that they take over', async () => {
      const { page, render, heard } = await open();
      await render({ cards: [{ id: 'a', story: one, back: '/back' }] });
      await expectShown(page, ['All stories One']);
      find(cardsOf(page)[0]!, 'a[href="/back"]').click();
      expect(heard).to.deep.equal(['story-load One', 'story-navigate /back']);
    });

    it('asks for nothing any more once it is taken away', async () => {
      const { page, render, unmount } = await open();
      const [first, second] = [newKey(), newKey()];
      const card = (key: string) => ({ id: key, src: faultUrl('never', { key }) });
      await render({ cards: [card(first), card(second)] });
      for (const key of [first, second]) await expectLog(key, { requests: 1, aborted: 0 });
      await render({ cards: [card(second)] });
      await expectLog(first, { requests: 1, aborted: 1 });
      await expectLog(second, { requests: 1, aborted: 0 });
      unmount();
      await expectLog(second, { requests: 1, aborted: 1 });
      expect(page.document.querySelector('main')!.childElementCount).to.equal(0);
    });

    it(`shows its story where the script comes last${isEarly ? '' : ', unless that is a property, which a warning says'}`, async () => {
      const { page, render } = await open('');
      await render({
        cards: [
          { id: 'a', src: storyUrl(one) },
          { id: 'b', story: two },
        ],
      });
      const script = page.document.createElement('script');
      script.src = '/story-elements.iife.js';
      page.document.head.append(script);
      await expectShown(page, ['One', isEarly ? 'Two' : 'Fallback']);
      if (!isEarly) {
        warning =
          'story-analysis-elements: <story-card story="[object Object]">: no attribute holds a story. ' +
          'Use an inline script, “src” or the “story” property.';
      }
    });
  });
}

describe('a card that React rendered on a server', () => {
  it('shows the story at its address, and gets properties and listeners when they change', async () => {
    const cards = (story: typeof one) => [
      { id: 'a', src: storyUrl(story) },
      { id: 'b', story },
    ];
    const { page, render, heard, complaints } = await openApp('react', undefined, { note: '', cards: cards(one) });
    await expectShown(page, ['One', 'Fallback']);
    expect(heard).to.deep.equal([]);
    await render({ cards: cards(two) });
    await expectShown(page, ['Two', 'Two']);
    expect(heard).to.deep.equal(['story-load Two', 'story-load Two']);
    expect(complaints.join('\n')).to.equal('');
  });
});
