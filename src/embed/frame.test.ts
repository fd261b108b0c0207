/**
 * The page for frames as it is built: what its reader sees, and the page around it hears. Its sandbox is the strictest that runs
 * scripts, or lets the test look inside as well.
 */
import { expect, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { canOpenWindows } from '../testing/engine.js';
import { faultUrl, sleep, storyUrl } from '../testing/faults.js';
import { openPage } from '../testing/hosts/host-page.js';
import { emulate } from '../testing/media.js';
import { spoken, written } from '../testing/observe.js';

const STORY = {
  headline: 'A headline',
  summary: 'What is said in a few lines. '.repeat(20),
  audit: 'Who speaks.',
  missing: 'Who does not.',
};
const src = storyUrl(STORY, { cors: '*' });
const STRICT = 'allow-scripts';
const OPEN = 'allow-scripts allow-same-origin';

const EMBED = '<script async src="/embed/embed.js"></script>';

/** The height that the frame is written with, without its borders. */
const WRITTEN = 86;

const REFUSED = ['javascript:alert(1)', 'data:application/json,{}', 'file:///etc/passwd', 'blob:null/1', '//', ''];

/** A page with a frame of ours. */
const host = (params: Record<string, string>, sandbox = STRICT, head = EMBED, embed = '/embed/embed.html?'): string =>
  `<!doctype html><title>A page</title><style>iframe { box-sizing: border-box }</style>${head}
    <iframe sandbox="${sandbox}" width="600" height="90" src="${`${embed}${String(new URLSearchParams(params))}`.replaceAll('&', '&amp;')}"></iframe>`;

/** The frame on such a page. */
async function open(...of: Parameters<typeof host>): Promise<HTMLIFrameElement> {
  const { document } = await openPage(host(...of));
  return document.querySelector('iframe')!;
}

/** The height of a frame, once it passes. */
async function height(frame: HTMLIFrameElement, passes = (height: number) => height !== WRITTEN): Promise<number> {
  await waitUntil(() => passes(frame.clientHeight), 'the frame has its height', { timeout: 10_000 });
  return frame.clientHeight;
}

/** The page in a frame that lets us look, once it has told its height. */
async function inside(frame: HTMLIFrameElement): Promise<Document> {
  await height(frame);
  return frame.contentDocument!;
}

describe('the page for frames', () => {
  // It is built when it is first asked for, which takes its time on a busy machine.
  before(() => fetch('/embed/embed.js'));

  // Heights are observed where a page is drawn, as one behind another is not.
  before(() => emulate({}));

  it('has no origin in the strictest sandbox, and yet the height of its story', async () => {
    const refused = await open({ src: REFUSED[0]! }, STRICT);
    const little = await height(refused);
    refused.ownerDocument.defaultView!.frameElement!.remove();
    const frame = await open({ src }, STRICT);
    expect(await height(frame)).to.be.above(little + 200);
    expect(frame.contentDocument === null).to.equal(true);
  });

  it('takes what to show from its address, and nothing else', async () => {
    const card = { unanalysed: 'hide', notices: 'hide', 'heading-level': '4' };
    const params = { sections: 'missing headline', theme: 'dark', ...card, lang: 'fr', dir: 'rtl' };
    const others = { onclick: 'alert(1)', style: 'color: red', id: 'x' };
    const { body, documentElement: root, title } = await inside(await open({ src, ...params, ...others }, OPEN));
    expect(title).to.equal('A headline');
    expect(spoken(body))
      .to.match(/Ce qui manque.*Who does not\..*A headline/)
      .and.not.include('Who speaks.');
    expect([root.lang, root.dir, getComputedStyle(root).colorScheme]).to.deep.equal(['fr', 'rtl', 'dark']);
    expect(body.innerHTML.match(/<story-card[^>]*>/)![0].replace(/ src="[^"]*"/, '')).to.equal(
      '<story-card theme="dark" sections="missing headline" unanalysed="hide" notices="hide" heading-level="4">',
    );
  });

  for (const address of REFUSED) {
    it(`refuses “${address}”, and says so`, async () => {
      const { body } = await inside(await open({ src: address }, OPEN));
      expect(written(body)).to.include('its address is not valid.');
    });
  }

  it('is as high as its content, which grows in a narrow frame and shrinks in a wide one', async () => {
    const frame = await open({ src });
    const first = await height(frame);
    frame.style.width = '280px';
    const narrow = await height(frame, (height) => height > first);
    frame.style.width = '600px';
    const again = await height(frame, (height) => height < narrow);
    expect(frame.offsetHeight - frame.clientHeight, 'its borders').to.equal(4);
    expect(first).to.be.above(200);
    expect(narrow).to.be.above(first + 100);
    expect(again).to.equal(first);
  });

  it('keeps the height that it is written with where nothing listens, and tells it to a page that begins to late', async () => {
    const frame = await open({ src }, OPEN, '');
    await waitUntil(() => spoken(frame.contentDocument!.body).includes('Who does not.'), undefined, {
      timeout: 10_000,
    });
    await sleep(200);
    expect(frame.clientHeight).to.equal(WRITTEN);
    const { body } = frame.ownerDocument;
    body.append(Object.assign(frame.ownerDocument.createElement('script'), { src: '/embed/embed.js' }));
    expect(await height(frame)).to.be.above(200);
  });
});

describe('the page for frames, and stories from elsewhere', () => {
  let other: string;
  let embedPage: string;

  before(async () => {
    ({ origin: other } = (await (await fetch(faultUrl('origin'))).json()) as { origin: string });
    embedPage = await (await fetch('/embed/embed.html')).text();
  });

  /** Opens `embed.html` with a story, for a publisher who lists these origins. */
  async function show(address: string, origins: string): Promise<Document> {
    expect(embedPage).to.include('<meta name="story-origins" content="" />');
    const body = embedPage
      .replace('name="story-origins" content=""', `name="story-origins" content="${origins}"`)
      .replace(/(?<=(?:src|href)=")(?=frame\.)/g, '/embed/');
    const embed = `${faultUrl('story/embed.html', { body, type: 'text/html' })}&`;
    return inside(await open({ src: address }, OPEN, EMBED, embed));
  }

  it('shows stories of any origin if the publisher lists no origin, and keeps its own title', async () => {
    const { body, title } = await show(other + src, '');
    expect([spoken(body).includes('Who does not.'), title]).to.deep.equal([true, 'Story analysis']);
  });

  it('shows stories of its own origin and of listed origins, and takes their headline as title', async () => {
    for (const address of [src, other + src]) {
      const { body, title } = await show(address, `https://a.example ${other}`);
      expect([spoken(body).includes('Who does not.'), title]).to.deep.equal([true, 'A headline']);
    }
  });

  it('refuses a story of another origin, and says so', async () => {
    const { body, title } = await show(other + src, 'https://a.example\n https://b.example');
    expect(spoken(body)).to.include('its address is not valid.').and.not.include('Who does not.');
    expect(title).to.equal('Story analysis');
  });

  it('refuses a story that its own origin redirects to another', async () => {
    const { body, title } = await show(faultUrl('redirect', { to: other + src }), 'https://a.example');
    expect(spoken(body)).to.include('could not be loaded').and.not.include('Who does not.');
    expect(title).to.equal('Story analysis');
  });

  it('lists the origins of the --origins option, and the build refuses invalid origins', async () => {
    const build = (origins: readonly string[]) => executeServerCommand<string, object>('embed-page', { origins });
    expect(await build(['https://a.example', 'http://localhost:8000'])).to.include(
      '<meta name="story-origins" content="https://a.example http://localhost:8000" />',
    );
    for (const origin of ['https://a.example/', 'a.example', 'https:', '*', '"><script>', 'ftp://a.example']) {
      expect(await build([origin])).to.equal(`Error: “${origin}” is not an origin such as https://example.org.`);
    }
  });

  it('asks for stories without cookies', async () => {
    document.cookie = 'reader=1; path=/';
    try {
      expect(await (await fetch(faultUrl('cookies'))).json()).to.include({ headline: 'reader=1' });
      expect((await inside(await open({ src: faultUrl('cookies') }, OPEN))).title).to.equal('No cookies');
    } finally {
      document.cookie = 'reader=; path=/; max-age=0';
    }
  });

  it('has the licences of its dependencies in the same folder', async () => {
    const licences = await (await fetch('/embed/LICENSES.md')).text();
    for (const name of ['lit', '@lit/context', 'BSD-3-Clause', 'Google LLC']) expect(licences).to.include(name);
  });
});

interface Seen {
  readonly text: string;
  readonly origin: string;
  /** What its Content-Security-Policy kept from happening. */
  readonly forbidden: readonly string[];
  /** The pages that were opened from it. */
  readonly opened: readonly string[];
}

/** Opens a page in a window of its own, whose driver sees into every sandbox, clicks on something in it, and notes what opens. */
const visit = (markup: string, click = ''): Promise<Seen> =>
  executeServerCommand('visit-frame', {
    url: faultUrl('story', { body: markup, type: 'text/html; charset=utf-8' }),
    script: `new Promise((resolve) => {
      const frame = document.querySelector('iframe');
      const look = () => (frame.clientHeight === ${WRITTEN} ? setTimeout(look, 25) : resolve());
      look();
    })`,
    click,
    width: 800,
    height: 600,
  });

(canOpenWindows ? describe : describe.skip)('the page for frames, in a window', () => {
  for (const address of [src, ...REFUSED]) {
    it(`breaks no rule of its policy for “${address.slice(0, 30)}”, without an origin of its own`, async () => {
      const { text, origin, forbidden } = await visit(host({ src: address }));
      expect(origin).to.equal('null');
      expect(text).to.include(address === src ? 'Who does not.' : 'its address is not valid.');
      expect(forbidden).to.deep.equal([]);
    });
  }

  it('opens links in a window of their own, where the sandbox allows that, and never in place of the story', async () => {
    const url = new URL(faultUrl('html'), location.href).href;
    const linked = storyUrl({ headline: 'A headline', related: [{ headline: 'Another', url }] }, { cors: '*' });
    const click = 'story-card >>> story-links >>> a[part=link]';
    const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
    expect((await visit(host({ src: linked }, sandbox), click)).opened).to.deep.equal([url]);
    const { opened, text } = await visit(host({ src: linked }), click);
    expect(opened).to.deep.equal([]);
    expect(text).to.include('Another');
  });
});
