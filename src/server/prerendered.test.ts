/** Rendered stories in a browser: with scripts off, and when the script comes. */
import { expect, waitUntil } from '@open-wc/testing';
import type { StoryElement } from '../elements/story-element.js';
import { canEmulate, isWebKit } from '../testing/engine.js';
import { expectLog, faultUrl, newKey, sleep } from '../testing/faults.js';
import { storyJson } from '../testing/fixtures/story-json.js';
import { lateScript, openBeforeScript, openWithoutScripts } from '../testing/late-script.js';
import { boxes } from '../testing/layout.js';
import { find, findAll, headings, isVisible, links, spoken } from '../testing/observe.js';
import { settled } from '../testing/page.js';
import { renderOnServer, styleHashesOnServer, toldWithoutScripts, visitWithScript } from '../testing/server.js';
import type { RenderOptions, StoryTag } from './render-story.js';

const { advisory: _advisory, ...story } = storyJson;

const STYLESHEET = '<link rel="stylesheet" href="/src/styles/story-elements.css">';

/** A page that has this between other things. */
const page = (html: string, head = ''): string =>
  `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>A page</title>${head}
    <h1>A page</h1>${html}<p>What follows.</p></html>`;

const rendered = async (options?: RenderOptions, data: unknown = story): Promise<string> =>
  (await renderOnServer(data, options)).html;

const LENS_TEXTS = story.lenses.map(({ text }) => text);
const PATHWAYS = story.pathways.map(({ text }) => text);
const PARAGRAPHS = story.audit.split('\n\n');

/** What each element has to say of the story. */
const TEXTS: Record<Exclude<StoryTag, 'story-card'>, readonly string[]> = {
  'analysis-dimensions': LENS_TEXTS,
  'integrated-synthesis': [story.synthesis],
  'lens-wheel': ['Indigenous Knowledge', '90%'],
  'solution-pathways': PATHWAYS,
  'story-audit': PARAGRAPHS,
  'story-headline': [story.headline, story.summary, story.original.publisher],
  'story-limits': [...story.limitations, story.nextStep],
  'story-links': [story.sources[0]!.title, story.related[0]!.headline],
  'story-score': ['8', story.score.label],
  'whats-missing': [story.missing],
};
const ELEMENTS = Object.entries(TEXTS) as [StoryTag, readonly string[]][];

/** Every element, variant and language. */
const EVERYTHING: readonly RenderOptions[] = [
  ...ELEMENTS.map(([element]) => ({ element })),
  ...[
    {},
    { variant: 'summary', theme: 'dark' },
    { variant: 'headline' },
    { view: 'tabs', sections: 'dimensions' },
    { sections: 'headline', 'heading-level': 4, id: 'main' },
  ].map((attributes) => ({ attributes })),
  { lang: 'de' },
  { lang: 'ar', attributes: { theme: 'light' } },
];
const everything = async (but?: string): Promise<string> =>
  (await Promise.all(EVERYTHING.filter(({ lang = 'en' }) => lang !== but).map((options) => rendered(options)))).join(
    '<hr>',
  );

/** Parts of an article below a provider, which has the story once. */
async function parts(): Promise<string> {
  const html = await Promise.all(
    (['lens-wheel', 'whats-missing'] as const).map((element) => rendered({ element, data: false, fallback: false })),
  );
  return `<story-provider>${html.join('<hr>')}<script type="application/json">${JSON.stringify(story)}</script></story-provider>`;
}

const cardOf = ({ document }: Window) => document.querySelector('story-card') as StoryElement;

