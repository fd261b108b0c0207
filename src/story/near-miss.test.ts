import { expect } from '@open-wc/testing';
import { nearMiss } from './near-miss.js';

const KNOWN = ['headline', 'summary', 'nextStep', 'back-href', 'score', 'url', 'id'];

describe('a near miss', () => {
  for (const [name, meant] of [
    ['Headline', 'headline'],
    ['next_step', 'nextStep'],
    ['next-step', 'nextStep'],
    ['backHref', 'back-href'],
    ['sumary', 'summary'],
    ['summmary', 'summary'],
    ['sumnary', 'summary'],
    ['haedline', 'headline'],
    ['scores', 'score'],
    ['urls', 'url'],
  ] as const) {
    it(`“${name}”: finds “${meant}”`, () => expect(nearMiss(name, KNOWN)).to.equal(meant));
  }

  for (const name of ['', 'x', 'is', 'title', 'publisher', 'x'.repeat(1e6)]) {
    it(`“${name.slice(0, 20)}”: finds nothing`, () => expect(nearMiss(name, KNOWN)).to.equal(undefined));
  }

  it('of two known names: finds neither', () => {
    expect(nearMiss('bat', ['cat', 'rat', 'dog'])).to.equal(undefined);
  });

  it('of two known names: finds the name that differs only in case', () => {
    expect(nearMiss('Cat', ['cat', 'rat'])).to.equal('cat');
  });
});
