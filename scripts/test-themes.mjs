/**
 * Bundles the themes and the elements with Vite's defaults, which rewrite CSS for old browsers, and compares all colours with the
 * colours of the source themes. `npm run test:themes`, after `npm run build`.
 */
import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { findChromium } from './browsers.mjs';
import { root } from './bundle.mjs';

const THEMES = ['newspaper', 'magazine', 'plain'];

/** How a page can choose its colour scheme. */
const PAGES = {
  none: '',
  meta: '<meta name="color-scheme" content="light dark">',
  class: '<link rel="stylesheet" href="scheme.css">',
};

const STORY = {
  headline: 'The night ferry leaves earlier',
  category: 'transport',
  published: '2026-04-01',
  summary: 'The council heard the ferry company.',
  score: { value: 8, measures: 'omission' },
  audit: 'Every figure comes from one notice.',
  lenses: [{ lens: 'future', score: 0.5, text: 'A text.' }],
  pathways: [{ title: 'Ask the late shift', text: 'Before the timetable is printed.' }],
};

const app = `${root}node_modules/.cache/themes-app`;
const file = (path) => fileURLToPath(import.meta.resolve(`story-analysis-elements/${path}`));

/** A card, and an element that no script defines. */
const page = (head) => `<!doctype html>
<html lang="en" class="dark">
  <head><meta charset="utf-8"><title>App</title><link rel="icon" href="data:,">${head}</head>
  <body>
    ${THEMES.map(
      (theme) => `<div class="story-theme-${theme}">
        <story-card><script type="application/json">${JSON.stringify(STORY)}</script></story-card>
      </div>`,
    ).join('')}
    <script type="module" src="./main.js"></script>
  </body>
</html>`;

function write() {
  rmSync(app, { recursive: true, force: true });
  mkdirSync(app, { recursive: true });
  for (const [name, head] of Object.entries(PAGES)) writeFileSync(`${app}/${name}.html`, page(head));
  writeFileSync(`${app}/scheme.css`, '.dark { color-scheme: dark }');
  const styles = ['story-elements.css', ...THEMES.map((theme) => `themes/${theme}.css`)];
  writeFileSync(
    `${app}/main.js`,
    `${styles.map((path) => `import ${JSON.stringify(file(path))};`).join('\n')}
    // The page shows the styles of an undefined element until the definition loads.
    const colours = () => {
      const found = [];
      const walk = (parent) => {
        for (const element of parent.querySelectorAll('body *, :not(style)')) {
          const { color, backgroundColor, borderTopColor, fill, stroke } = getComputedStyle(element);
          found.push([element.localName, color, backgroundColor, borderTopColor, fill, stroke].join(' | '));
          if (element.shadowRoot) walk(element.shadowRoot);
        }
      };
      walk(document.body);
      return found;
    };
    const before = colours();
    await import(${JSON.stringify(file('define'))});
    while ([...document.querySelectorAll('story-card')].some(({ state }) => state !== 'ready')) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve, 100));
    globalThis.colours = [...before, ...colours()];`,
  );
}

const bundle = (name, options) =>
  build({
    configFile: false,
    root: app,
    logLevel: 'error',
    build: {
      outDir: name,
      rolldownOptions: { input: Object.keys(PAGES).map((page) => `${app}/${page}.html`) },
      ...options,
    },
  });

write();
await bundle('bundled');
await bundle('written', { cssMinify: false, cssTarget: 'esnext' });

const server = async (outDir) =>
  await preview({
    configFile: false,
    root: app,
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, host: 'localhost' },
  });
const servers = { bundled: await server('bundled'), written: await server('written') };
const browser = await chromium.launch(await findChromium());

async function coloursOf(name, page, colorScheme) {
  const tab = await browser.newPage({ colorScheme });
  await tab.goto(`${servers[name].resolvedUrls.local[0]}${page}.html`);
  const colours = await (await tab.waitForFunction(() => globalThis.colours)).jsonValue();
  await tab.close();
  return colours;
}

try {
  assert.notDeepEqual(await coloursOf('written', 'meta', 'light'), await coloursOf('written', 'meta', 'dark'));
  for (const page of Object.keys(PAGES)) {
    for (const scheme of ['light', 'dark']) {
      const written = await coloursOf('written', page, scheme);
      assert.ok(written.length > 200, `${written.length} elements`);
      assert.deepEqual(await coloursOf('bundled', page, scheme), written, `${page}, ${scheme}`);
      console.log(`✓ themes in a bundle: keep their colours if the page sets its scheme by ${page}, in ${scheme}`);
    }
  }
} finally {
  await browser.close();
  await Promise.all(Object.values(servers).map((each) => each.close()));
}