describe('a rendered story, with scripts off', () => {
  const open = async (html: string, head?: string) => openWithoutScripts(page(html, head));

  it('is all there, under its headings', async () => {
    const { document } = await open(await rendered());
    expect(headings(document.body)).to.deep.equal([
      'h1 A page',
      'h2 The harbour that was “underused” feeds four hundred families',
      'h3 Power-Knowledge Audit',
      'h3 Analysis Dimensions',
      ...['Indigenous Knowledge 90%', 'Historical Parallels 0%', 'Cross-Cultural Wisdom PARTIALLY PRESENT'].map(
        (name) => `h4 ${name}`,
      ),
      ...[
        'Scientific Evidence',
        'Artistic & Spiritual',
        'Future Modelling',
        'Marginalised Voices',
        'Trickster Knowledge',
      ].map((name) => `h4 ${name} not analysed`),
      'h4 Labour no score',
      'h3 What’s Missing',
      'h3 Solution Pathways',
      'h4 Publish the survey',
      'h3 Integrated Synthesis',
      'h3 Links',
      ...['Original article', 'Sources', 'Related stories'].map((title) => `h4 ${title}`),
      'h3 Limits of this analysis',
      'h4 Limitations',
      'h4 Next step',
    ]);
    for (const text of Object.values(TEXTS).flat()) expect(spoken(document.body)).to.include(text);
  });

  it('is all there in each element by itself, with nothing that only a script could answer', async () => {
    const { document } = await open(await everything());
    for (const [element, texts] of ELEMENTS) {
      for (const text of texts) expect(spoken(document.querySelector(element)!)).to.include(text);
    }
    const controls = findAll(document.body, 'button, [role=button], [role=tab], [role=tablist]');
    expect(controls.filter(isVisible).map(spoken)).to.deep.equal([]);
    expect(spoken(document.querySelector('story-card[lang=de]')!)).to.include('Was fehlt');
    expect(getComputedStyle(find(document.querySelector('story-card[lang=ar]')!, 'article')).direction).to.equal('rtl');
  });

  it('leads back and on by its links', async () => {
    const { document } = await open(await rendered({ attributes: { 'back-href': '/' } }));
    expect(links(document.body)).to.include({ 'All stories': '/', [story.related[0]!.headline]: '/stories/mudflat' });
  });

  it('tells how it was made to who opens that', async () => {
    const card = cardOf(await open(await rendered()));
    expect(spoken(card)).not.to.include(story.provenance.model);
    find(card, 'summary').click();
    expect(spoken(card)).to.include(story.provenance.model);
  });

  it('looks as it does with them', async () => {
    const card = cardOf(await open(await rendered()));
    const headline = getComputedStyle(find(card, '[part=headline]')).fontSize;
    const { fontSize, color } = getComputedStyle(find(card, '[part=base]'));
    const bar = getComputedStyle(find(find(card, 'analysis-dimensions'), '[data-lens=indigenous] rect')).fill;
    expect(parseFloat(headline) / parseFloat(fontSize)).to.be.above(1.8);
    expect(new Set(['rgb(0, 0, 0)', color, bar])).to.have.length(3);
  });

  it('shows the texts of all tabs', async () => {
    const card = cardOf(await open(await rendered({ attributes: { view: 'tabs' } })));
    for (const text of LENS_TEXTS) expect(spoken(card)).to.include(text);
  });

  it('asks before it shows what it warns of, and shows it to who wants to read on', async () => {
    const card = cardOf(await open(await rendered({}, storyJson)));
    expect(spoken(card)).to.include('loss of livelihood').and.not.to.include(story.synthesis);
    const answer = find(card, 'summary');
    expect(spoken(answer)).to.equal('Show the analysis');
    answer.click();
    expect(spoken(card)).to.include(story.synthesis).and.include(story.missing);
  });

  it('takes the room that it needs, whatever a page reserves', async () => {
    const head = `${STYLESHEET}<style>story-card { --story-reserve: 500px }</style>`;
    const card = cardOf(await open(await rendered({ attributes: { variant: 'headline' } }), head));
    expect(card.offsetHeight).to.be.within(20, 100);
  });
});

