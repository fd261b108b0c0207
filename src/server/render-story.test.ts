import { expect } from '@open-wc/testing';
import { readStory } from '../story/read-story.js';
import { storyJson } from '../testing/fixtures/story-json.js';
import { renderOnServer } from '../testing/server.js';
import type { RenderOptions } from './render-story.js';

/** What a program finds that sees no shadow roots. */
async function parse(data: unknown = storyJson, options?: RenderOptions): Promise<Document> {
  const { html } = await renderOnServer(data, options);
  return new DOMParser().parseFromString(html, 'text/html');
}

const texts = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe('renderStory', () => {
  it('writes the story once, as JSON-LD from which it is read as it was', async () => {
    const page = await parse();
    const scripts = page.querySelectorAll('script');
    expect(scripts).to.have.length(1);
    expect(scripts[0]!.type).to.equal('application/ld+json');
    const review = JSON.parse(scripts[0]!.text) as Record<string, unknown>;
    expect(review).to.include({ 'schema:headline': storyJson.headline, 'cognio:cmrScore': 8 });
    expect(readStory(review).story).to.deep.equal(readStory(storyJson).story);
  });

  it('writes a score without `measures` and a lens without a name as plain HTML', async () => {
    const page = await parse({ headline: 'H', score: '7/10. Narrow.', lenses: [{ text: 'A' }] });
    expect(texts(page, 'story-card > article h3')).to.deep.equal(['Analysis Dimensions']);
    expect(texts(page, 'story-card > article h4')).to.deep.equal(['Unnamed lens: no score']);
    expect(texts(page, 'story-card > article p')).to.include.members([
      'score 7 of 10',
      'The data does not tell what a high figure means.',
      'Narrow.',
      'A',
    ]);
  });

  it('writes it as plain HTML for programs that see no shadow roots', async () => {
    const page = await parse();
    expect(texts(page, 'story-card > article :is(h1, h2, h3, h4)')).to.deep.equal([
      storyJson.headline,
      'Power-Knowledge Audit',
      'Analysis Dimensions',
      'Indigenous Knowledge: 90%',
      'Historical Parallels: 0%',
      'Cross-Cultural Wisdom: PARTIALLY PRESENT',
      'Labour: no score',
      'What’s Missing',
      'Solution Pathways',
      'Integrated Synthesis',
      'Links',
      'Original article',
      'Sources',
      'Related stories',
      'Limits of this analysis',
    ]);
    expect(texts(page, 'p')).to.include.members([
      storyJson.summary,
      'CMR: omission 8 of 10',
      'Before you read: this analysis describes loss of livelihood.',
      'The cockle gatherers are not quoted.',
      storyJson.synthesis,
      'Written by a language model. Reviewed by The story desk.',
    ]);
    expect([...page.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal([
      storyJson.url,
      storyJson.original.url,
      storyJson.sources[0]!.url,
      storyJson.related[0]!.url,
    ]);
  });

  it('writes the part of the story that the element shows, at the level that it is given', async () => {
    const page = await parse(
      { pathways: [{ title: 'A', text: 'B' }], audit: 'C' },
      { element: 'solution-pathways', attributes: { 'heading-level': 5 } },
    );
    expect(texts(page, 'solution-pathways > article > *')).to.deep.equal(['Solution Pathways', 'AB']);
    expect(page.querySelectorAll('h5')).to.have.length(1);
  });

  it('leaves out what is not wanted', async () => {
    const page = await parse(storyJson, { data: false, fallback: false });
    expect([...page.querySelector('story-card')!.children].map(({ localName }) => localName)).to.deep.equal([
      'template',
    ]);
  });

  it('writes the interface in the language asked for, and the attributes given', async () => {
    const page = await parse(storyJson, {
      lang: 'ar',
      attributes: { variant: 'summary', id: 'a"b', hidden: true, src: undefined, theme: false },
    });
    const attributes = [...page.querySelector('story-card')!.attributes].map(({ name, value }) => [name, value]);
    expect(Object.fromEntries(attributes)).to.deep.equal({
      lang: 'ar',
      dir: 'rtl',
      variant: 'summary',
      id: 'a"b',
      hidden: '',
    });
    const english = await parse(storyJson, { lang: 'xx' });
    expect(texts(english, 'h3')).to.include('What’s Missing');
    const german = await parse(storyJson, { lang: 'de-AT' });
    expect(texts(german, 'h3')).not.to.include('What’s Missing');
  });

  it('writes only the listed sections of a summary, and a full card for an unknown variant', async () => {
    const written = async (attributes: Record<string, string>) =>
      texts(await parse(storyJson, { attributes, data: false }), 'story-card > article > *').join();
    const summary = await written({ variant: 'summary' });
    expect(summary).to.include(storyJson.headline).and.include('CMR: omission 8 of 10');
    expect(await written({ variant: 'summary', sections: 'score' })).not.to.include(storyJson.headline);
    expect(await written({ variant: 'summary', sections: 'headline' })).not.to.include('CMR');
    expect(await written({ variant: 'sumary' })).to.equal(await written({}));
    const { html } = await renderOnServer(storyJson, { attributes: { advisory: 'aks' } });
    expect(html).to.include('<noscript><details>');
  });

  it('tells publishers what is wrong, and readers only what is right', async () => {
    const { html, problems } = await renderOnServer({ headline: 'A', score: { value: 14, measures: 'omission' } });
    expect(problems.map(({ path }) => path)).to.deep.equal(['score.value']);
    expect(html).to.include('A').and.not.to.include('could not be read');
  });

  it('writes nothing where there is no story', async () => {
    for (const data of [null, 'text', [], { a: 1 }]) {
      const { html, story, problems } = await renderOnServer(data);
      expect({ html, story, codes: problems.map(({ code }) => code) }).to.deep.equal({
        html: '',
        story: undefined,
        codes: ['not-a-story'],
      });
    }
  });

  it('takes all of a story for text', async () => {
    const payload = `</script></style></template></story-card><img src=x onerror=alert(1)> <!-- "'>&lt;b&gt;`;
    const hostile = JSON.parse(JSON.stringify(storyJson), (key, value: unknown) =>
      typeof value === 'string' && !['measures', 'lang', '$schema'].includes(key) ? payload : value,
    ) as object;
    for (const variant of ['full', 'summary', 'headline']) {
      const { html } = await renderOnServer(hostile, { attributes: { variant, advisory: 'show' } });
      const page = Document.parseHTMLUnsafe(html);
      const found = [page as ParentNode, ...roots(page)].flatMap((root) => [
        ...root.querySelectorAll('img, [onerror]'),
      ]);
      expect(found.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
      expect(page.body.childElementCount).to.equal(1);
      // Tags of HTML are removed; a comment that does not end and an unknown tag are text.
      expect(texts(page, 'h2').join()).to.include(`</story-card> <!-- "'><b>`);
    }
  });
});

const roots = (root: ParentNode): ParentNode[] =>
  [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot, ...roots(shadowRoot)] : []));
