/** What readers see of the language around an element. The elements come late: the tests bring languages of their own. */
import { expect, fixtureSync, oneEvent, waitUntil } from '@open-wc/testing';
import type { StoryElement } from '../elements/story-element.js';
import { expectLog, faultUrl, newKey, sleep } from '../testing/faults.js';
import { find, findAll, headings, isVisible, spoken } from '../testing/observe.js';
import { inlineJson, page, settled } from '../testing/page.js';
import { en, type Strings } from './en.js';
import { languages, type LoadLanguage } from './languages.js';

const AUDIT = { audit: 'Who speaks.' };
const markup = (attributes = '', story: unknown = AUDIT) =>
  `<story-audit ${attributes}><a href="/">A headline</a>${inlineJson(story)}</story-audit>`;
const scored = (value: number) => ({ score: { value, min: 0, max: 2000, measures: 'omission' } });

/** The titles of the sections below a node, once they are in a language. */
const titles = (root: Node) => findAll(root, '[part=title]').map(spoken);
const expectTitle = async (root: Node, title: string) => {
  await waitUntil(() => titles(root).includes(title), undefined, { timeout: 5000 }).catch(() => undefined);
  expect(titles(root)).to.deep.equal([title]);
};

/** A language that is loaded when the test says so. */
function bring(tag: string) {
  let asked = 0;
  let arrive!: (audit: string) => void;
  let fail!: () => void;
  const loaded = new Promise<Awaited<ReturnType<LoadLanguage>>>((resolve, reject) => {
    arrive = (audit) => resolve({ default: { ...en, lang: tag, audit } });
    fail = () => reject(new Error('Gone.'));
  });
  Object.assign(languages, { [tag]: () => (asked++, loaded) });
  return { times: () => asked, arrive, fail };
}

