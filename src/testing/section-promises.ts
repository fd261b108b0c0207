/** Tests for every element that shows a part of a story. */
import { expect } from '@open-wc/testing';
import type { StoryCard } from '../elements/story-card/story-card.js';
import type { StoryData } from '../load/source.js';
import { storyUrl } from './faults.js';
import { find, findAll, headings, spoken, written } from './observe.js';
import { inlineJson, page, place } from './page.js';
import { mapTexts } from './payloads.js';

export interface Section {
  readonly tag: string;
  /** A story with only the part that the element shows. */
  readonly part: Record<string, unknown>;
  /** Texts that a reader sees or hears. */
  readonly says: readonly string[];
  /** Texts in the language of the story. */
  readonly prose: readonly string[];
  /** The heading of the element, and how many levels it is below the headline; absent for an element without a heading. */
  readonly heading?: { readonly text: string; readonly depth: 0 | 1 };
  /** The CSS parts that its documentation lists. */
  readonly parts: readonly string[];
  /** A story without the part that the element shows; `undefined` for an element that always shows something. */
  readonly without: Record<string, unknown> | undefined;
}

export function keepsThePromisesOfEverySection(section: Section): void {
  const { tag, part, says, prose, heading, parts, without } = section;

  const expectAll = (root: Node) => {
    const text = spoken(root);
    for (const words of says) expect(text).to.include(words);
  };

  describe('shows its part of a story', () => {
    it('from a property', async () => {
      const element = await place(tag, { story: part });
      expect(element.state).to.equal('ready');
      expect(element.problems).to.be.empty;
      expectAll(element);
    });

    it('from an inline script', async () => expectAll(await page(`<${tag}>${inlineJson(part)}</${tag}>`)));

    it('from a URL', async () => expectAll(await page(`<${tag} src="${storyUrl(part)}"></${tag}>`)));

    it('from a provider among its ancestors', async () => {
      const provider = await page(
        `<story-provider>${inlineJson(part)}<section><p>An article.</p><div><${tag}></${tag}></div></section></story-provider>`,
      );
      expectAll(find(provider, tag));
    });

    it('from the card that contains it', async () => {
      const card = await cardOf(part);
      expectAll(find(card, tag));
    });
  });

  if (without) {
    it('shows nothing and takes no space if the story does not have its part', async () => {
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

    it('has a heading at its default level', async () => {
      expect(own(await place(tag, { story: part }))).to.equal(`h${2 + depth} ${text}`);
    });

    it('has a heading at the level of its attribute heading-level', async () => {
      expect(own(await page(`<${tag} heading-level="5">${inlineJson(part)}</${tag}>`))).to.equal(`h5 ${text}`);
    });

    it('has a heading at the level of its provider or card', async () => {
      const below = `<story-provider heading-level="3">${inlineJson(part)}<${tag}></${tag}></story-provider>`;
      expect(own(await page(below))).to.equal(`h${3 + depth} ${text}`);
      expect(own(find(await cardOf(part, { headingLevel: 1 }), tag))).to.equal(`h${1 + depth} ${text}`);
    });

    it('keeps the level of its heading between 1 and 6', async () => {
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

  it('shows the text of markup in every text, and renders no tag except emphasis', async () => {
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

  it('sets the language and direction of the texts of the story', async () => {
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

  it('keeps the language of the page if the story has no language', async () => {
    const element = await place(tag, { story: part });
    expect(findAll(element, '[lang], [dir]')).to.be.empty;
  });

  it('has the documented CSS parts, which a page can also style through the card', async () => {
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

/** A card with a part of a story. */
const cardOf = (part: Record<string, unknown>, properties: Partial<StoryCard> = {}) =>
  place('story-card', { story: { headline: 'A headline', ...part }, advisory: 'show', ...properties });

/** The members whose texts have a fixed form. */
const NOT_FREE = new Set(['lens', 'measures', 'lang', 'url', '$schema', 'vocabulary']);

/** The innermost element that contains a text. */
function innermost(root: Node, words: string): Element {
  const holder = findAll(root, '*').findLast((element) => written(element).includes(words));
  if (!holder) throw new Error(`There is no “${words}” on the page.`);
  return holder;
}
