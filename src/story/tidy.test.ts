import { expect } from '@open-wc/testing';
import { compact, tidy } from './tidy.js';

describe('tidy', () => {
  it('leaves absent members out of objects, and holes in lists', () => {
    expect(tidy({ a: null, b: ' \u00a0', c: [null, 'x', ''], d: 0, e: false })).to.deep.equal({
      c: [undefined, 'x', undefined],
      d: 0,
      e: false,
    });
  });

  it('takes a list of nothing for nothing', () => {
    expect(tidy({ a: [], b: [null, ['']] })).to.deep.equal({});
  });

  it('leaves out members that reach for the prototype', () => {
    expect(tidy(JSON.parse('{"a":{"__proto__":1,"constructor":1,"prototype":1,"toString":1}}'))).to.deep.equal({
      a: { toString: 1 },
    });
  });
});

describe('compact', () => {
  it('closes holes and leaves out what is empty, but for the whole', () => {
    expect(compact({ a: [undefined, 'x'], b: { c: {} }, d: [undefined] })).to.deep.equal({ a: ['x'] });
    expect(compact({})).to.deep.equal({});
  });
});
