import { expect } from '@open-wc/testing';
import { problem } from '../story/problem.js';
import { collectConsole } from '../testing/console.js';
import { faultUrl, newKey, storyUrl } from '../testing/faults.js';
import { inlineJson, page, place, settled } from '../testing/page.js';
import { reportProblems } from './report.js';
import '../elements/story-audit/story-audit.define.js';
import '../elements/story-card/story-card.define.js';
import '../elements/story-provider/story-provider.define.js';

/** A story that no other test uses, because the console reports a story once for each page. */
const story = (parts: object) => ({ headline: `Story ${newKey()}`, ...parts });
const broken = () => story({ audit: 'Sound.', lenses: [{ lens: 'future', score: 1.5 }], pathways: [{ title: {} }] });

describe('the console', () => {
  const said = collectConsole();

  it('lists the problems of a story in one error, with the source, the number and each path', async () => {
    const url = storyUrl(broken());
    await place('story-card', { src: url });
    expect(said).to.have.length(1);
    const [first, ...lines] = said[0]!.text.split('\n');
    expect(said[0]!.level).to.equal('error');
    expect(first).to.equal(
      `story-analysis-elements: 2 problem(s) in ${new URL(url, document.baseURI).href.slice(0, 300)}`,
    );
    expect(lines).to.deep.equal([
      '  error in lenses[0].score: Found 1.5 where a number from 0 to 1 was expected.',
      '  error in pathways[0].title: Found an object where text was expected.',
    ]);
  });

  it('warns if the element shows everything', async () => {
    await place('story-card', { story: story({ url: 'ftp://example.org/' }) });
    expect(said.map(({ level }) => level)).to.deep.equal(['warn']);
    expect(said[0]!.text).to.match(
      /: 1 problem\(s\) in the “story” property of <story-card>\n {2}warning in url: Found “ftp:/,
    );
  });

  it('says nothing about a story without problems', async () => {
    await place('story-card', { story: story({ audit: 'Sound.' }) });
    expect(said).to.be.empty;
  });

  it('names the element of an inline story', async () => {
    await page(`<story-card id="main">${inlineJson(broken())}</story-card>`);
    expect(said[0]!.text).to.include('2 problem(s) in the inline story of <story-card id="main">\n');
  });

  it('reports once for all elements with the same URL, inline text or object', async () => {
    const [url, text, object] = [storyUrl(broken()), inlineJson(broken()), broken()];
    await page(
      `<div>${`<story-card src="${url}"></story-card><story-audit src="${url}"></story-audit>`.repeat(2)}</div>`,
    );
    for (let times = 0; times < 2; times++) {
      await place('story-card', { src: url });
      await page(`<story-card id="n${times}">${text}</story-card>`);
      await place('story-card', { story: object });
    }
    expect(said).to.have.length(3);
  });

  it('reports once for a card or a provider and its sections', async () => {
    await page(
      `<story-provider>${inlineJson(broken())}<story-card></story-card><story-audit></story-audit></story-provider>`,
    );
    expect(said).to.have.length(1);
  });

  it('reports once for a card and a section of the same story, although only the card needs a headline', async () => {
    const url = storyUrl({ audit: 'Sound.', missing: {}, id: newKey() });
    await place('story-card', { src: url });
    await place('story-audit', { src: url });
    await place('story-card', { src: url });
    expect(said).to.have.length(1);
    expect(said[0]!.text).to.include('warning in headline:').and.include('error in missing:');
  });

  it('reports again after a reload only if the problems changed', async () => {
    const element = await place('story-card', { src: storyUrl(broken()) });
    element.reload();
    await settled(element);
    expect(said).to.have.length(1);
    element.src = faultUrl('status/500', { key: newKey() });
    await settled(element);
    element.reload();
    await settled(element);
    expect(said.map(({ level }) => level)).to.deep.equal(['error', 'error']);
    expect(said[1]!.text).to.match(
      /1 problem\(s\) in http:.*\/faults\/status\/500.*\n {2}error: The server answered 500 for /,
    );
  });

  it('reports the same failure again after a success', async () => {
    const host = await place('story-audit');
    const report = (problems: ReturnType<typeof problem>[]) =>
      reportProblems(host, { kind: 'url', value: '/stories/mended.json' }, problems);
    const failed = [problem('http-status', '', 'The server answered 500.')];
    report(failed);
    report(failed);
    expect(said).to.have.length(1);
    report([]);
    report(failed);
    expect(said).to.have.length(2);
  });

  it('lists twenty problems, and the number of further problems', async () => {
    await place('story-card', { story: story({ pathways: Array.from({ length: 50 }, () => ({ title: {} })) }) });
    const lines = said[0]!.text.split('\n');
    expect(lines).to.have.length(22);
    expect(lines[0]).to.include('50 problem(s) in');
    expect(lines.at(-1)).to.equal('  and 30 more: see element.problems');
  });

  it('suggests the name that was probably meant', async () => {
    const host = await place('story-audit', { id: 'one' });
    const misspelled = problem('unknown-member', 'headlin', 'Nothing shows this member.', 'headline');
    reportProblems(host, { kind: 'property', value: {} }, [misspelled]);
    expect(said[0]!.text.split('\n')).to.deep.equal([
      'story-analysis-elements: 1 problem(s) in the “story” property of <story-audit id="one">',
      '  warning in headlin: Nothing shows this member. Did you mean “headline”?',
    ]);
  });

  it('writes each problem on one short line, for any content of the story', async () => {
    const host = await place('story-audit');
    const forged = problem('wrong-type', 'a\n\u001b[31mb'.repeat(1e5), 'Found “\nerror”.');
    reportProblems(host, { kind: 'property', value: {} }, [forged]);
    const [, ...lines] = said[0]!.text.split('\n');
    expect(lines).to.have.length(1);
    expect(lines[0]!.length).to.be.below(400);
    expect(lines[0]).not.to.match(/\p{Cc}/u);
  });

  it('remembers a bounded number of stories', async () => {
    const host = await place('story-audit');
    const failed = [problem('http-status', '', 'The server answered 404.')];
    const report = (name: number) => reportProblems(host, { kind: 'url', value: `/flood/${name}` }, failed);
    for (let name = 0; name < 1000; name++) report(name);
    expect(said).to.have.length(1000);
    report(999);
    expect(said, 'the last is remembered').to.have.length(1000);
    report(0);
    expect(said, 'the first is not').to.have.length(1001);
  });
});
