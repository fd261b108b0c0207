import { expect, waitUntil } from '@open-wc/testing';
import type { StoryElement } from '../elements/story-element.js';
import { expectLog, faultUrl, newKey, sleep, storyUrl } from '../testing/faults.js';
import { findAll, spoken } from '../testing/observe.js';
import { page, place, settled } from '../testing/page.js';
import '../elements/story-audit/story-audit.define.js';
import '../elements/story-provider/story-provider.define.js';

const audit = (text: string) => ({ audit: text });
const shown = (element: Element) => findAll(element, '[part=prose]').map(spoken).join();

/** An element that has just asked for its story. */
async function asking(src: string): Promise<StoryElement> {
  const element = document.createElement('story-audit');
  element.src = src;
  (await page('<div></div>')).append(element);
  await element.updateComplete;
  return element;
}

describe('the loading of a story', () => {
  let key: string;
  const events: string[] = [];
  const note = ({ type }: Event) => events.push(type);

  before(() => ['story-load', 'story-error'].forEach((type) => document.addEventListener(type, note)));
  after(() => ['story-load', 'story-error'].forEach((type) => document.removeEventListener(type, note)));
  beforeEach(() => {
    key = newKey();
    events.length = 0;
  });

  it('never lets a late answer overwrite a newer one', async () => {
    const url = faultUrl('slow', { ms: 250, story: audit('Late.') });
    const [waiting, element] = [await asking(url), await asking(url)];
    element.src = storyUrl(audit('New.'));
    await settled(waiting);
    expect(shown(waiting)).to.equal('Late.');
    await settled(element);
    expect(shown(element)).to.equal('New.');
    expect(events).to.deep.equal(['story-load', 'story-load']);
  });

  it('nor a late failure', async () => {
    const element = await asking('/faults/hang');
    element.story = audit('Set.');
    await sleep(100);
    expect(shown(element)).to.equal('Set.');
    expect(events).to.deep.equal(['story-load']);
  });

  it('gives up a request when the source changes, and says nothing of it', async () => {
    const element = await asking(faultUrl('never', { key }));
    await expectLog(key, { requests: 1, aborted: 0 });
    element.src = storyUrl(audit('New.'));
    await expectLog(key, { requests: 1, aborted: 1 });
    await settled(element);
    expect(events).to.deep.equal(['story-load']);
  });

  it('gives it up when the element leaves, and asks again when it is back', async () => {
    const element = await asking(faultUrl('hang', { key }));
    const parent = element.parentElement!;
    await expectLog(key, { requests: 1, aborted: 0 });
    element.remove();
    await expectLog(key, { requests: 1, aborted: 1 });
    parent.append(element);
    await expectLog(key, { requests: 2, aborted: 1 });
    expect(events).to.be.empty;
  });

  it('goes on while the element is only moved', async () => {
    const element = await asking(faultUrl('slow', { ms: 150, story: audit('Moved.'), key }));
    (await page('<div></div>')).append(element);
    await settled(element);
    expect(shown(element)).to.equal('Moved.');
    await expectLog(key, { requests: 1, aborted: 0 });
  });

  it('keeps what it has when the element leaves and comes back', async () => {
    const element = await asking(storyUrl(audit('Kept.'), { key }));
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

  it('asks once for many elements, which all show the answer', async () => {
    const url = faultUrl('slow', { ms: 100, story: audit('Shared.'), key });
    const elements = await Promise.all(Array.from({ length: 5 }, () => asking(url)));
    await Promise.all(elements.map(settled));
    expect(elements.map(shown)).to.deep.equal(Array(5).fill('Shared.'));
    await expectLog(key, { requests: 1, aborted: 0 });
  });

  it('does not keep a failure for the next who asks', async () => {
    const url = faultUrl('flaky', { story: audit('Found.'), fail: 1, key });
    const first = await asking(url);
    await settled(first);
    expect(first.state).to.equal('error');
    const second = await asking(url);
    await settled(second);
    expect(shown(second)).to.equal('Found.');
    expect(first.state, 'who was told of the failure is left alone').to.equal('error');
  });

  it('drops an answer that comes while a reload is on its way', async () => {
    const element = await asking(faultUrl('slow', { ms: 100, story: audit('Loaded.'), key }));
    element.reload();
    element.reload();
    await settled(element);
    expect(shown(element)).to.equal('Loaded.');
    expect(events).to.deep.equal(['story-load']);
  });

  it('resolves its address against the document', async () => {
    const base = document.head.appendChild(document.createElement('base'));
    base.href = '/faults/nowhere/';
    const element = await place('story-audit', {
      src: `..${storyUrl(audit('Based.'), { key }).slice('/faults'.length)}`,
    });
    base.remove();
    expect(shown(element)).to.equal('Based.');
    await expectLog(key, { requests: 1, aborted: 0 });
  });

  it('waits for an inline script that the page has not sent whole', async () => {
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
