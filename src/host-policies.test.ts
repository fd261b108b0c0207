/** Pages that forbid much, that are of another kind, or that stand in a frame: a card shows its story on each, and breaks no rule. */
import { expect, fixtureSync } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { canOpenWindows } from './testing/engine.js';
import { faultUrl, storyUrl } from './testing/faults.js';
import { escaped } from './testing/hosts/cards.js';

const STORY = '/demo/stories/reservoir.json';
const story = { headline: 'A headline', audit: 'Who <speaks> & who does not.' };

const CLASSIC = '/story-elements.iife.js';
const MODULE = '/src/define.ts';
const AUTOLOADER = '/cdn/autoload.js';

/** What a page tells of its first card, once that shows its story. */
interface Told {
  readonly text: string;
  readonly banner: string;
  readonly errors: readonly string[];
  /** What its policy kept from happening. */
  readonly forbidden: readonly string[];
}

/** Runs on the page, which may be of another origin. */
const TELL = `
  const errors = [], forbidden = [];
  addEventListener('error', ({ message }) => errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  addEventListener('securitypolicyviolation', ({ violatedDirective }) => forbidden.push(violatedDirective));
  const nodes = (root) => [...root.childNodes].flatMap((node) => [node, ...nodes(node.shadowRoot || node)]);
  const tell = () => {
    const all = nodes(document.querySelector('story-card').shadowRoot);
    const text = all.map((node) => node.nodeType === 3 ? node.data : '').join(' ').replace(/\\s+/g, ' ').trim();
    const banner = all.find((node) => node.part && node.part.contains('banner'));
    parent.postMessage({ text, banner: banner ? getComputedStyle(banner).display : '', errors, forbidden }, '*');
  };
  for (const type of ['story-load', 'story-error']) addEventListener(type, () => setTimeout(tell, 300));`;

interface Page {
  readonly script?: string;
  /** The attributes of the scripts. */
  readonly attributes?: string;
  readonly head?: string;
  readonly body?: string;
  readonly csp?: string;
  /** The content type. */
  readonly type?: string;
  /** Where it is served from. */
  readonly origin?: string;
  readonly sandbox?: string;
}

/** A page with one card, in markup that both HTML and XML can be read from. */
function write({ script = CLASSIC, attributes = '', head = '', body = cardOf(STORY) }: Page): string {
  const here = (path: string) => escaped(new URL(path, location.href).href);
  const kind = script === CLASSIC ? '' : 'type="module"';
  return `<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>A page</title>
    <script ${attributes} src="${here(faultUrl('story', { body: TELL, type: 'text/javascript' }))}"></script>${head}
    <script ${attributes} ${kind} src="${here(script)}"></script></head><body>${body}</body></html>`;
}

const cardOf = (src: string) => `<story-card advisory="show" src="${escaped(src)}">Fallback</story-card>`;

async function visit(page: Page): Promise<Told> {
  const { csp = '', type = 'text/html; charset=utf-8', origin = '', sandbox } = page;
  const frame = fixtureSync<HTMLIFrameElement>('<iframe width="900" height="600"></iframe>');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  const told = new Promise<Told>((resolve) =>
    addEventListener('message', function listen({ source, data }: MessageEvent<Told>) {
      if (source !== frame.contentWindow) return;
      removeEventListener('message', listen);
      resolve(data);
    }),
  );
  frame.src = origin + faultUrl('story', { body: write(page), type, ...(csp && { csp }) });
  return told;
}

const policy = (scripts: string) =>
  `default-src 'none'; script-src ${scripts}; style-src 'none'; connect-src 'self'; require-trusted-types-for 'script'`;

