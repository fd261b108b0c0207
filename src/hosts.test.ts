/** Pages of others do not change a card: only their font and colour scheme reach it. As built, in a page of its own each. */
import { expect } from '@open-wc/testing';
import { computed, differences } from './testing/hosts/computed.js';
import { openHost, type Host } from './testing/hosts/host-page.js';
import { PLACES, RULES, SHEETS } from './testing/hosts/hosts.js';
import { find, isVisible, spoken } from './testing/observe.js';

const rules = (css: string): Host => ({ head: `<style>${css}</style>` });

describe('a card on the page of another', () => {
  let expected: Awaited<ReturnType<typeof look>>;

  async function look(host: Host) {
    const { page, card } = await openHost(host);
    return { styles: computed(card, page), text: spoken(card) };
  }

  before(async () => {
    expected = await look({});
    expect(expected.styles.size).to.be.above(150);
    expect(expected.text).to.include('The Hollin Head drought order');
  });

  for (const [name, host] of Object.entries({ ...SHEETS, ...RULES, ...PLACES })) {
    it(`looks the same with ${name}`, async () => {
      const { styles, text } = await look(host);
      expect(text).to.equal(expected.text);
      expect(differences(styles, expected.styles)).to.deep.equal([]);
    });
  }

  it('looks the same where the page has custom properties of the same names', async () => {
    const script = await (await fetch('/story-elements.iife.js')).text();
    const names = new Set(script.match(/--(?!story)[a-z_][\w-]*(?=:)/g));
    expect([...names]).to.include.members(['--_ink', '--hue']);
    const css = [...names].map((name) => `${name}: 99px !important`).join(';');
    const { styles } = await look(rules(`* { ${css}; --ink: red; --bs-body-color: red }`));
    expect(differences(styles, expected.styles)).to.deep.equal([]);
  });

  it('looks the same once a parent that was hidden is shown', async () => {
    const { page, card } = await openHost({ body: '<div hidden>CARD</div>' });
    expect(spoken(card)).to.equal('');
    page.document.querySelector<HTMLElement>('[hidden]')!.hidden = false;
    expect(spoken(card)).to.equal(expected.text);
    expect(differences(computed(card, page), expected.styles)).to.deep.equal([]);
  });

  it('shows all of its text from right to left', async () => {
    const { card } = await openHost({ body: '<div dir="rtl">CARD</div>' });
    expect(spoken(card)).to.equal(expected.text);
  });

  it('shows all of its text in wide columns, which it does not break over', async () => {
    const { card } = await openHost({ body: '<div style="column-count: 2; inline-size: 1900px">CARD</div>' });
    expect(spoken(card)).to.equal(expected.text);
  });

  it('takes the font of the page, its size where that is larger, and its colour scheme', async () => {
    const css = 'html { --story-font: initial; font: 20px monospace; color-scheme: dark }';
    const { page, card } = await openHost({ late: rules(css).head! });
    const { fontFamily, fontSize, colorScheme, color } = page.getComputedStyle(find(card, '.prose p'));
    expect({ fontFamily, fontSize, colorScheme }).to.deep.equal({
      fontFamily: 'monospace',
      fontSize: '20px',
      colorScheme: 'dark',
    });
    expect(color).not.to.equal('rgb(22, 24, 26)');
  });

  it('is hidden by whatever a page hides things with', async () => {
    for (const css of ['story-card { display: none }', 'story-card { visibility: hidden }', '* { display: none }']) {
      const { card, page } = await openHost(rules(css));
      const isSeen = isVisible(card) && page.getComputedStyle(find(card, '.prose')).visibility === 'visible';
      expect(isSeen, css).to.be.false;
    }
  });
});
