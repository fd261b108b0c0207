import { expect } from '@open-wc/testing';
import { growth } from '../testing/growth.js';
import { printable } from './printable.js';

describe('printable', () => {
  it('escapes characters that start a new line, move the cursor or change the direction of text', () => {
    expect(printable('a\nb\r\tc\u001b[31md\u009be\u007f\0\u2028f\u202eg\u2066h\u200fi')).to.equal(
      'a\\nb\\r\\tc\\u001b[31md\\u009be\\u007f\\u0000\\u2028f\\u202eg\\u2066h\\u200fi',
    );
  });

  it('leaves words in any script, and emoji, as they are', () => {
    for (const text of ['Łódź – “ʻokina”', 'می‌خواهم', 'हिन्दी', '👩‍🌾', 'C:\\new'])
      expect(printable(text)).to.equal(text);
  });

  it('escapes commands of CI servers', () => {
    expect(printable('::error::x')).to.equal('\\u003a:error::x');
    expect(printable('  ::add-mask::x')).to.equal('  \\u003a:add-mask::x');
    expect(printable('a ##[group]b ##vso[task.x]c')).to.equal('a #\\u0023[group]b #\\u0023vso[task.x]c');
    expect(printable('a::b ### c')).to.equal('a::b ### c');
  });

  it('takes linear time', () =>
    growth((size) => {
      for (const unit of [' ', '#', '\n', ':', '##[']) printable(unit.repeat(size / unit.length));
    }, 300_000));
});