describe('a rendered story, when the script comes', () => {
  // The first request builds the script, which takes a busy machine longer than a test may wait.
  before(async function () {
    this.timeout(120_000);
    await fetch('/module/story-elements.js');
  });

  const open = (html: string, head = '') =>
    openBeforeScript((script) => page(html, `${head}<script type="module" src="${script}"></script>`));

  /**
   * What the script must not change. WebKit balances the lines of a headline that is a link by the comments that Lit puts into it:
   * there, the boxes in such an element may differ, not those around it.
   */
  const look = ({ document }: Window) => ({
    layout: boxes(document, isWebKit ? '[variant=summary]' : undefined),
    texts: spoken(document.body).replace(/\s/g, ''),
  });

  it('stays as it is and asks for nothing again, whichever element, in whichever variant and language', async () => {
    const key = newKey();
    const src = faultUrl('story', { key });
    // WebKit writes Arabic dates in other digits than Node does.
    const html = await everything(isWebKit ? 'ar' : undefined);
    const { page, comes } = await open(`${await rendered({ attributes: { src } })}<hr>${html}`);
    const first = look(page);
    expect(first.texts).to.include(story.synthesis.replace(/\s/g, ''));
    await comes();
    await sleep(100);
    expect(look(page)).to.deep.equal(first);
    await expectLog(key, { requests: 0, aborted: 0 });
    const requests = page.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    expect(requests.filter((path) => !/^\/(faults\/held|module\/.*)$/.test(path))).to.deep.equal([]);
  });

  it('may be parts of an article below a provider, which has the story once', async () => {
    const { page, comes } = await open(await parts(), STYLESHEET);
    const first = look(page);
    await comes();
    const { layout, texts } = look(page);
    expect({ layout: layout.filter((box) => !box.startsWith('status')), texts }).to.deep.equal(first);
  });

  it('keeps the reader’s place in it', async () => {
    const { page, comes } = await open(await rendered());
    page.scrollTo(0, 1500);
    expect(page.scrollY).to.equal(1500);
    await comes();
    await sleep(100);
    expect(page.scrollY, 'but for a part of a pixel').to.be.closeTo(1500, 1);
  });

  /** `:focus` asks whether the window has it, too. */
  const hasFocus = (element: Element) => (element.getRootNode() as ShadowRoot).activeElement === element;

  it('keeps open what the reader has opened, and the focus where it is', async () => {
    const { page, comes } = await open(await rendered());
    const summary = () => find(cardOf(page), 'summary');
    summary().click();
    summary().focus();
    const before = summary();
    await comes();
    expect(summary() === before, 'the script has made its own').to.equal(false);
    expect(spoken(cardOf(page))).to.include(story.provenance.model);
    expect(hasFocus(summary())).to.equal(true);
  });

  for (const control of ['a[href="/stories/mudflat"]', 'button[part=button]']) {
    it(`keeps the focus on ${control}, deep in a card that has another beside it`, async () => {
      const { page, comes } = await open(`${await rendered({ element: 'story-links' })}${await rendered()}`);
      const links = () => findAll(cardOf(page), control).at(-1)!;
      links().focus({ preventScroll: true });
      await comes();
      expect(hasFocus(links())).to.equal(true);
    });
  }

  it('does what its controls say', async () => {
    const { page, comes } = await open(await rendered());
    await comes();
    const toggle = find(cardOf(page), '[part=toggle]');
    expect(spoken(cardOf(page))).to.include(LENS_TEXTS[0]);
    toggle.click();
    await settled(cardOf(page));
    expect(toggle.ariaExpanded).to.equal('false');
    expect(spoken(cardOf(page))).not.to.include(LENS_TEXTS[0]);
  });

  it('stays while the story comes from an address, and gives way to it', async () => {
    const key = newKey();
    const src = faultUrl('held', { key });
    const { page, comes } = await open(await rendered({ data: false, attributes: { src } }));
    await comes(() => cardOf(page).state === 'loading');
    expect(spoken(cardOf(page))).to.include(story.synthesis);
    await fetch(faultUrl('release', { key }));
    await waitUntil(() => cardOf(page).state === 'ready');
    await settled(cardOf(page));
    expect(headings(cardOf(page))[0]).to.equal('h2 Harbour town moves its night ferry to an earlier hour');
    expect(spoken(cardOf(page))).not.to.include(story.synthesis);
  });

  it('stays when the story can not be loaded again, and tells so beneath', async () => {
    const src = faultUrl('status/503');
    const { page, comes } = await open(await rendered({ data: false, attributes: { src } }));
    await comes(() => cardOf(page).state === 'error');
    await settled(cardOf(page));
    expect(spoken(cardOf(page))).to.match(new RegExp(`${story.synthesis}.*The analysis could not be loaded:`));
  });

  it('is shown once where the script was there first', async () => {
    const { page: window, comes } = await open('<story-card></story-card>');
    await comes(() => window.customElements.get('story-card') !== undefined);
    window.document.open();
    window.document.write(page(await rendered()));
    window.document.close();
    await waitUntil(() => cardOf(window)?.state === 'ready');
    await settled(cardOf(window));
    expect(headings(cardOf(window)).filter((heading) => heading === 'h3 What’s Missing')).to.have.length(1);
    expect(spoken(cardOf(window)).split(story.synthesis)).to.have.length(2);
  });

  it('breaks no strict policy that names its styles', async () => {
    const note =
      'addEventListener("securitypolicyviolation", (event) => (window.broken ??= []).push(event.violatedDirective))';
    const noting = faultUrl('story', { type: 'text/javascript', body: note }).replaceAll('&', '&amp;');
    const policy = [
      "default-src 'none'",
      `script-src ${location.origin}`,
      `style-src ${(await styleHashesOnServer()).join(' ')}`,
      "require-trusted-types-for 'script'",
    ].join('; ');
    const html = await rendered();
    const strict = await open(
      html,
      `<meta http-equiv="Content-Security-Policy" content="${policy}"><script src="${noting}"></script>`,
    );
    const free = await open(html);
    const first = look(free.page);
    expect(look(strict.page), 'styled before the script').to.deep.equal(first);
    await strict.comes();
    expect(look(strict.page), 'and after').to.deep.equal(first);
    expect((strict.page as { broken?: string[] }).broken).to.equal(undefined);
  });
});

