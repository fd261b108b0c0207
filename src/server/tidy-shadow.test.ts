import { expect } from '@open-wc/testing';
import { plainLine } from '../story/prose.js';
import { findAll } from '../testing/observe.js';
import { growth } from '../testing/growth.js';
import { renderOnServer } from '../testing/server.js';
import { tidyShadow } from './tidy-shadow.js';

/** Texts that look like the markup that is removed or changed. */
const TEXTS = [
  'text in the words "defer-hydration attribute"',
  'a defer-hydration > b shadowroot="open" c',
  '&lt;!--lit-part--&gt; and &lt;?&gt; and &lt;!----&gt; stay',
  '&lt;button class="toggle" part="x"&gt;Show&lt;/button&gt;',
  'aria-hidden="true" hidden="until-found"',
  'it\'s \'quoted\' and "quoted" twice" once',
  'a > b < c & d &amp;amp; e',
];

describe('a rendered shadow root', () => {
  for (const text of TEXTS) {
    it(`keeps the text ${text}`, async () => {
      const { html } = await renderOnServer({ headline: text, pathways: [{ title: text, text: 'x' }], category: text });
      const page = Document.parseHTMLUnsafe(html);
      const shown = plainLine(text);
      const card = page.querySelector('story-card')!;
      const texts = findAll(card, 'h2, h4').map(({ textContent }) => textContent.trim());
      expect(texts.filter((found) => found.includes(shown))).to.have.length(2);
      const label = findAll(card, 'article[part=card]')[0]!.getAttribute('aria-label');
      expect(label).to.equal(shown);
    });
  }

  it('has none of the comments and attributes that only hydration needs', async () => {
    const { html } = await renderOnServer({ headline: 'A', audit: 'B', lenses: [{ lens: 'indigenous', text: 'C' }] });
    expect(html).not.to.match(/<!--.|<\?|defer-hydration|shadowroot=|<button class="toggle"/);
  });
});

describe('tidyShadow', () => {
  it('writes line breaks in texts and attributes as character references', () => {
    const value = '<!--lit-part-->one\n\n  two\r\n   <!--/lit-part-->';
    expect(tidyShadow(`<p  title="a\n\n b  c">${value}</p>`)).to.equal(
      '<p title="a&#10;&#10; b  c">one&#10;&#10;  two&#13;&#10;   </p>',
    );
  });

  it('removes the indentation of templates, and separates adjacent texts', () => {
    expect(tidyShadow('<b>\n    a <!--lit-part-->b\n <!--/lit-part-->\n  c\n  </b>\n\n  <i>d  e</i>')).to.equal(
      '<b> a <!---->b&#10; c </b> <i>d  e</i>',
    );
  });

  it('takes linear time', () =>
    growth(
      (size) => {
        for (const unit of [' ', '\n', ' \n', 'a\n', '&lt;', '<!--lit-part-->', '<b>', '"', '<b c="d">', '<?>']) {
          const many = unit.repeat(size / unit.length);
          tidyShadow(many);
          tidyShadow(`<p title="${many.replaceAll('"', '')}"><!--lit-part-->${many}<!--/lit-part--></p>`);
        }
      },
      200_000,
      5000,
    ));
});
