import { expect } from '@open-wc/testing';
import { inlineJson, page } from '../testing/page.js';
import { spoken } from '../testing/observe.js';
import { BLOCK_END, parseBlocks } from './parse-blocks.js';
import '../define.js';

const join = (...blocks: string[]) => blocks.join(BLOCK_END);

describe('parseBlocks', () => {
  it('returns the value of a single script, and a list of values for several scripts', () => {
    expect(parseBlocks('{"a":1}')).to.deep.equal({ value: { a: 1 }, problems: [] });
    expect(parseBlocks(join('{"a":1}', '[2]'))).to.deep.equal({ value: [{ a: 1 }, [2]], problems: [] });
  });

  it('reads the valid scripts, and reports the index of the broken script', () => {
    const { value, problems } = parseBlocks(join('{"a":1}', '{"b":}', '', '3'));
    expect(value).to.deep.equal([{ a: 1 }, undefined, undefined, 3]);
    expect(problems.map(({ code, path, severity }) => [code, path, severity])).to.deep.equal([
      ['invalid-json', '[1]', 'error'],
      ['empty', '[2]', 'error'],
    ]);
  });

  it('throws if all scripts are broken', () => {
    expect(() => parseBlocks(join('{', '}'))).to.throw('There is a mistake in the JSON of the inline script');
    expect(() => parseBlocks('')).to.throw('There is nothing in the inline script');
  });
});

describe('<story-card> with several inline scripts', () => {
  it('shows the story of the valid script, and reports the script with a syntax error', async () => {
    const card = await page(
      `<story-card><script type="application/ld+json">{"@type": "WebPage",}</script>${inlineJson({ headline: 'A sound story' })}</story-card>`,
    );
    expect(card.state).to.equal('ready');
    expect(spoken(card)).to.include('A sound story');
    expect(card.problems.map(({ code, path }) => [code, path])).to.deep.equal([['invalid-json', '[0]']]);
  });
});
