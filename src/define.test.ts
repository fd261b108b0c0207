/** A page that is there before its elements are: in this file nothing may register them but the test itself. */
import { expect, fixtureSync, waitUntil } from '@open-wc/testing';
import * as library from './index.js';
import { expectLog, faultUrl, newKey } from './testing/faults.js';
import { find, findAll, headings, rendered, spoken, written } from './testing/observe.js';
import { inlineJson, settled } from './testing/page.js';
import { TAGS } from './testing/tags.js';
import type { StoryElement } from './index.js';

const registered = () => TAGS.filter((tag) => customElements.get(tag));
const audit = (text: string) => ({ audit: text });

describe('the library', () => {
  it('registers nothing by itself, and upgrades the page when it is told to', async () => {
    expect(registered()).to.be.empty;

    const key = newKey();
    const host = fixtureSync(
      `<div>
        <story-provider>${inlineJson(audit('Inner.'))}<p></p></story-provider>
        <story-card src="${faultUrl('story', { key, story: { headline: 'A headline' } })}"></story-card>
        <story-audit></story-audit>
      </div>`,
    );
    const hidden = host.querySelector('p')!.attachShadow({ mode: 'open' });
    hidden.append(document.createElement('story-audit'));
    Object.assign(host.lastElementChild!, { story: audit('Set early.') });

    // The sections first, as a page may load them: those above them are yet to come.
    await import('./elements/story-audit/story-audit.define.js');
    expect(registered()).to.deep.equal(['story-audit']);
    await rendered(host);
    expect(findAll(host, 'story-audit').map(spoken)).to.deep.equal(['', 'Power-Knowledge Audit Set early.']);

    await import('./define.js');
    expect(registered()).to.deep.equal(TAGS);
    const card = host.querySelector<StoryElement>('story-card')!;
    await expectLog(key, { requests: 1, aborted: 0 });
    await settled(card);
    await rendered(host);
    expect(headings(card)).to.deep.equal(['h2 A headline']);
    expect(findAll(host, 'story-audit').map(spoken)).to.deep.equal([
      'Power-Knowledge Audit Inner.',
      'Power-Knowledge Audit Set early.',
    ]);
  });

  it('hands out the class of every element that it registers', async () => {
    await import('./define.js');
    const classes = Object.values(library) as unknown[];
    for (const tag of TAGS) expect(classes.includes(customElements.get(tag)), tag).to.be.true;
  });
});

describe('on a page with a strict Content-Security-Policy', () => {
  const POLICY =
    "default-src 'none'; script-src 'self'; style-src 'none'; connect-src 'self'; require-trusted-types-for 'script'";
  const WATCH =
    'forbidden = []; addEventListener("securitypolicyviolation", (e) => forbidden.push(e.violatedDirective))';

  /** Opens a page that loads the elements as modules. */
  async function open(content: string) {
    const markup = `<!doctype html><title>Strict</title>
      <script src="${faultUrl('story', { body: WATCH, type: 'text/javascript' }).replaceAll('&', '&amp;')}"></script>
      <script type="module" src="/src/define.ts"></script>${content}`;
    const frame = fixtureSync<HTMLIFrameElement>('<iframe></iframe>');
    frame.src = faultUrl('story', { body: markup, type: 'text/html; charset=utf-8', csp: POLICY });
    await new Promise((resolve) => frame.addEventListener('load', resolve));
    return frame.contentWindow as Window & { readonly forbidden: string[] };
  }

  it('a whole story is shown and styled, from an inline script and from a URL', async () => {
    const url = '/demo/stories/reservoir.json';
    const inline = `<script type="application/json">${await (await fetch(url)).text()}</script>`;
    const page = await open(
      `<story-card advisory="show">${inline}</story-card><story-card advisory="show" src="${url}"></story-card>`,
    );
    const cards = [...page.document.querySelectorAll('story-card')];
    await Promise.all(cards.map(settled));
    const [first, second] = cards.map(written);
    expect(first).to.include('Limits of this analysis');
    expect(first).to.equal(second);
    expect(page.getComputedStyle(find(cards[0]!, '[part=banner]')).display).to.equal('flex');
    expect(page.forbidden).to.deep.equal([]);
  });

  it('what is forbidden would be noticed', async () => {
    const page = await open('<p style="color: red">Red.</p>');
    await waitUntil(() => page.forbidden.length > 0);
    expect(page.forbidden).to.deep.equal(['style-src-attr']);
  });
});
