/** What every element that shows a part of a story promises, whichever part that is. */
import { expect } from '@open-wc/testing';
import type { StoryCard } from '../elements/story-card/story-card.js';
import type { StoryData } from '../load/source.js';
import { storyUrl } from './faults.js';
import { find, findAll, headings, spoken, written } from './observe.js';
import { inlineJson, page, place } from './page.js';
import { mapTexts } from './payloads.js';

export interface Section {
  readonly tag: string;
  /** The part of a story that the element shows, by itself. */
  readonly part: Record<string, unknown>;
  /** What a reader is told of it. */
  readonly says: readonly string[];
  /** The texts in the story's own language. */
  readonly prose: readonly string[];
  /** The element's own heading, and how much deeper it is than the headline; `undefined` for elements without one. */
  readonly heading?: { readonly text: string; readonly depth: 0 | 1 };
  /** The CSS parts that its documentation lists. */
  readonly parts: readonly string[];
  /** A story that has none of what the element shows; `undefined` for an element that always has something to show. */
  readonly without: Record<string, unknown> | undefined;
}

export function keepsThePromisesOfEverySection(section: Section): void {
  const { tag, part, says, prose, heading, parts, without } = section;

  const expectAll = (root: Node) => {
    const text = spoken(root);
    for (const words of says) expect(text).to.include(words);
  };

  describe('takes its part of a story', () => {
    it('from a property', async () => {
      const element = await place(tag, { story: part });
      expect(element.state).to.equal('ready');
      expect(element.problems).to.be.empty;
      expectAll(element);
    });

    it('from an inline script', async () => expectAll(await page(`<${tag}>${inlineJson(part)}</${tag}>`)));

    it('from a URL', async () => expectAll(await page(`<${tag} src="${storyUrl(part)}"></${tag}>`)));

    it('from a provider above, however far', async () => {
      const provider = await page(
        `<story-provider>${inlineJson(part)}<section><p>An article.</p><div><${tag}></${tag}></div></section></story-provider>`,
      );
      expectAll(find(provider, tag));
    });

    it('from the card that it is part of', async () => {
      const card = await cardOf(part);
      expectAll(find(card, tag));
    });
  });

  if (without) {
    it('shows nothing of a story that has no such part, and takes no room', async () => {
      const element = await place(tag, { story: without });
      expect(element.state).to.equal('ready');
      expect(spoken(element)).to.equal('');
      expect(headings(element)).to.be.empty;
      expect(element.getBoundingClientRect().height).to.equal(0);
    });
  }

  if (heading) {
    const { text, depth } = heading;
    const own = (root: Node) => headings(root).find((found) => found.endsWith(text));

    it('has a heading of its own level', async () => {
      expect(own(await place(tag, { story: part }))).to.equal(`h${2 + depth} ${text}`);
    });

    it('takes the level of its heading from the page', async () => {
      expect(own(await page(`<${tag} heading-level="5">${inlineJson(part)}</${tag}>`))).to.equal(`h5 ${text}`);
    });

    it('is handed the level by what is above it', async () => {
      const below = `<story-provider heading-level="3">${inlineJson(part)}<${tag}></${tag}></story-provider>`;
      expect(own(await page(below))).to.equal(`h${3 + depth} ${text}`);
      expect(own(find(await cardOf(part, { headingLevel: 1 }), tag))).to.equal(`h${1 + depth} ${text}`);
    });

    it('never has a heading deeper than the deepest there is, nor one before the first', async () => {
      const levels = (element: Element) => headings(element).map((found) => Number(found[1]));
      for (const level of ['6', '7', '99']) {
        expect(levels(await page(`<${tag} heading-level="${level}">${inlineJson(part)}</${tag}>`))).to.include(6);
      }
      for (const level of ['0', 'x', '']) {
        const element = await page(`<${tag} heading-level="${level}">${inlineJson(part)}</${tag}>`);
        expect(own(element)).to.equal(`h${2 + depth} ${text}`);
      }
      expect(own(await page(`<${tag} heading-level="-3">${inlineJson(part)}</${tag}>`))).to.equal(`h1 ${text}`);
    });
  }

  it('shows the text of markup in any text, and of its tags only emphasis', async () => {
    const markup = '<b>bold</b><img src=x onerror=alert(1)><script>alert(2)</script>&lt;i&gt;';
    const marked: string[] = [];
    const element = await place(tag, {
      story: mapTexts(part, (text, name) => {
        if (NOT_FREE.has(name)) return text;
        // Invalid dates and URLs are shown as written.
        const isRaw = /^(published|modified|generated)$/.test(name) || text.startsWith('https:');
        marked.push(isRaw ? `${text} ${markup}` : `${text} bold<i>`);
        return `${text} ${markup}`;
      }) as StoryData,
    });
    expect(findAll(element, 'b, img, script, i')).to.be.empty;
    const text = written(element);
    for (const words of marked) {
      expect(text).to.include(words.replaceAll('*', '').replace(/\s+/g, ' '));
    }
  });

  it('tells the language and direction of the story’s own texts', async () => {
    for (const [lang, direction] of [
      ['ar', 'rtl'],
      ['cy', 'ltr'],
    ]) {
      const element = await place(tag, { story: { ...part, lang } });
      for (const words of prose) {
        const holder = innermost(element, words);
        expect(holder.closest('[lang]')?.getAttribute('lang'), words).to.equal(lang);
        expect(getComputedStyle(holder).direction, words).to.equal(direction);
      }
    }
  });

  it('leaves the language to the page where the story does not name its own', async () => {
    const element = await place(tag, { story: part });
    expect(findAll(element, '[lang], [dir]')).to.be.empty;
  });

  it('has the parts that it documents, which a page reaches through the card too', async () => {
    const rules = parts.map((name) => `${tag}::part(${name}), story-card::part(${name}) { --reached: ${name} }`);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules.join('\n'));
    document.adoptedStyleSheets.push(sheet);
    try {
      const alone = await place(tag, { story: part });
      const card = await cardOf(part);
      for (const element of [alone, find(card, tag)]) {
        for (const name of parts) {
          const reached = getComputedStyle(find(element, `[part~=${name}]`)).getPropertyValue('--reached');
          expect(reached, `${name} of ${element === alone ? tag : 'the card'}`).to.equal(name);
        }
      }
    } finally {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    }
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`is accessible in its ${theme} theme`, async () => {
      await expect(await place(tag, { story: part, theme })).to.be.accessible();
    });
  }
}

/** A card with all that it has of a story. */
const cardOf = (part: Record<string, unknown>, properties: Partial<StoryCard> = {}) =>
  place('story-card', { story: { headline: 'A headline', ...part }, advisory: 'show', ...properties });

/** The members of a story whose texts are of a kind of their own, not free. */
const NOT_FREE = new Set(['lens', 'measures', 'lang', 'url', '$schema', 'vocabulary']);

/** The innermost element that has all of a text. */
function innermost(root: Node, words: string): Element {
  const holder = findAll(root, '*').findLast((element) => written(element).includes(words));
  if (!holder) throw new Error(`“${words}” is not there.`);
  return holder;
}
