import { expect } from '@open-wc/testing';
import { runCommand, styleHashesOnServer } from '../testing/server.js';

const STORY = 'demo/stories/minimal.json';
const HEADLINE = 'The Saltmarsh pool has reopened';

describe('story-elements', () => {
  it('renders a story of a file, or of its input', async () => {
    const { code, stdout, stderr } = await runCommand(['render', STORY]);
    expect(stdout)
      .to.match(/^<story-card lang="en">\n<template shadowrootmode="open">/)
      .and.include(HEADLINE);
    expect({ code, stderr }).to.deep.equal({ code: 0, stderr: '' });
    const piped = await runCommand(
      ['render', '-', '-e', 'story-audit', '-l', 'de', '-a', 'id=x', '-a', 'hidden', '--no-fallback'],
      '{"audit": "Who speaks?"}',
    );
    expect(piped.stdout)
      .to.match(/^<story-audit lang="de" id="x" hidden="">\n/)
      .and.include('Who speaks?</p>');
    expect(piped.stdout).not.to.include('<article>');
  });

  it('writes a whole page', async () => {
    const { stdout } = await runCommand(['render', STORY, '--page', '-v', 'headline', '--script', '/elements.js']);
    const page = Document.parseHTMLUnsafe(stdout);
    const unsafe = await runCommand(['render', '-', '--page'], '{"headline":"A","url":"mailto:a@example.org"}');
    expect(unsafe.stdout).not.to.include('canonical');
    const safe = await runCommand(['render', '-', '--page'], '{"headline":"A","url":"https://example.org/a"}');
    expect(safe.stdout).to.include('<link rel="canonical" href="https://example.org/a">');
    expect(page.compatMode).to.equal('CSS1Compat');
    expect(page.title).to.include(HEADLINE);
    expect(page.querySelector('story-card')!.shadowRoot!.querySelectorAll('.line')).to.have.length(1);
    expect([...page.scripts].map((script) => script.getAttribute('src'))).to.deep.equal(['/elements.js', null]);
  });

  it('tells what is wrong with a story, and renders the rest', async () => {
    const broken = 'demo/stories/partial-broken.json';
    const checked = await runCommand(['check', broken]);
    expect(checked.code).to.equal(1);
    expect(checked.stderr).to.include(
      `${broken}: error: score.value: Found 14 where a number from 0 to 10 was expected.\n`,
    );
    const rendered = await runCommand(['render', broken]);
    expect(rendered).to.include({ code: 0, stderr: checked.stderr });
    expect(rendered.stdout).to.include('<story-card');
    expect(await runCommand(['check', STORY])).to.deep.equal({ code: 0, stdout: '', stderr: '' });
  });

  it('prints each problem once, and no console warnings for browsers', async () => {
    const story = '{"headline": "A", "audit": "B", "url": "ftp://example.org/"}';
    const { stderr } = await runCommand(['render', '-', '-v', 'sumary', '-a', 'story={}'], story);
    expect(stderr).to.match(/^-: warning: url: Found “ftp:[^\n]*\n$/);
  });

  it('exits with 1 for an error, and with --strict also for a warning', async () => {
    const warned = '{"summary":"A story without a headline."}';
    const stderr = '-: warning: headline: The story has no headline: expected text.\n';
    expect(await runCommand(['check', '-'], warned)).to.deep.equal({ code: 0, stdout: '', stderr });
    expect(await runCommand(['check', '-', '--strict'], warned)).to.deep.equal({ code: 1, stdout: '', stderr });
    expect((await runCommand(['check', '-', '--strict'], '{"headline":"A"}')).code).to.equal(0);
    expect((await runCommand(['check', '-'], '{"headline":"A","score":{"value":14}}')).code).to.equal(1);
    expect((await runCommand(['check', '-'], '{"a":1}')).code).to.equal(1);
  });

  it('prints every problem in one line, without the control characters of the story', async () => {
    const story = { headline: 'A', score: { value: '\n::error::Hacked\u001b[2J' }, url: 'javascript:\r::x' };
    for (const command of ['check', 'render']) {
      const { stderr } = await runCommand([command, '-'], JSON.stringify(story));
      expect(stderr.split('\n').filter((line) => line && !line.startsWith('-: '))).to.deep.equal([]);
      expect(stderr)
        .to.include('\\n::error::Hacked')
        .and.include('javascript:\\r::x')
        .and.not.match(/(?!\n)[\p{Cc}\u202e]/u);
    }
    const names = ['::error::x.json', 'a\n::error::b.json', '\u001b[2J.json'];
    for (const name of names) {
      const { stderr } = await runCommand(['check', name]);
      expect(stderr).to.match(/^There is no file [^\p{Cc}]*\n$/u);
    }
    const broken = await runCommand(['check', '-'], '\n::error::x');
    expect(broken.stderr).to.match(/^There is a mistake in the JSON of -: [^\p{Cc}]*\n$/u);
    const option = await runCommand(['check', '--a\n::error::x']);
    expect(option.stderr).not.to.match(/^::error/m);
  });

  it('refuses an empty input', async () => {
    const { code, stderr } = await runCommand(['check', '-']);
    expect({ code, stderr }).to.deep.equal({
      code: 1,
      stderr: 'There is nothing in -: put the JSON of a story there.\n',
    });
  });

  it('refuses a file over 10 MB', async () => {
    for (const command of ['check', 'render']) {
      const { code, stdout, stderr } = await runCommand([command, '-'], `{"headline":"A"}${' '.repeat(10_000_000)}`);
      expect({ code, stdout, stderr }).to.deep.equal({
        code: 1,
        stdout: '',
        stderr: '- has more than 10 MB, which is too large for a story.\n',
      });
    }
  });

  it('says in a sentence why it can do nothing', async () => {
    const sentences = {
      'There is no file nowhere.json.': ['check', 'nowhere.json'],
      'There is a mistake in the JSON of demo/stories/broken.json': ['render', 'demo/stories/broken.json'],
      'with no part of a story in it': ['render', '-'],
      'There is no element “h1”. There are: story-card, ': ['render', STORY, '-e', 'h1'],
      '“onclick” can not be an attribute': ['render', STORY, '-a', 'onclick=x'],
      '“style” can not be an attribute': ['render', STORY, '-a', 'style=x'],
      '“lang” follows from the option “lang”': ['render', STORY, '-a', 'LANG=de'],
      'There is no file nowhere/a.html.': ['render', STORY, '-o', 'nowhere/a.html'],
      '--colour': ['render', STORY, '--colour'],
      'Usage:': ['draw', STORY],
    };
    for (const [sentence, args] of Object.entries(sentences)) {
      const { code, stdout, stderr } = await runCommand(args, '{"a": 1}');
      expect(stderr).to.include(sentence).and.not.to.include('    at ');
      expect({ code, stdout }).to.deep.equal({ code: 1, stdout: '' });
    }
  });

  it('tells what a policy has to allow', async () => {
    const { stdout } = await runCommand(['csp']);
    const hashes = await styleHashesOnServer();
    expect(stdout).to.equal(`style-src ${hashes.join(' ')}\n`);
    expect(hashes.every((hash) => /^'sha256-.{43}='$/.test(hash))).to.be.true;
  });
});
