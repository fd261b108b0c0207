import { expect } from '@open-wc/testing';
import { expectLog, newKey, storyUrl } from '../../testing/faults.js';
import { find, findAll, headings, isVisible, rendered, spoken } from '../../testing/observe.js';
import { inlineJson, page, settled } from '../../testing/page.js';
import type { StoryElement } from '../story-element.js';
import '../story-audit/story-audit.define.js';
import '../story-headline/story-headline.define.js';
import '../whats-missing/whats-missing.define.js';
import './story-provider.define.js';

const AUDIT = '<story-audit></story-audit>';
const audit = (text: string) => ({ audit: text });
const provider = (json: unknown, content: string, attributes = '') =>
  `<story-provider ${attributes}>${json === undefined ? '' : inlineJson(json)}${content}</story-provider>`;
const audits = (root: Element) =>
  findAll(root, 'story-audit').map((element) => findAll(element, 'p').map(spoken).join());

describe('<story-provider>', () => {
  it('hands its theme to what is below it', async () => {
    const provider = await page(`<story-provider theme="dark">${inlineJson(audit('Words.'))}${AUDIT}</story-provider>`);
    const { colorScheme, color } = getComputedStyle(find(provider, 'story-audit'));
    expect(colorScheme).to.equal('dark');
    const alone = await page(
      `<div style="color-scheme: dark">${AUDIT.replace('>', `>${inlineJson(audit('Words.'))}`)}</div>`,
    );
    expect(color).to.equal(getComputedStyle(find(alone, 'story-audit')).color);
  });

  it('is hidden where the page hides it', async () => {
    const provider = await page(
      `<story-provider hidden>${inlineJson({ headline: 'A headline' })}<p>Words.</p></story-provider>`,
    );
    expect(isVisible(provider.querySelector('p')!)).to.be.false;
  });

  it('leaves the look of what the page has in it to the page', async () => {
    const article = '<h2>An article</h2><p>With <em>words</em>.</p>';
    const around = await page<HTMLElement>(`
      <div style="color: rgb(1, 2, 3); font: italic 13px/20px fantasy; letter-spacing: 2px; text-transform: uppercase; text-align: right">
        <div>${article}</div><story-provider>${inlineJson({ headline: 'A headline' })}${article}</story-provider>
      </div>`);
    const looks = (root: Element) =>
      [...root.querySelectorAll('h2, p, em')].map((element) => {
        const style = getComputedStyle(element);
        return Object.fromEntries([...style].map((name) => [name, style.getPropertyValue(name)]));
      });
    expect(looks(around.querySelector('story-provider')!)).to.deep.equal(looks(around.firstElementChild!));
  });

  it('shares one story with all elements below it, among the page’s own content', async () => {
    const key = newKey();
    const url = storyUrl({ headline: 'A headline', ...audit('Who is quoted.'), missing: 'Who is not.' }, { key });
    const element = await page(
      `<story-provider src="${url}">
        <story-headline></story-headline>
        <section><p>An article.</p><div>${AUDIT}</div></section>
        <p>More of it.</p>
        <whats-missing></whats-missing>
      </story-provider>`,
    );
    const text = spoken(element);
    const places = ['A headline', 'An article.', 'Who is quoted.', 'More of it.', 'Who is not.'].map((words) =>
      text.indexOf(words),
    );
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    expect(places).not.to.include(-1);
    await expectLog(key, { requests: 1, aborted: 0 });
  });

  it('takes no room of its own', async () => {
    const element = await page(provider(audit('Who.'), AUDIT));
    expect(getComputedStyle(element).display).to.equal('contents');
  });

  it('reaches into the shadow roots of others', async () => {
    const element = await page(provider(audit('Within.'), '<div></div>'));
    const root = element.querySelector('div')!.attachShadow({ mode: 'open' });
    root.append(document.createElement('story-audit'));
    await rendered(element);
    expect(audits(element)).to.deep.equal(['Within.']);
  });

  it('reaches elements that are added later, and lets go of those that are taken out', async () => {
    const element = await page(provider(audit('Above.'), ''));
    const below = document.createElement('story-audit');
    element.append(below);
    await rendered(below);
    expect(audits(element)).to.deep.equal(['Above.']);
    element.after(below);
    await rendered(below);
    expect(below.state).to.equal('idle');
    element.story = audit('Another.');
    await rendered(element);
    expect(below.state).to.equal('idle');
  });

  it('shares every change of its story', async () => {
    const element = await page(provider(undefined, AUDIT));
    const below = find<StoryElement>(element, 'story-audit');
    expect(below.state).to.equal('idle');
    for (const text of ['One.', 'Two.']) {
      element.story = audit(text);
      await rendered(element);
      expect([below.state, ...audits(element)]).to.deep.equal(['ready', text]);
    }
    element.story = { title: 'A shop' };
    await settled(element);
    expect([below.state, ...audits(element)]).to.deep.equal(['error', '']);
    expect(below.problems).to.equal(element.problems);
    element.story = undefined;
    await rendered(element);
    expect(below.state).to.equal('idle');
  });

  it('always shows its content, with a word beneath it when there is no story', async () => {
    const element = await page(`<story-provider src="/faults/html"><p>An article.</p>${AUDIT}</story-provider>`);
    expect(isVisible(find(element, 'p'))).to.be.true;
    expect(spoken(element)).to.match(/^An article\. The analysis could not be loaded: /);
    element.src = storyUrl(audit('Found.'));
    await settled(element);
    expect(spoken(element)).to.match(/^An article\. Power-Knowledge Audit Found\.$/);
  });

  it('leaves an element the story that it has itself', async () => {
    const own = `<story-audit>${inlineJson(audit('Its own.'))}</story-audit>`;
    expect(audits(await page(provider(audit('Above.'), own + AUDIT)))).to.deep.equal(['Its own.', 'Above.']);
  });

  it('hands down the level of headings', async () => {
    const part = { headline: 'A headline', ...audit('Who.') };
    const levels = async (attributes: string, content = `<story-headline></story-headline>${AUDIT}`) =>
      headings(await page(provider(part, content, attributes))).map(([, level]) => level);
    expect(await levels('')).to.deep.equal(['2', '3']);
    expect(await levels('heading-level="4"')).to.deep.equal(['4', '5']);
    expect(await levels('heading-level="4"', '<story-audit heading-level="2"></story-audit>')).to.deep.equal(['2']);
  });

  describe('in another', () => {
    it('shares its own story: the nearest wins', async () => {
      const inner = provider(audit('Inner.'), AUDIT);
      const element = await page(provider(audit('Outer.'), AUDIT + inner));
      expect(audits(element)).to.deep.equal(['Outer.', 'Inner.']);
    });

    it('passes on the story from above where it has none', async () => {
      const inner = provider(undefined, AUDIT, 'heading-level="5"');
      const element = await page(provider(audit('Outer.'), inner));
      expect(audits(element)).to.deep.equal(['Outer.']);
      expect(headings(element)).to.deep.equal(['h6 Power-Knowledge Audit']);
    });

    it('and elements that are moved from one to the other change their story', async () => {
      const inner = provider(audit('Inner.'), AUDIT);
      const element = await page(provider(audit('Outer.'), inner));
      element.append(find(element, 'story-audit'));
      await rendered(element);
      expect(audits(element)).to.deep.equal(['Outer.']);
      element.querySelector('story-provider')!.append(find(element, 'story-audit'));
      await rendered(element);
      expect(audits(element)).to.deep.equal(['Inner.']);
    });
  });
});
