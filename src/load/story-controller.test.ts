import { expect, waitUntil } from '@open-wc/testing';
import type { StoryElement } from '../elements/story-element.js';
import { expectLog, faultUrl, newKey, sleep, storyUrl } from '../testing/faults.js';
import { findAll, spoken } from '../testing/observe.js';
import { page, place, settled } from '../testing/page.js';
import '../elements/story-audit/story-audit.define.js';
import '../elements/story-provider/story-provider.define.js';

const audit = (text: string) => ({ audit: text });
const shown = (element: Element) => findAll(element, '[part=prose]').map(spoken).join();

/** An element that has just requested its story. */
async function requesting(src: string): Promise<StoryElement> {
  const element = document.createElement('story-audit');
  element.src = src;
  (await page('<div></div>')).append(element);
  await element.updateComplete;
  return element;
}

describe('an element that loads a story', () => {
  let key: string;
  const events: string[] = [];
  const note = ({ type }: Event) => events.push(type);

  before(() => ['story-load', 'story-error'].forEach((type) => document.addEventListener(type, note)));
  after(() => ['story-load', 'story-error'].forEach((type) => document.removeEventListener(type, note)));
  beforeEach(() => {
    key = newKey();
    events.length = 0;
  });

  it('ignores a late answer of an earlier source', async () => {
    const url = faultUrl('slow', { ms: 250, story: audit('Late.') });
    const [waiting, element] = [await requesting(url), await requesting(url)];
    element.src = storyUrl(audit('New.'));
    await settled(waiting);
    expect(shown(waiting)).to.equal('Late.');
    await settled(element);
    expect(shown(element)).to.equal('New.');
    expect(events).to.deep.equal(['story-load', 'story-load']);
  });

  it('ignores a late failure of an earlier source', async () => {
    const element = await requesting('/faults/hang');
    element.story = audit('Set.');
    await sleep(100);
    expect(shown(element)).to.equal('Set.');
    expect(events).to.deep.equal(['story-load']);
  });

  it('aborts its request when the source changes, without an event', async () => {
    const element = await requesting(faultUrl('never', { key }));
    await expectLog(key, { requests: 1, aborted: 0 });
    element.src = storyUrl(audit('New.'));
    await expectLog(key, { requests: 1, aborted: 1 });
    await settled(element);
    expect(events).to.deep.equal(['story-load']);
  });

  it('aborts its request when it is removed, and sends it again when it is added', async () => {
    const element = await requesting(faultUrl('hang', { key }));
    const parent = element.parentElement!;
    await expectLog(key, { requests: 1, aborted: 0 });
    element.remove();
    await expectLog(key, { requests: 1, aborted: 1 });
    parent.append(element);
    await expectLog(key, { requests: 2, aborted: 1 });
    expect(events).to.be.empty;
  });

  it('continues its request when it is moved', async () => {
    const element = await requesting(faultUrl('slow', { ms: 150, story: audit('Moved.'), key }));
    (await page('<div></div>')).append(element);
    await settled(element);
    expect(shown(element)).to.equal('Moved.');
    await expectLog(key, { requests: 1, aborted: 0 });
  });

  it('keeps its story when it is removed and added again', async () => {
    const element = await requesting(storyUrl(audit('Kept.'), { key }));
    await settled(element);
    const parent = element.parentElement!;
    element.remove();
    await sleep(0);
    parent.append(element);
    await settled(element);
    expect(shown(element)).to.equal('Kept.');
    await expectLog(key, { requests: 1, aborted: 0 });
    expect(events).to.deep.equal(['story-load']);
  });

  it('shares one request with other elements of the same URL', async () => {
    const url = faultUrl('slow', { ms: 100, story: audit('Shared.'), key });
    const elements = await Promise.all(Array.from({ length: 5 }, () => requesting(url)));
    await Promise.all(elements.map(settled));
    expect(elements.map(shown)).to.deep.equal(Array(5).fill('Shared.'));
    await expectLog(key, { requests: 1, aborted: 0 });
  });

  it('does not share the failure of an earlier element', async () => {
    const url = faultUrl('flaky', { story: audit('Found.'), fail: 1, key });
    const first = await requesting(url);
    await settled(first);
    expect(first.state).to.equal('error');
    const second = await requesting(url);
    await settled(second);
    expect(shown(second)).to.equal('Found.');
    expect(first.state, 'the earlier element keeps its error').to.equal('error');
  });

  it('ignores an answer that comes during a reload', async () => {
    const element = await requesting(faultUrl('slow', { ms: 100, story: audit('Loaded.'), key }));
    element.reload();
    element.reload();
    await settled(element);
    expect(shown(element)).to.equal('Loaded.');
    expect(events).to.deep.equal(['story-load']);
  });

  it('resolves its URL against the document', async () => {
    const base = document.head.appendChild(document.createElement('base'));
    base.href = '/faults/nowhere/';
    const element = await place('story-audit', {
      src: `..${storyUrl(audit('Based.'), { key }).slice('/faults'.length)}`,
    });
    base.remove();
    expect(shown(element)).to.equal('Based.');
    await expectLog(key, { requests: 1, aborted: 0 });
  });

  it('waits for an inline script that is not completely parsed', async () => {
    const frame = document.createElement('iframe');
    (await page('<div></div>')).append(frame);
    const inside = frame.contentDocument!;
    inside.open();
    inside.write('<script type="module" async src="/src/elements/story-audit/story-audit.define.ts"></script>');
    inside.write('<body><story-audit><script type="application/json">{"audit": "Sent ');
    for (const type of ['story-load', 'story-error']) inside.addEventListener(type, note);
    await frame.contentWindow!.customElements.whenDefined('story-audit');
    await sleep(50);
    const element = inside.querySelector('story-audit')!;
    expect(element.state).to.equal('idle');
    inside.write('in two."}</script>');
    inside.close();
    await waitUntil(() => element.state !== 'idle');
    expect(shown(element)).to.equal('Sent in two.');
    expect(events).to.deep.equal(['story-load']);
  });
});
