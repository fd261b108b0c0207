/** Rendered stories in the Markdown of a site generator. */
import { expect } from '@open-wc/testing';
import { marked } from 'marked';
import { storyJson } from '../testing/fixtures/story-json.js';
import { renderOnServer } from '../testing/server.js';
import type { StoryTag } from './render-story.js';

const TAGS: readonly StoryTag[] = [
  'story-card',
  'story-headline',
  'story-score',
  'lens-wheel',
  'solution-pathways',
  'story-links',
];

/** A text that would end a block of HTML in Markdown, and start other blocks. */
const HOSTILE = 'one\n\n# two\n\n    three\n\n- *four*\r\n\r\n</div>\n\n```\n\n<!--\n\n[five]: /six';

const hostile = JSON.parse(JSON.stringify(storyJson), (key, value: unknown) =>
  typeof value === 'string' && !['measures', 'lang', 'lens', '$schema', 'url'].includes(key) ? HOSTILE : value,
) as object;

describe('a rendered story in Markdown', () => {
  for (const element of TAGS) {
    for (const [name, story] of Object.entries({ 'a story': storyJson, 'hostile texts': hostile })) {
      it(`is one block of HTML: ${element} with ${name}`, async () => {
        const { html } = await renderOnServer(story, { element, attributes: { title: HOSTILE, advisory: 'show' } });
        expect(/[\n\r][ \t]*(?:[\n\r]|$)/.test(html), 'a blank line').to.equal(false);
        // https://spec.commonmark.org/0.31.2/#html-blocks, start condition 7
        expect(html.split('\n')[0]).to.match(/^<[a-z-]+(?: [a-z-]+="[^"<>\r]*")*>$/);
        const page = marked.parse(`# Before\n\n${html}\n\n*After.*\n`);
        const whole = `<h1>Before</h1>\n${html}\n\n<p><em>After.</em></p>\n`;
        expect(page === whole, `${page.slice(0, 300)} … ${page.slice(-300)}`).to.equal(true);
      });
    }
  }

  it('keeps the line breaks of an attribute', async () => {
    const { html } = await renderOnServer(hostile, { element: 'story-headline', attributes: { title: HOSTILE } });
    const page = Document.parseHTMLUnsafe(marked.parse(html));
    expect(page.querySelector('story-headline')!.title).to.equal(HOSTILE);
  });
});
