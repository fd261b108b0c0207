/** Takes the pictures of the README: a demo page as readers see it, in both colour schemes. `npm run screenshots:readme`. */
import { openStudio, root } from './studio.mjs';

/** Pages of demo/, and the pictures that they become, to which the colour scheme is added. */
const pages = { 'script-tag.html': '.github/story-card' };
/** About the width that GitHub gives a picture, at nearly twice its pixels. */
const viewport = { width: 1040, height: 1200, deviceScaleFactor: 1.5 };

const studio = await openStudio();
try {
  for (const [path, picture] of Object.entries(pages)) {
    for (const scheme of ['light', 'dark']) {
      const page = await studio.open(path, viewport, scheme);
      // The wheel is the last of it to be drawn.
      await page.waitForSelector('story-card >>> lens-wheel >>> svg', { visible: true });
      // What opens the card, and no line of the rest.
      const height = await page.evaluate(async () => {
        await document.fonts.ready;
        const { shadowRoot } = document.querySelector('story-card');
        return Math.round(shadowRoot.querySelector('[part=lead]').getBoundingClientRect().bottom) + 10;
      });
      const clip = { x: 0, y: 0, width: viewport.width, height };
      // Within the viewport, which the browser would otherwise change first, and skip the card as off screen for a moment.
      await page.screenshot({ path: `${root}${picture}-${scheme}.png`, clip, captureBeyondViewport: false });
      console.log(`${picture}-${scheme}.png`);
      await page.close();
    }
  }
} finally {
  await studio.close();
}
