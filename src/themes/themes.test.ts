/** The ready themes, linked as a page links them. */
import { expect } from '@open-wc/testing';
import '../define.js';
import { contrasts, ground } from '../testing/contrast.js';
import { storyJson } from '../testing/fixtures/story-json.js';
import { find, findAll } from '../testing/observe.js';
import { inlineJson, page } from '../testing/page.js';

const THEMES = ['newspaper', 'magazine', 'plain'] as const;
const GROUNDS = { light: 'rgb(255, 255, 255)', dark: 'rgb(18, 18, 18)' };

/** Short pieces in colour, for which 4.5:1 is enough. */
const ACCENTS = '[part=category], [part=level], [part=figure], [part=number]';

const { advisory: _, ...calm } = storyJson;
const card = (attributes = '') => `<story-card ${attributes}>${inlineJson(calm)}</story-card>`;

describe('the ready themes', () => {
  const links: HTMLLinkElement[] = [];
  before(() =>
    Promise.all(
      THEMES.map((theme) => {
        const link = Object.assign(document.createElement('link'), {
          rel: 'stylesheet',
          href: `/src/themes/${theme}.css`,
        });
        links.push(link);
        const loaded = new Promise((resolve) => link.addEventListener('load', resolve));
        document.head.append(link);
        return loaded;
      }),
    ),
  );
  after(() => links.forEach((link) => link.remove()));

  for (const theme of THEMES) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`${theme} has a contrast of 7:1 in all running text, and of 4.5:1 in accents, in ${scheme}`, async () => {
        const host = await page(
          `<div class="story-theme-${theme}" style="color-scheme: ${scheme}; background: ${GROUNDS[scheme]}">
            ${card()}${card('variant="summary"')}${card('variant="headline"')}
          </div>`,
        );
        const found = contrasts(host);
        expect(found.length).to.be.above(60);
        const weak = found.filter(({ element, ratio }) => ratio < (element.closest(ACCENTS) ? 4.5 : 7));
        expect(weak.map(({ text, ratio }) => `${ratio.toFixed(2)} ${text}`)).to.be.empty;
      });
    }

    it(`${theme} is put on by a class, on the card or on anything above it`, async () => {
      const looks = (element: Element) => {
        const { color, padding, backgroundColor } = getComputedStyle(find(element, '[part=base]'));
        const parts = ['banner', 'headline', 'prose', 'lens', 'section'].map((part) => {
          const { fontFamily, fontSize, fontWeight, textAlign, padding, borderColor } = getComputedStyle(
            find(element, `[part=${part}]`),
          );
          return [fontFamily, fontSize, fontWeight, textAlign, padding, borderColor];
        });
        return JSON.stringify([color, padding, backgroundColor, parts]);
      };
      // A page that grows gets a scroll bar, in some browsers, and all on it another width.
      const wide = (card: string) => `<div style="inline-size: 700px">${card}</div>`;
      const on = find(await page(wide(card(`class="story-theme-${theme}"`))), 'story-card');
      const above = find(await page(`<main class="story-theme-${theme}">${wide(card())}</main>`), 'story-card');
      const none = find(await page(wide(card())), 'story-card');
      expect(looks(above)).to.equal(looks(on));
      expect(looks(none)).not.to.equal(looks(on));
    });

    it(`${theme} is accessible`, async () => {
      await expect(await page(card(`class="story-theme-${theme}"`))).to.be.accessible();
    });

    it(`${theme} fits into a narrow column`, async () => {
      const host = await page(`<div class="story-theme-${theme}" style="inline-size: 280px">${card()}</div>`);
      expect(host.scrollWidth).to.be.at.most(280);
      for (const wide of findAll(host, '[part=lens], [part=score], [part=banner]')) {
        expect(wide.scrollWidth, wide.part.value).to.be.at.most(280);
      }
    });

    it(`${theme} fetches no font`, async () => {
      const css = await (await fetch(`/src/themes/${theme}.css`)).text();
      expect(css).not.to.match(/@font-face|@import|url\(/);
    });
  }

  it('follow the colour scheme of the page, whenever it changes', async () => {
    const host = await page(`<div class="story-theme-newspaper" style="color-scheme: light">${card()}</div>`);
    const colours = () => {
      const text = find(host, '[part=prose] p');
      return [getComputedStyle(text).color, ground(text)];
    };
    const light = colours();
    host.style.colorScheme = 'dark';
    const dark = colours();
    expect(dark[0]).not.to.equal(light[0]);
    expect(dark[1]).not.to.equal(light[1]);
  });

  it('leave the choice of light and dark on a card itself in force', async () => {
    const element = await page(card('class="story-theme-newspaper" theme="dark"'));
    expect(getComputedStyle(find(element, '[part=base]')).backgroundColor).to.equal('rgb(25, 23, 20)');
  });

  it('plain takes the font, links and corners of the host, Bootstrap’s too', async () => {
    const host = await page(
      `<div style="font-family: monospace; --bs-link-color: rgb(1, 2, 3); --bs-border-radius: 7px">
        ${card('class="story-theme-plain" theme="light"')}
      </div>`,
    );
    for (const text of ['h2', 'h3', 'p', 'button']) {
      expect(getComputedStyle(find(host, text)).fontFamily, text).to.equal('monospace');
    }
    const cardStyle = getComputedStyle(find(host, '[part=base]'));
    expect(cardStyle.borderRadius).to.equal('7px');
    expect(getComputedStyle(find(host, '[part=list] a')).color).to.equal('rgb(1, 2, 3)');
  });

  it('leave a line for a list without a ground', async () => {
    for (const theme of THEMES) {
      const line = await page(card(`class="story-theme-${theme}" variant="headline"`));
      const { backgroundColor, padding } = getComputedStyle(line);
      expect([backgroundColor, padding], theme).to.deep.equal(['rgba(0, 0, 0, 0)', '0px']);
    }
  });
});
