/** Rendered stories in a browser: with scripts off, and when the script comes. */
import { expect } from '@open-wc/testing';
import { TAGS } from '../testing/tags.js';
import { canEmulate } from '../testing/engine.js';
import { faultUrl } from '../testing/faults.js';
import { storyJson } from '../testing/fixtures/story-json.js';
import { renderOnServer, styleHashesOnServer, visitWithoutScripts, visitWithScripts } from '../testing/server.js';
import type { RenderOptions } from './render-story.js';

const { advisory: _advisory, ...story } = storyJson;

const SCRIPT = '<script type="module" src="/story-elements.js"></script>';
const STYLESHEET = '<link rel="stylesheet" href="/src/styles/story-elements.css">';

/** A page that has this between other things. */
const page = (html: string, head = SCRIPT): string =>
  `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>A page</title>${head}
    <h1>A page</h1>${html}<p>What follows.</p></html>`;

const rendered = async (options?: RenderOptions, data: unknown = story): Promise<string> =>
  (await renderOnServer(data, options)).html;

const headingsOf = (told: readonly string[]) => told.filter((line) => line.startsWith('heading'));
const textsOf = (told: readonly string[]) =>
  told.flatMap((line) => (line.startsWith('StaticText') ? [line.slice('StaticText'.length).trim()] : []));

(canEmulate ? describe : describe.skip)('a rendered story, with scripts off', () => {
  it('is all there for assistive technology, under its headings', async () => {
    const { told } = await visitWithoutScripts({ html: page(await rendered()) });
    expect(headingsOf(told)).to.deep.equal([
      'heading 1 A page',
      'heading 2 The harbour that was “underused” feeds four hundred families',
      'heading 3 Power-Knowledge Audit',
      'heading 3 Analysis Dimensions',
      ...['Indigenous Knowledge 90%', 'Historical Parallels 0%', 'Cross-Cultural Wisdom PARTIALLY PRESENT'].map(
        (name) => `heading 4 ${name}`,
      ),
      ...[
        'Scientific Evidence',
        'Artistic & Spiritual',
        'Future Modelling',
        'Marginalised Voices',
        'Trickster Knowledge',
      ].map((name) => `heading 4 ${name} not analysed`),
      'heading 4 Labour no score',
      'heading 3 What’s Missing',
      'heading 3 Solution Pathways',
      'heading 4 Publish the survey',
      'heading 3 Integrated Synthesis',
      'heading 3 Links',
      ...['Original article', 'Sources', 'Related stories'].map((title) => `heading 4 ${title}`),
      'heading 3 Limits of this analysis',
      'heading 4 Limitations',
      'heading 4 Next step',
    ]);
    expect(textsOf(told)).to.include.members([
      story.summary,
      'The cockle gatherers are not quoted.',
      story.missing,
      story.synthesis,
      ...story.lenses.map(({ text }) => text),
      ...story.pathways.map(({ text }) => text),
      ...story.limitations,
      story.nextStep,
    ]);
  });

  it('offers nothing that only a script could answer', async () => {
    const { told } = await visitWithoutScripts({ html: page(await rendered({ attributes: { 'back-href': '/' } })) });
    expect(told.filter((line) => /^(button|tab)\b/.test(line))).to.deep.equal([]);
    expect(told).to.include('link All stories');
  });

  it('looks as it does with them', async () => {
    const { value } = await visitWithoutScripts({
      html: page(await rendered()),
      before: `(() => {
        const card = document.querySelector('story-card');
        const of = (host, selector) => getComputedStyle(host.shadowRoot.querySelector(selector));
        const [headline, dimensions] = ['headline', 'dimensions'].map((id) => card.shadowRoot.getElementById(id));
        return {
          headline: parseFloat(of(headline, '[part=headline]').fontSize),
          text: parseFloat(getComputedStyle(card).fontSize),
          ink: getComputedStyle(card).color,
          bar: of(dimensions, '[data-lens=indigenous] rect').fill,
        };
      })()`,
    });
    const { headline, text, ink, bar } = value as { headline: number; text: number; ink: string; bar: string };
    expect(headline / text).to.be.above(1.8);
    expect(new Set(['rgb(0, 0, 0)', ink, bar])).to.have.length(3);
  });

  it('shows the texts of all tabs', async () => {
    const { told } = await visitWithoutScripts({ html: page(await rendered({ attributes: { view: 'tabs' } })) });
    expect(textsOf(told)).to.include.members(story.lenses.map(({ text }) => text));
    expect(told.join()).not.to.include('tablist');
  });

  it('asks before it shows what it warns of, and shows it to who wants to read on', async () => {
    const html = page(await rendered({}, storyJson));
    const closed = await visitWithoutScripts({ html });
    expect(closed.told).to.include('DisclosureTriangle Show the analysis');
    expect(closed.told.join()).to.include('loss of livelihood').and.not.to.include(story.synthesis);
    const opened = await visitWithoutScripts({
      html,
      before: `document.querySelector('story-card').shadowRoot.querySelector('details').open = true`,
    });
    expect(textsOf(opened.told)).to.include.members([story.synthesis, story.missing]);
  });

  it('takes the room that it needs, whatever a page reserves', async () => {
    const { value } = await visitWithoutScripts({
      html: page(
        await rendered({ attributes: { variant: 'headline' } }),
        `${STYLESHEET}<style>story-card { --story-reserve: 500px }</style>`,
      ),
      before: 'document.querySelector("story-card").offsetHeight',
    });
    expect(value).to.be.within(20, 100);
  });
});

