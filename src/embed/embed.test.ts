/** The page around frames, where one of them claims to be another. */
import { expect, fixtureSync, waitUntil } from '@open-wc/testing';
import { faultUrl, sleep } from '../testing/faults.js';
import './embed.js';
import { HEIGHT } from './messages.js';

const pageUrl = (script: string, name = 'embed.html') =>
  faultUrl(`story/${name}`, { body: `<script>${script}</script>`, type: 'text/html' });
const sends = (message: unknown) => `parent.postMessage(${JSON.stringify(message)}, '*')`;
const tells = (height: unknown) => sends({ type: HEIGHT, height });

/** Puts a frame on the page; whatever is in it has run, and was heard. */
async function frame(src: string, attributes = 'sandbox="allow-scripts"'): Promise<HTMLIFrameElement> {
  const element = fixtureSync<HTMLIFrameElement>(`<iframe ${attributes} height="100" frameborder="0"></iframe>`);
  element.src = src;
  await loaded(element);
  return element;
}

async function loaded(element: HTMLIFrameElement): Promise<void> {
  await new Promise((resolve) => element.addEventListener('load', resolve, { once: true }));
  await sleep(50);
}

describe('embed.js', () => {
  // It is built when it is first asked for, which takes its time on a busy machine.
  before(() => fetch('/embed/embed.js'));

  it('gives a frame the height that it tells, in a sandbox and out of it', async () => {
    expect((await frame(pageUrl(tells(321)))).offsetHeight).to.equal(321);
    expect((await frame(pageUrl(tells(322)), '')).offsetHeight).to.equal(322);
    expect((await frame(pageUrl(tells(323)), 'sandbox="allow-scripts allow-same-origin"')).offsetHeight).to.equal(323);
  });

  it('counts borders where the page does', async () => {
    const style = document.createElement('style');
    style.textContent = 'iframe { box-sizing: border-box; border: 3px solid !important }';
    document.head.append(style);
    const { clientHeight, offsetHeight } = await frame(pageUrl(tells(321)));
    style.remove();
    expect([clientHeight, offsetHeight]).to.deep.equal([321, 327]);
  });

  it('knows a frame by its mark where the address does not tell', async () => {
    expect((await frame(pageUrl(tells(321), 'story'), 'data-story-embed')).offsetHeight).to.equal(321);
    expect((await frame(pageUrl(tells(321), 'story'), '')).offsetHeight).to.equal(100);
  });

  it('throws nothing over a marked frame whose address is none, and minds the others', async () => {
    const errors: string[] = [];
    const report = window.onerror;
    window.onerror = (message) => errors.push(message as string);
    const script = tells(321).replaceAll('"', '&quot;');
    const inline = await frame('', `data-story-embed srcdoc="<script>${script}</script>"`);
    const invalid = fixtureSync<HTMLIFrameElement>('<iframe data-story-embed src="https://" height="100"></iframe>');
    const message = new MessageEvent('message', {
      data: { type: HEIGHT, height: 999 },
      origin: location.origin,
      source: invalid.contentWindow,
    });
    window.dispatchEvent(message);
    const other = await frame(pageUrl(tells(322)));
    window.onerror = report;
    expect([inline, invalid, other].map(({ clientHeight }) => clientHeight)).to.deep.equal([321, 100, 322]);
    expect(errors).to.deep.equal([]);
  });

  it('asks frames that were there first', async () => {
    const answers = `addEventListener('message', ({ data }) => data.type.endsWith('ask-height') && ${tells(432)})`;
    const element = await frame(pageUrl(answers));
    expect(element.offsetHeight).to.equal(100);
    document.head.append(Object.assign(document.createElement('script'), { src: '/embed/embed.js' }));
    await waitUntil(() => element.offsetHeight === 432, undefined, { timeout: 10_000 });
  });

  it('does not hear the page itself, nor a frame that speaks for another', async () => {
    const ours = await frame(pageUrl(''));
    const other = await frame(pageUrl(tells(999), 'advertisement.html'));
    window.postMessage({ type: HEIGHT, height: 999 }, '*');
    await sleep(100);
    expect([ours.offsetHeight, other.offsetHeight]).to.deep.equal([100, 100]);
  });

  it('does not hear what came into the frame from another site', async () => {
    const { origin } = (await (await fetch(faultUrl('origin'))).json()) as { origin: string };
    const element = await frame(pageUrl(''), '');
    element.contentWindow!.location = origin + pageUrl(tells(999));
    await loaded(element);
    expect(element.offsetHeight).to.equal(100);
  });

  for (const message of [
    null,
    'text',
    7,
    { type: 'resize', height: 999 },
    { type: HEIGHT },
    { type: HEIGHT, height: '9px;' },
  ]) {
    it(`stays as it is when told ${JSON.stringify(message)}`, async () => {
      expect((await frame(pageUrl(sends(message)))).offsetHeight).to.equal(100);
    });
  }

  for (const height of [0, 100_000]) {
    it(`gives a frame a height of ${height}`, async () => {
      expect((await frame(pageUrl(tells(height)))).offsetHeight).to.equal(height);
    });
  }

  for (const height of ['Infinity', '-Infinity', 'NaN', '-1', '100001', '1e21', '"321"', '[321]', 'true', '321n']) {
    it(`ignores a message with a height of ${height}`, async () => {
      const script = `parent.postMessage({ type: '${HEIGHT}', height: ${height} }, '*')`;
      const { offsetHeight, style } = await frame(pageUrl(script));
      expect([offsetHeight, style.height]).to.deep.equal([100, '']);
    });
  }
});
