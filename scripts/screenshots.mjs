/** Takes the pictures of the README: a demo page as readers see it, in both colour schemes. `npm run screenshots`. */
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { createServer } from 'vite';
import { findChromium } from './browsers.mjs';

/** Pages of demo/, and the pictures that they become, to which the colour scheme is added. */
const pages = { 'script-tag.html': '.github/story-card' };
/** About the width that GitHub gives a picture, at nearly twice its pixels. */
const viewport = { width: 1040, height: 1200, deviceScaleFactor: 1.5 };

const root = fileURLToPath(new URL('..', import.meta.url));
const server = await createServer({
  configFile: `${root}vite.config.ts`,
  root: `${root}demo`,
  logLevel: 'warn',
  server: { port: 0 },
});
await server.listen();
const browser = await launch({ ...(await findChromium()), headless: 'shell', defaultViewport: viewport });

try {
  for (const [page, picture] of Object.entries(pages)) {
    for (const scheme of ['light', 'dark']) {
      const tab = await browser.newPage();
      await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      const response = await tab.goto(new URL(page, server.resolvedUrls.local[0]).href, { waitUntil: 'networkidle0' });
      if (response.status() >= 400) throw new Error(`demo/${page}: ${response.status()}`);
      // The wheel is the last of it to be drawn.
      await tab.waitForSelector('story-card >>> lens-wheel >>> svg', { visible: true });
      // What opens the card, and no line of the rest.
      const height = await tab.evaluate(async () => {
        await document.fonts.ready;
        const { shadowRoot } = document.querySelector('story-card');
        return Math.round(shadowRoot.querySelector('[part=lead]').getBoundingClientRect().bottom) + 10;
      });
      const clip = { x: 0, y: 0, width: viewport.width, height };
      // Within the viewport, which the browser would otherwise change first, and skip the card as off screen for a moment.
      await tab.screenshot({ path: `${root}${picture}-${scheme}.png`, clip, captureBeyondViewport: false });
      console.log(`${picture}-${scheme}.png`);
      await tab.close();
    }
  }
} finally {
  await browser.close();
  await server.close();
}
