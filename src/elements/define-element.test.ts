import { expect } from '@open-wc/testing';
import { define } from './define-element.js';

describe('define', () => {
  const { warn } = console;
  const warnings: string[] = [];

  beforeEach(() => {
    warnings.length = 0;
    console.warn = (text: string) => warnings.push(text);
  });

  afterEach(() => (console.warn = warn));

  it('registers an element, and leaves it in place when its script runs again', () => {
    class Twice extends HTMLElement {}
    for (let times = 0; times < 2; times++) define('test-twice', Twice);
    expect(customElements.get('test-twice')).to.equal(Twice);
    expect(warnings).to.be.empty;
  });

  it('stands aside for what came first, and says so once for all elements', () => {
    const others = ['test-first', 'test-second'].map((tag) => {
      const other = class extends HTMLElement {};
      customElements.define(tag, other);
      define(tag, class extends HTMLElement {});
      return [tag, other] as const;
    });
    for (const [tag, other] of others) expect(customElements.get(tag)).to.equal(other);
    expect(warnings).to.deep.equal([
      'story-analysis-elements: <test-first> is already defined on this page, by another copy or another library. The first stays; remove one of them.',
    ]);
  });
});