describe('a card on a page with a strict Content-Security-Policy', () => {
  const policies: [name: string, page: Page][] = [
    ['scripts of the same site', { csp: policy("'self'"), script: MODULE }],
    ['classic scripts of the same site', { csp: policy("'self'") }],
    ['the autoloader and its chunks', { csp: policy("'self'"), script: AUTOLOADER }],
    ['classic scripts with a nonce', { csp: policy("'nonce-abc'"), attributes: 'nonce="abc"' }],
    [
      'the autoloader with a nonce, which its chunks inherit',
      { csp: policy("'nonce-abc'"), attributes: 'nonce="abc"', script: AUTOLOADER },
    ],
    ['only one kind of Trusted Types', { csp: `${policy("'self'")}; trusted-types lit-html` }],
  ];
  for (const [name, page] of policies) {
    it(`shows and styles a whole story by ${name}`, async () => {
      const { text, banner, errors, forbidden } = await visit(page);
      expect(text).to.include('Power-Knowledge Audit').and.include('Limits of this analysis');
      expect(banner).to.equal('flex');
      expect(errors).to.deep.equal([]);
      expect(forbidden).to.deep.equal([]);
    });
  }

  it('shows an inline story, for which nothing has to be allowed', async () => {
    const body = `<story-card><script type="application/json">${JSON.stringify(story)}</script></story-card>`;
    const { text, forbidden } = await visit({ csp: policy("'self'").replace("connect-src 'self'; ", ''), body });
    expect(text).to.include('Who <speaks> & who does not.');
    expect(forbidden).to.deep.equal([]);
  });

  it('takes its languages from where its script is, whatever of the page is called `currentScript`', async () => {
    const trap = `<img name="currentScript" alt="" src="https://evil.invalid/x.png"/>`;
    const script = '/module/story-elements.js';
    const { text } = await visit({ script, body: `${trap}<div lang="de">${cardOf(STORY)}</div>` });
    expect(text).to.include('Was fehlt');
  });

  it('would notice what is forbidden', async () => {
    const { forbidden } = await visit({
      csp: policy("'self'"),
      body: `<p style="color: red">Red.</p>${cardOf(STORY)}`,
    });
    expect(forbidden).to.deep.equal(['style-src-attr']);
  });
});

describe('a card in a frame', () => {
  const shared = cardOf(new URL(storyUrl(story, { cors: '*' }), location.href).href);

  it('shows its story in a sandbox without an origin', async () => {
    const { text, errors } = await visit({ sandbox: 'allow-scripts', body: shared });
    expect(text).to.include('A headline').and.include('Who <speaks>');
    expect(errors).to.deep.equal([]);
  });

  it('shows its story on a page of another site', async () => {
    const { origin } = (await (await fetch(faultUrl('origin'))).json()) as { origin: string };
    const { text, errors } = await visit({ origin, body: cardOf(storyUrl(story)) });
    expect(text).to.include('A headline').and.include('Who <speaks>');
    expect(errors).to.deep.equal([]);
    expect((await visit({ origin, body: shared })).text, 'from a third').to.equal(text);
  });
});

describe('a card on a page of another kind', () => {
  it('finds its story from where <base> says that the page is', async () => {
    const { text } = await visit({ head: '<base href="/demo/stories/"/>', body: cardOf('reservoir.json') });
    expect(text).to.include('The Hollin Head drought order');
  });

  // Chromium runs no modules in XML: https://crbug.com/717643
  it('shows all that it does in HTML in XHTML too, by the classic script', async () => {
    const inHtml = await visit({});
    const inXhtml = await visit({ type: 'application/xhtml+xml' });
    expect(inXhtml.errors).to.deep.equal([]);
    expect(inXhtml.text).to.equal(inHtml.text);
    expect(inXhtml.banner).to.equal(inHtml.banner);
  });

  it('shows all of it in browsers that know neither `URL.canParse()` nor `URL.parse()`', async () => {
    const old = `data:text/javascript,${encodeURIComponent('delete URL.canParse; delete URL.parse')}`;
    const { text, errors } = await visit({ head: `<script src="${old}"></script>` });
    expect(errors).to.deep.equal([]);
    expect(text).to.equal((await visit({})).text);
    const { text: failed } = await visit({ head: `<script src="${old}"></script>`, body: cardOf('http://') });
    expect(failed).to.include('its address is not valid.');
  });

  it('reads an inline story in XHTML as XML has it written', async () => {
    const json = JSON.stringify(story);
    for (const written of [`<![CDATA[${json}]]>`, json.replaceAll('&', '&amp;').replaceAll('<', '&lt;')]) {
      const body = `<story-card><script type="application/json">${written}</script></story-card>`;
      const { text, errors } = await visit({ body, type: 'application/xhtml+xml' });
      expect(text).to.include('Who <speaks> & who does not.');
      expect(errors).to.deep.equal([]);
    }
  });

  (canOpenWindows ? it : it.skip)('shows an inline story on a page that is opened from a disk', async () => {
    const body = `<story-card><script type="application/json">${JSON.stringify(story)}</script></story-card>`;
    const page = `<!doctype html><title>A file</title><script src="story-elements.iife.js"></script>${body}`;
    const { url, text } = await executeServerCommand<{ url: string; text: string }, unknown>('visit-file', { page });
    expect(url).to.match(/^file:/);
    expect(text).to.include('A headline').and.include('Who <speaks>');
  });
});
