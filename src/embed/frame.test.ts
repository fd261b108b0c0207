/** The page for frames as it is built, in the strictest sandbox that runs scripts: what its reader sees, and the page around it hears. */
import { expect } from '@open-wc/testing';
import { canOpenWindows } from '../testing/engine.js';
import { executeServerCommand } from '@web/test-runner-commands';
import { faultUrl, storyUrl } from '../testing/faults.js';

interface Frame {
  readonly result: unknown;
  readonly text: string;
  readonly title: string;
  readonly markup: string;
  readonly lang: string;
  readonly dir: string;
  readonly colorScheme: string;
  readonly origin: string;
  /** What its Content-Security-Policy kept from happening. */
  readonly forbidden: readonly string[];
  /** The pages that were opened from it. */
  readonly opened: readonly string[];
}

const STORY = {
  headline: 'A headline',
  summary: 'What is said in a few lines. '.repeat(20),
  audit: 'Who speaks.',
  missing: 'Who does not.',
};
const src = storyUrl(STORY, { cors: '*' });

/** A script that goes on once the frame has a height that passes. */
const heightThat = (passes: string) => `
  (async () => {
    const frame = document.querySelector('iframe');
    const until = async (passes) => {
      for (let tries = 0; tries < 200 && !passes(frame.clientHeight); tries++) await new Promise((resolve) => setTimeout(resolve, 25));
      return frame.clientHeight;
    };
    ${passes}
  })()`;
const SHOWN = heightThat('return [await until((height) => height !== 86)];');

/** Opens a page with a frame of ours. */
async function visit(
  params: Record<string, string>,
  {
    script = SHOWN,
    host = '<script async src="/embed/embed.js"></script>',
    sandbox = 'allow-scripts',
    click = '',
  } = {},
): Promise<Frame> {
  const body = `<!doctype html><title>A page</title><style>iframe { box-sizing: border-box }</style>${host}
    <iframe sandbox="${sandbox}" width="600" height="90" src="/embed/embed.html?${String(new URLSearchParams(params)).replaceAll('&', '&amp;')}"></iframe>`;
  const url = faultUrl('story', { body, type: 'text/html; charset=utf-8' });
  return executeServerCommand('visit-frame', { url, script, click, width: 800, height: 600 });
}

(canOpenWindows ? describe : describe.skip)('the page for frames', () => {
  it('shows a story without an origin of its own, and breaks no rule of its policy', async () => {
    const { text, title, origin, forbidden } = await visit({ src });
    expect(origin).to.equal('null');
    expect(text).to.include('A headline').and.include('Power-Knowledge Audit').and.include('Who does not.');
    expect(title).to.equal('A headline');
    expect(forbidden).to.deep.equal([]);
  });

  it('takes what to show from its address, and nothing else', async () => {
    const { text, lang, dir, colorScheme, markup } = await visit({
      src,
      sections: 'missing headline',
      theme: 'dark',
      'heading-level': '4',
      lang: 'fr',
      dir: 'rtl',
      onclick: 'alert(1)',
      style: 'color: red',
      id: 'x',
    });
    expect(text).to.match(/Who does not\..*A headline/);
    expect(text).not.to.include('Who speaks.');
    expect([lang, dir, colorScheme]).to.deep.equal(['fr', 'rtl', 'dark']);
    expect(markup.match(/<story-card[^>]*>/)![0].replace(/ src="[^"]*"/, '')).to.equal(
      '<story-card theme="dark" sections="missing headline" heading-level="4">',
    );
  });

  it('opens links in a window of their own, where the sandbox allows that, and never in place of the story', async () => {
    const url = new URL(faultUrl('html'), location.href).href;
    const linked = storyUrl({ headline: 'A headline', related: [{ headline: 'Another', url }] }, { cors: '*' });
    const click = 'story-card >>> story-links >>> a[part=link]';
    const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
    expect((await visit({ src: linked }, { click, sandbox })).opened).to.deep.equal([url]);
    const { opened, text } = await visit({ src: linked }, { click });
    expect(opened).to.deep.equal([]);
    expect(text).to.include('Another');
  });

  it('speaks the language that it is asked for', async () => {
    expect((await visit({ src, sections: 'missing', lang: 'fr' })).text).to.include('Ce qui manque');
  });

  for (const address of [
    'javascript:alert(1)',
    'data:application/json,{}',
    'file:///etc/passwd',
    'blob:null/1',
    '//',
    '',
  ]) {
    it(`refuses “${address}”, and says so`, async () => {
      const { text, forbidden } = await visit({ src: address });
      expect(text).to.include('its address is not valid.').and.include('give the http(s) address');
      expect(forbidden).to.deep.equal([]);
    });
  }

  it('is as high as its content, which grows in a narrow frame and shrinks in a wide one', async () => {
    const script = heightThat(`
      const first = await until((height) => height !== 86);
      frame.style.width = '280px';
      const narrow = await until((height) => height > first);
      frame.style.width = '600px';
      const again = await until((height) => height < narrow);
      return { first, narrow, again, borders: frame.offsetHeight - frame.clientHeight };`);
    const { first, narrow, again, borders } = (await visit({ src }, { script })).result as Record<string, number>;
    expect(borders).to.equal(4);
    expect(first).to.be.above(200);
    expect(narrow).to.be.above(first! + 100);
    expect(again).to.equal(first);
  });

  it('tells its height to a page that begins to listen late', async () => {
    const script = heightThat(`
      await new Promise((resolve) => setTimeout(resolve, 1000));
      const before = frame.clientHeight;
      document.body.append(Object.assign(document.createElement('script'), { src: '/embed/embed.js' }));
      return [before, await until((height) => height > 86)];`);
    const [before, after] = (await visit({ src }, { script, host: '' })).result as number[];
    expect(before).to.equal(86);
    expect(after).to.be.above(200);
  });

  it('keeps the height that it is written with where nothing listens, and can be scrolled', async () => {
    const script = heightThat('await new Promise((resolve) => setTimeout(resolve, 500)); return frame.clientHeight;');
    const { result, text } = await visit({ src }, { script, host: '' });
    expect(result).to.equal(86);
    expect(text).to.include('Who does not.');
  });
});
