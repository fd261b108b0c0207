/** What a designer reaches from outside: every part that the card documents. */
import { expect, waitUntil } from '@open-wc/testing';
import '../define.js';
import { faultUrl, sleep } from '../testing/faults.js';
import { storyJson } from '../testing/fixtures/story-json.js';
import { find, findAll } from '../testing/observe.js';
import { inlineJson, page, settled } from '../testing/page.js';

const { advisory: _, ...calm } = storyJson;
const withScript = (story: unknown, attributes = '') =>
  `<story-card ${attributes}>${inlineJson(story)}<a href="/">A headline</a></story-card>`;

/** The parts of the card, by the page on which they are found. */
const PARTS: [page: string, markup: string, parts: string][] = [
  [
    'a full card',
    withScript({ ...calm, score: { ...calm.score, caveat: 'A caveat.' } }, 'back-href="/"'),
    'card lead header back banner category level text headline original summary provenance link score figure unit label gauge ' +
      'ends words caveat facts wheel caption section title glyph body note prose list lens name signal bar pathway number ' +
      'item threads actions button anchor toggle citations citation',
  ],
  ['a card with an advisory', withScript(storyJson), 'card banner headline advisory button'],
  ['a card that shows its advisory', withScript(storyJson, 'advisory="show"'), 'advisory'],
  [
    'a summary',
    withScript(calm, 'variant="summary"'),
    'card banner category text headline summary score figure wheel link',
  ],
  ['a line', withScript(calm, 'variant="headline"'), 'card headline link score'],
  ['a card that fails', `<story-card src="${faultUrl('status/500')}"></story-card>`, 'fallback status error button'],
];

describe('the parts of the card', () => {
  const sheet = new CSSStyleSheet();
  before(() => {
    const names = new Set(PARTS.flatMap(([, , parts]) => parts.split(' ')));
    sheet.replaceSync(
      [...names, 'progress'].map((name) => `story-card::part(${name}) { --reached-${name}: yes }`).join('\n'),
    );
    document.adoptedStyleSheets.push(sheet);
  });
  after(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  });

  const reached = (card: Element, part: string) =>
    getComputedStyle(find<Element>(card, `[part~=${part}]`)).getPropertyValue(`--reached-${part}`);

  for (const [name, markup, parts] of PARTS) {
    it(`are reached in ${name}`, async () => {
      const card = await page(markup);
      for (const closed of findAll(card, '[aria-expanded=false]')) closed.click();
      await settled(card);
      for (const part of parts.split(' ')) {
        // The writers of citations are loaded when the reader asks for them.
        await waitUntil(() => findAll(card, `[part~=${part}]`)[0], `a part ${part}`);
        expect(reached(card, part), part).to.equal('yes');
      }
    });
  }

  it('are reached while a story is on its way', async () => {
    const host = await page('<div></div>');
    const card = document.createElement('story-card');
    card.src = faultUrl('never');
    host.append(card);
    await sleep(600);
    for (const part of ['fallback', 'status', 'progress']) expect(reached(card, part), part).to.equal('yes');
    card.src = undefined;
  });
});