describe('the language of the interface', () => {
  const quick = bring('nds');
  const slow = bring('frr');
  const absent = bring('stq');
  const late = bring('gsw');
  const told = bring('lij');
  const changed = bring('lmo');
  const pending = bring('fur');
  let registerLanguage: (tag: string, strings: Partial<Strings>) => void;

  before(async () => {
    ({ registerLanguage } = await import('../define.js'));
  });

  it('is English where the page names none, or none that there is', async () => {
    for (const attributes of ['', 'lang=""', 'lang="th"', 'lang="constructor"', 'lang="?"']) {
      await expectTitle(await page(markup(attributes)), 'Power-Knowledge Audit');
    }
  });

  it('is that of the nearest lang, on the element or above it', async () => {
    await expectTitle(await page(markup('lang="de"')), 'Macht-Wissen-Analyse');
    const host = await page(`<main lang="fr"><div>${markup()}</div><div lang="es">${markup()}</div></main>`);
    await expectTitle(find(host, 'div:first-child'), 'Audit pouvoir-savoir');
    await expectTitle(find(host, '[lang=es]'), 'Auditoría poder-saber');
  });

  it('is found through shadow roots, and is the card’s own all through the card', async () => {
    const host = fixtureSync<HTMLElement>('<section lang="cy"><p></p></section>');
    const root = host.querySelector('p')!.attachShadow({ mode: 'open' });
    const card = Object.assign(document.createElement('story-card'), { story: { headline: 'H', ...AUDIT } });
    root.append(card);
    await expectTitle(host, 'Archwiliad Grym a Gwybodaeth');
  });

  it('is not that of the story', async () => {
    await expectTitle(await page(markup('', { ...AUDIT, lang: 'de' })), 'Power-Knowledge Audit');
    const story = { headline: 'Zeile', lang: 'de', original: { headline: 'Original' }, advisory: ['Gewalt'] };
    const headline = await page(`<story-headline>${inlineJson(story)}</story-headline>`);
    const langOf = (selector: string) => find(headline, selector).closest('[lang]')!.getAttribute('lang');
    expect(['h2', 'q', '[part=original] > span', '[part=advisory]'].map(langOf)).to.deep.equal([
      'de',
      'de',
      'en-GB',
      'en-GB',
    ]);
  });

  it('changes with the page', async () => {
    const host = await page<HTMLElement>(`<div>${markup()}</div>`);
    host.lang = 'pt';
    await expectTitle(host, 'Auditoria poder-saber');
    find(host, 'story-audit').lang = 'de';
    await expectTitle(host, 'Macht-Wissen-Analyse');
    find(host, 'story-audit').removeAttribute('lang');
    await expectTitle(host, 'Auditoria poder-saber');
    const english = await page<HTMLElement>('<div lang="en"></div>');
    english.append(find(host, 'story-audit'));
    await expectTitle(english, 'Power-Knowledge Audit');
  });

  it('has the numbers of its region, and the words of its language', async () => {
    const figures = async (lang: string) => {
      const score = await page<HTMLElement>(`<story-score lang="${lang}">${inlineJson(scored(1234.5))}</story-score>`);
      await waitUntil(() => findAll(score, '[part=figure]').length > 0, undefined, { timeout: 5000 });
      return [spoken(find(score, '[part=figure]')), spoken(find(score, 'strong'))];
    };
    expect(await figures('de')).to.deep.equal(['1.234,5', 'Einiges ausgelassen']);
    expect((await figures('de-CH'))[0]).to.match(/^1.234\.5$/);
    expect((await figures('de-CH'))[1]).to.equal('Einiges ausgelassen');
    expect(await figures('de-DE-1996')).to.deep.equal(['1.234,5', 'Einiges ausgelassen']);
    expect(await figures('ar-EG')).to.deep.equal(['١٬٢٣٤٫٥', 'إغفال متوسط']);
    expect(await figures('EN-us')).to.deep.equal(['1,234.5', 'Medium omission']);
    // Not the tag of any locale, yet German.
    expect(await figures('de-?')).to.deep.equal(['1.234,5', 'Einiges ausgelassen']);
    expect(await figures('th-TH-u-nu-thai')).to.deep.equal(['1,234.5', 'Medium omission']);
  });

  describe('from the embedder', () => {
    it('may be any, at any time; what is left out is in English', async () => {
      const element = await page(markup('lang="it-CH"'));
      await expectTitle(element, 'Power-Knowledge Audit');
      registerLanguage('it', { audit: 'Verifica potere-sapere' });
      await expectTitle(element, 'Verifica potere-sapere');
      const broken = await page(`<story-audit lang="it">${inlineJson(7)}</story-audit>`);
      expect(spoken(broken)).to.include(en.failed);
    });

    it('may have other words for one that is there, and its numbers', async () => {
      registerLanguage('en-AU', { audit: 'Power audit' });
      await expectTitle(await page(markup('lang="en-AU"')), 'Power audit');
      await expectTitle(await page(markup('lang="en"')), 'Power-Knowledge Audit');
      registerLanguage('it', { levels: { ...en.levels, omission: { low: 'Poco', medium: 'Medio', high: 'Molto' } } });
      await expectTitle(await page(markup('lang="it"')), 'Verifica potere-sapere');
      const score = await page(`<story-score lang="it">${inlineJson(scored(9.5))}</story-score>`);
      expect(spoken(find(score, '.line'))).to.match(/^9,5 Poco/);
    });

    it('stays, when its own would have come later', async () => {
      const element = await page(markup('lang="lij"'));
      registerLanguage('lij', { audit: 'Mine' });
      await expectTitle(element, 'Mine');
      told.arrive('Theirs');
      await sleep(20);
      await expectTitle(element, 'Mine');
    });
  });

  it('has other words of the embedder’s and the rest of its own, whichever come first', async () => {
    registerLanguage('lmo', { missing: 'Mine' });
    const element = await page<HTMLElement>(`<div lang="lmo">${markup()}</div>`);
    changed.arrive('Theirs');
    await expectTitle(element, 'Theirs');
    const missing = `<whats-missing lang="lmo">${inlineJson({ missing: 'Who.' })}</whats-missing>`;
    await expectTitle(await page(missing), 'Mine');
    await sleep(2100);
    await expectTitle(element, 'Theirs');
  });

  describe('while it loads', () => {
    it('is waited for, with the fallback in place, and nothing said in English', async () => {
      const element = fixtureSync<StoryElement>(markup('lang="nds"'));
      await element.updateComplete;
      await sleep(400);
      expect([element.state, spoken(element)]).to.deep.equal(['loading', 'A headline']);
      expect(isVisible(element.querySelector('a')!)).to.be.true;
      const heard = oneEvent(element, 'story-load');
      quick.arrive('Macht un Weten');
      await heard;
      expect([element.state, spoken(element)]).to.deep.equal(['ready', 'Macht un Weten Who speaks.']);
      await page(`<div>${markup('lang="nds"')}${markup('lang="NDS-DE"')}</div>`);
      expect(quick.times()).to.equal(1);
    });

    it('is no news of stories that were never shown', async () => {
      const heard: unknown[] = [];
      const hear = ({ story }: DocumentEventMap['story-load']) => heard.push(story);
      document.addEventListener('story-load', hear);
      const element = fixtureSync<StoryElement>('<story-audit lang="fur"></story-audit>');
      for (const story of [{ audit: 'One.' }, { audit: 'Two.' }, undefined]) {
        element.story = story;
        await element.updateComplete;
      }
      pending.arrive('Late');
      await sleep(50);
      document.removeEventListener('story-load', hear);
      expect([element.state, heard]).to.deep.equal(['idle', []]);
    });

    it('is waited for no longer than two seconds: then there is English, until it comes', async () => {
      const key = newKey();
      const element = fixtureSync<StoryElement>(
        `<story-audit lang="frr" src="${faultUrl('story', { story: AUDIT, key })}"></story-audit>`,
      );
      // The story is on its way meanwhile.
      await expectLog(key, { requests: 1, aborted: 0 });
      await sleep(500);
      expect(spoken(element)).to.equal('');
      await expectTitle(element, 'Power-Knowledge Audit');
      expect(element.state).to.equal('ready');
      slow.arrive('Määcht');
      await expectTitle(element, 'Määcht');
    });

    it('leaves what is shown until it is there, when the page changes to it', async () => {
      const element = await page(markup());
      element.lang = 'gsw';
      await sleep(50);
      expect(titles(element)).to.deep.equal(['Power-Knowledge Audit']);
      expect(element.state).to.equal('ready');
      late.arrive('Macht und Wüsse');
      await expectTitle(element, 'Macht und Wüsse');
    });

    it('and fails: there is English, and one word to the embedder', async () => {
      const warnings: unknown[] = [];
      const { warn } = console;
      console.warn = (...words: unknown[]) => warnings.push(words[0]);
      const host = fixtureSync(`<div>${markup('lang="stq"')}${markup('lang="stq-DE"')}</div>`);
      absent.fail();
      await waitUntil(() => titles(host).length === 2);
      console.warn = warn;
      expect(titles(host)).to.deep.equal(['Power-Knowledge Audit', 'Power-Knowledge Audit']);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include('“stq” could not be loaded');
    });
  });
});

