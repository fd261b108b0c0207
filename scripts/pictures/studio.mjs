/**
 * Where pictures are taken: pages of the sources as readers see them, but still, and in fonts that come from npm packages, so
 * that a picture is the same on every machine.
 */
import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { createServer } from 'vite';
import { findChromium } from '../browsers.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Around what is on the page, in pixels. */
const MARGIN = 16;

/** The faces of the pages: one family for each script, under one name. */
const faces = [
  ...['400-normal', '400-italic', '600-normal', '700-normal'].map((face) => ['source-serif-4', 'latin', face]),
  ...['400-normal', '600-normal', '700-normal'].map((face) => ['noto-naskh-arabic', 'arabic', face]),
];

const fontFace = ([family, script, face]) => {
  const [weight, style] = face.split('-');
  return `@font-face {
    font-family: Studio; font-weight: ${weight}; font-style: ${style};
    src: url(/fonts/${family}/${family}-${script}-${face}.woff2);
    ${script === 'arabic' ? 'unicode-range: U+0600-06FF, U+0750-077F, U+FB50-FDFF, U+FE70-FEFC, U+200C-200F' : ''}
  }`;
};

const document = ({ markup, lang, dir }) => `<!doctype html>
<html lang="${lang}" dir="${dir}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta name="color-scheme" content="light dark">
    <link rel="icon" href="data:,">
    ${['newspaper', 'magazine', 'plain'].map((theme) => `<link rel="stylesheet" href="themes/${theme}.css">`).join('')}
    <style>
      ${faces.map(fontFace).join('')}
      html { background: light-dark(#fff, #121212); font: 16px/1.6 Studio; caret-color: transparent }
      body { margin: ${MARGIN}px }
      ul { margin: 0; padding: 0; list-style: none }
      [class*=story-theme] { --story-font: inherit; --story-font-heading: inherit }
    </style>
    <script type="module" src="story-elements.js"></script>
  </head>
  <body>${markup}</body>
</html>`;

/** Serves the page of a shot, which is in its address, and the fonts. */
const stage = {
  name: 'stage',
  configureServer(server) {
    server.middlewares.use('/fonts', (request, response) => {
      const [, family, file] = request.url.split('/');
      const home = dirname(createRequire(import.meta.url).resolve(`@fontsource/${family}/package.json`));
      response.setHeader('content-type', 'font/woff2');
      createReadStream(`${home}/files/${file}`).pipe(response);
    });
    server.middlewares.use('/stage', (request, response) => {
      const shot = JSON.parse(new URL(request.originalUrl, 'http://localhost').searchParams.get('shot'));
      response.setHeader('content-type', 'text/html').end(document(shot));
    });
  },
};

/** Opens a browser and a server. `pinned` is the browser from the npm package, which draws the same everywhere. */
export async function openStudio({ pinned = false } = {}) {
  if (pinned) process.env.BUNDLED_CHROMIUM = '1';
  const server = await createServer({
    configFile: `${root}vite.config.ts`,
    root: `${root}demo`,
    logLevel: 'warn',
    server: { port: 0, hmr: false },
    plugins: [stage],
  });
  await server.listen();
  const found = await findChromium();
  // Letters that do not depend on the settings of the system.
  const args = [...found.args, '--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'];
  const browser = await launch({ ...found, args, headless: 'shell' });

  /** Opens a page of the demo. */
  async function open(path, viewport, scheme) {
    const page = await browser.newPage();
    await page.setViewport(viewport);
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    const response = await page.goto(new URL(path, server.resolvedUrls.local[0]).href);
    if (response.status() >= 400) throw new Error(`${path}: ${response.status()}`);
    return page;
  }

  /** Takes a shot of the list, as PNG. */
  async function take({ width, scheme, act, ...shot }) {
    const { markup, lang, dir, waits = false } = shot;
    const address = `stage?shot=${encodeURIComponent(JSON.stringify({ markup, lang, dir }))}`;
    const viewport = { width: width + 2 * MARGIN, height: 800 };
    const page = await open(address, viewport, scheme);
    try {
      await page.waitForFunction(isAtRest, {}, waits);
      if (act) await page.evaluate(act);
      const height = await page.evaluate(async () => {
        await document.fonts.ready;
        return document.documentElement.scrollHeight;
      });
      // All of it in view: the card skips what is off screen.
      await page.setViewport({ ...viewport, height });
      const full = await page.evaluate(async () => {
        for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
        await document.fonts.ready;
        return document.documentElement.getBoundingClientRect().height;
      });
      const clip = { x: 0, y: 0, width: viewport.width, height: Math.min(Math.ceil(full), 16_000) };
      if (clip.height > height) await page.setViewport({ ...viewport, height: clip.height });
      return await page.screenshot({ clip, captureBeyondViewport: false });
    } finally {
      await page.close();
    }
  }

  return { open, take, close: () => Promise.all([browser.close(), server.close()]) };
}

/** Whether every element on a page shows its story, or says why it can not; one that `waits` says that it does. */
function isAtRest(waits) {
  const elements = [...document.querySelectorAll('body *')].filter(({ localName }) => localName.includes('-'));
  return elements.every(
    (element) =>
      element.matches(':defined') &&
      (waits ? element.shadowRoot.querySelector('[part=progress]') : element.state !== 'loading'),
  );
}