(canEmulate ? describe : describe.skip)('a rendered story, to assistive technology', () => {
  it('has with scripts off the headings that are seen, and no controls', async () => {
    const html = page(await rendered());
    const told = await toldWithoutScripts(html);
    const seen = headings((await openWithoutScripts(html)).document.body);
    expect(told.filter((line) => line.startsWith('heading'))).to.deep.equal(
      seen.map((heading) => heading.replace('h', 'heading ')),
    );
    expect(told.filter((line) => /^(button|tab|tablist)\b/.test(line))).to.deep.equal([]);
  });

  it('has a control with scripts off that answers what it asks', async () => {
    const told = await toldWithoutScripts(page(await rendered({}, storyJson)));
    expect(told).to.include('DisclosureTriangle Show the analysis');
    expect(told.join()).to.include('loss of livelihood').and.not.to.include(story.synthesis);
  });

  it('stays as it is when the script comes, and is never shifted meanwhile', async () => {
    const key = newKey();
    const html = page(
      `${await everything()}<hr>${await parts()}`,
      `${STYLESHEET}<script type="module" src="${lateScript(key).replaceAll('&', '&amp;')}"></script>`,
    );
    const textsOf = (told: readonly string[]) =>
      told.flatMap((line) => (line.startsWith('StaticText') ? [line.slice('StaticText'.length)] : []));
    const plain = (told: readonly string[]) => textsOf(told).join('').replace(/\s/g, '');
    const { first, then, shift } = await visitWithScript(html, faultUrl('release', { key }));
    expect(plain(then)).to.equal(plain(first));
    expect(shift).to.equal(0);
  });
});
