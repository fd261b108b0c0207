/** Pages of others do not change a card: only their font and colour scheme reach it. As built, in a page of its own each. */
import { expect } from '@open-wc/testing';
import { computed, differences } from './testing/hosts/computed.js';
import { openHost, type Host } from './testing/hosts/host-page.js';
import { PLACES, RULES, SHEETS } from './testing/hosts/hosts.js';
import { find, isVisible, spoken } from './testing/observe.js';

describe('a card on the page of another', () => {
  let expected: Awaited<ReturnType<typeof look>>;

  async function look(host: Host, before?: (page: Window) => void) {
    const { page, card } = await openHost(host);
    before?.(page);
    return { styles: computed(card, page), text: spoken(card), card, page };
  }

  before(async () => {
    expected = await look({});
    expect(expected.styles.size).to.be.above(150);
    expect(expected.text).to.include('The Hollin Head drought order');
  });

  for (const [name, host] of Object.entries({ ...RULES })) {
    it(`looks the same with ${name}`, async () => {
      const t0=performance.now(); const { styles, text } = await look(host); console.log(name, performance.now()-t0);
      expect(text).to.equal(expected.text);
      expect(differences(styles, expected.styles)).to.deep.equal([]);
    });
  }
});