(canEmulate ? describe : describe.skip)('a rendered story, when the script comes', () => {
  it('stays as it is, and asks for nothing again', async () => {
    const { first, then, shift, requests } = await visitWithScripts({ html: page(await rendered()) });
    expect(textsOf(then.told).join('').replace(/\s/g, '')).to.equal(textsOf(first.told).join('').replace(/\s/g, ''));
    expect(then.layout).to.deep.equal(first.layout);
    expect(shift).to.equal(0);
    expect(requests.filter((path) => !/^\/story-elements\.js$/.test(path))).to.deep.equal([]);
  });

  it('keeps the reader’s place in it', async () => {
    const { first, then } = await visitWithScripts({
      html: page(await rendered()),
      before: 'scrollTo(0, 1500), scrollY',
      after: 'scrollY',
    });
    expect(first.value).to.equal(1500);
    expect(then.value).to.equal(1500);
  });

  it('does what its controls say', async () => {
    const { then } = await visitWithScripts({
      html: page(await rendered()),
      after: `(async () => {
        const lenses = document.querySelector('story-card').shadowRoot.querySelector('analysis-dimensions');
        const toggle = lenses.shadowRoot.querySelector('[part=toggle]');
        toggle.click();
        await lenses.updateComplete;
        return toggle.ariaExpanded;
      })()`,
    });
    expect(then.value).to.equal('false');
  });

  const everything: RenderOptions[] = [
    ...TAGS.filter((tag) => tag !== 'story-card' && tag !== 'story-provider').map((element) => ({ element })),
    ...[
      { variant: 'summary', theme: 'dark' },
      { variant: 'headline' },
      { view: 'tabs', sections: 'dimensions' },
      { sections: 'headline', 'heading-level': 4, id: 'main' },
    ].map((attributes) => ({ attributes })),
    { lang: 'de' },
    { lang: 'ar', attributes: { theme: 'light' } },
  ];

  it('stays as it is, whichever element, in whichever variant and language', async () => {
    const html = (await Promise.all(everything.map((options) => rendered(options)))).join('<hr>');
    const { first, then, shift } = await visitWithScripts({
      html: page(html),
      until: `[...document.querySelectorAll('body > [lang]')].every(({ state }) => state === 'ready')`,
    });
    expect(textsOf(then.told).join('').replace(/\s/g, '')).to.equal(textsOf(first.told).join('').replace(/\s/g, ''));
    expect(then.layout).to.deep.equal(first.layout);
    expect(shift).to.equal(0);
  });

  it('stays while the story comes from an address, and gives way to it', async () => {
    const src = faultUrl('slow', { ms: '500' });
    const { then } = await visitWithScripts({
      html: page(await rendered({ data: false, attributes: { src } })),
      until: 'document.querySelector("story-card").state === "loading"',
    });
    expect(textsOf(then.told)).to.include(story.synthesis);
    const later = await visitWithScripts({ html: page(await rendered({ data: false, attributes: { src } })) });
    expect(headingsOf(later.then.told)[1]).to.equal('heading 2 Harbour town moves its night ferry to an earlier hour');
  });

  it('stays when the story can not be loaded again, and tells so beneath', async () => {
    const src = faultUrl('status/503');
    const { then } = await visitWithScripts({
      html: page(await rendered({ data: false, attributes: { src } })),
      until: 'document.querySelector("story-card").state === "error"',
    });
    const told = textsOf(then.told);
    expect(told).to.include(story.synthesis);
    expect(told.indexOf('The analysis could not be loaded:')).to.be.above(told.indexOf(story.synthesis));
  });

  it('may be parts of an article below a provider, which has the story once', async () => {
    const parts = await Promise.all(
      (['lens-wheel', 'whats-missing'] as const).map((element) => rendered({ element, data: false, fallback: false })),
    );
    const { first, then, shift } = await visitWithScripts({
      html: page(
        `<story-provider>${parts.join('<hr>')}<script type="application/json">${JSON.stringify(story)}</script></story-provider>`,
        SCRIPT + STYLESHEET,
      ),
      until: 'document.querySelector("whats-missing").state === "ready"',
    });
    const isShown = (box: string) => !box.startsWith('status');
    expect(then.layout.filter(isShown)).to.deep.equal(first.layout);
    expect(shift).to.equal(0);
  });

  it('is shown once where the script was there first', async () => {
    const html = JSON.stringify(page(await rendered(), '')).replaceAll('</', '<\\/');
    const { then } = await visitWithScripts({
      html: `<script type="module">
        import '/story-elements.js';
        setTimeout(() => { document.open(); document.write(${html}); document.close(); });
      </script>`,
      until: 'document.querySelector("story-card")?.state === "ready"',
    });
    expect(headingsOf(then.told).filter((line) => line.includes('What’s Missing'))).to.have.length(1);
    expect(textsOf(then.told)).to.include(story.synthesis);
  });

  it('breaks no strict policy that names its styles', async () => {
    const html = page(await rendered());
    const csp = [
      "default-src 'none'",
      "script-src 'self'",
      `style-src ${(await styleHashesOnServer()).join(' ')}`,
      "require-trusted-types-for 'script'",
    ].join('; ');
    const strict = await visitWithScripts({ html, csp });
    expect(strict.violations.filter((line) => /policy/i.test(line))).to.deep.equal([]);
    const free = await visitWithScripts({ html });
    expect(strict.first.layout, 'styled before the script').to.deep.equal(free.first.layout);
    expect(strict.then.layout, 'and after').to.deep.equal(free.first.layout);
  });
});