describe('an interface from right to left', () => {
  const story = {
    headline: 'A headline',
    lang: 'en',
    audit: 'Who speaks.',
    score: { value: 8, min: 0, max: 10, measures: 'omission' },
    coverage: { rank: { top: 0.07, of: 1846 } },
    lenses: [{ lens: 'historical', score: 0.8, text: 'Once before.' }],
  };
  const card = async (attributes: string) => {
    const element = await page(`<story-card ${attributes}>${inlineJson(story)}</story-card>`);
    await waitUntil(() => headings(element).length > 3, undefined, { timeout: 5000 });
    await settled(element);
    return element;
  };
  /** Where a stretch of the text of an element stands. */
  const place = (element: Element, start: number, end: number) => {
    const range = document.createRange();
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let text = texts.nextNode() as Text;
    while (text.data.trim() === '') text = texts.nextNode() as Text;
    const words = text.data.trimEnd().length;
    range.setStart(text, start < 0 ? words + start : start);
    range.setEnd(text, end <= 0 ? words + end : end);
    return range.getBoundingClientRect();
  };
  /** Whether the full stop of a sentence is at its left end. */
  const endsAtTheLeft = (element: Element) => place(element, -1, 0).left < place(element, 0, 1).left;

  it('follows the page’s direction in its layout, and the wheel turns as ever', async () => {
    const element = await card('lang="ar" dir="rtl"');
    const gauge = find(element, '[part=gauge]');
    expect(new DOMMatrix(getComputedStyle(gauge).transform).a).to.equal(-1);
    const [min, max] = findAll(element, '.ends span').map((end) => end.getBoundingClientRect());
    expect(min!.left).to.be.greaterThan(max!.left);
    expect(getComputedStyle(find(element, '.plot > svg')).direction).to.equal('ltr');
    const icon = find(element, '.title .glyph').getBoundingClientRect();
    const title = find(element, '.title span').getBoundingClientRect();
    expect(icon.left).to.be.greaterThan(title.left);
    expect(getComputedStyle(find(element, 'h2')).direction).to.equal('ltr');
  });

  it('has its sentences in order, whichever direction the page names', async () => {
    for (const dir of ['rtl', 'ltr']) {
      const element = await card(`lang="ar" dir="${dir}"`);
      expect(endsAtTheLeft(find(element, '[part=note]')), dir).to.be.true;
      expect(endsAtTheLeft(find(element, 'figcaption')), dir).to.be.true;
      expect(endsAtTheLeft(find(element, '[part=words] p')), dir).to.be.true;
      expect(endsAtTheLeft(find(element, '[part=prose] p')), dir).to.be.false;
    }
  });

  it('reads the ends of the gauge as a figure and what it means', async () => {
    const element = await card('lang="ar" dir="rtl"');
    const [min] = findAll(element, '.ends span');
    expect(spoken(min!)).to.equal(`${new Intl.NumberFormat('ar').format(0)}: لا يُغفل شيئًا`);
    expect(place(min!, 0, 1).left).to.be.greaterThan(place(min!, -1, 0).left);
  });

  it('has no numerals but those of its region', async () => {
    const element = await card('lang="ar-EG" dir="rtl"');
    expect(spoken(element)).to.include('٧');
    expect(spoken(element)).not.to.match(/[0-9]/);
  });
});
