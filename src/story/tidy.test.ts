import { expect } from '@open-wc/testing';
import { compact, tidy } from './tidy.js';

describe('tidy', () => {
  it('removes absent members from objects, and makes holes in lists', () => {
    expect(tidy({ a: null, b: ' \u00a0', c: [null, 'x', ''], d: 0, e: false })).to.deep.equal({
      c: [undefined, 'x', undefined],
      d: 0,
      e: false,
    });
  });

  it('removes text that shows nothing, such as the content of an empty editor', () => {
    for (const text of [
      '<p>&nbsp;</p>',
      '<br>',
      '<p></p>',
      ' <div class="a"><span> </span></div>\n&#160;<a></a>',
      '<!-- wp:paragraph --><p></p><!-- /wp:paragraph -->',
    ]) {
      expect(tidy(text), text).to.equal(undefined);
    }
    for (const text of ['<p>A</p>', '<img src=x>', '<a href="/a"></a>', '<x>', '&amp;', '<script>a</script>', '---']) {
      expect(tidy(text)).to.equal(text);
    }
  });

  it('removes control characters, and keeps line breaks', () => {
    expect(tidy('a\0b\x07\tc\r\nd')).to.equal('ab\tc\r\nd');
  });

  it('removes direction marks that affect the text around them, and keeps complete isolates', () => {
    expect(tidy(['a\u202eb', '\u2069\u202da\u2066b', '\u2067\u202eab\u2069c\u2069', 'a\u200fb'])).to.deep.equal([
      'ab',
      'ab',
      '\u2067\u202eab\u2069c',
      'a\u200fb',
    ]);
  });

  it('keeps 30 combining marks on a letter, and removes the others', () => {
    expect(tidy(`a${'\u0301'.repeat(100)}b`)).to.equal(`a${'\u0301'.repeat(30)}b`);
  });

  it('removes a list of absent values', () => {
    expect(tidy({ a: [], b: [null, ['']] })).to.deep.equal({});
  });

  it('removes members that would change the prototype', () => {
    expect(tidy(JSON.parse('{"a":{"__proto__":1,"constructor":1,"prototype":1,"toString":1}}'))).to.deep.equal({
      a: { toString: 1 },
    });
  });
});

describe('tidy and compact', () => {
  /** An object that contains itself, and the same text 2 to the power of 30 times. */
  const tangle = () => {
    let part: object = { text: 'T' };
    for (let level = 0; level < 30; level++) part = { a: part, b: [part] };
    return Object.assign(part, { self: part, list: [part] });
  };

  for (const copy of [tidy, compact]) {
    it(`leave out an object within itself, and copy a shared object once: ${copy.name}`, () => {
      const own: Record<string, unknown> = { text: 'T' };
      Object.assign(own, { self: own, parts: [own, 'x'], deep: { self: own } });
      expect(JSON.stringify(compact(copy(own)))).to.equal('{"text":"T","parts":["x"]}');

      const start = performance.now();
      const { a, b, ...rest } = copy(tangle()) as { a: unknown; b: [unknown] };
      expect(b[0]).to.equal(a);
      expect(rest).not.to.have.property('self');
      expect(performance.now() - start).to.be.below(500);
    });
  }
});

describe('compact', () => {
  it('closes holes, and removes empty lists and objects except the outermost', () => {
    expect(compact({ a: [undefined, 'x'], b: { c: {} }, d: [undefined] })).to.deep.equal({ a: ['x'] });
    expect(compact({})).to.deep.equal({});
  });
});
