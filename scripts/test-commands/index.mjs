/**
 * What tests ask of the browser itself and of Node, by `executeServerCommand`: what a reader prefers, what assistive technology is
 * told, how still a page keeps; stories in frames, and stories rendered on a server.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { files } from '../build-cdn.mjs';
import { frameCommands, READ } from './frame.mjs';
import { serverCommands } from './server.mjs';
import { inWindow, WATCH_SHIFT } from './window.mjs';

const commands = {
  /** Emulates media features, such as `{ 'forced-colors': 'active' }`, and no others, in a window that has the focus. */
  async emulate(page, features) {
    // Puppeteer itself knows only some of them. The emulation lasts as long as its session.
    page.emulation ??= await page.createCDPSession();
    await page.emulation.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    await page.emulation.send('Emulation.setEmulatedMedia', {
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });
  },

  /** What the browser tells assistive technology of the page, as a tree of roles, names and states. */
  'accessibility-tree': (page) => page.accessibility.snapshot({ interestingOnly: false }),

  /** What the page holds in memory once all is gone that nobody needs: bytes, nodes and listeners. */
  async memory(page) {
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    // What is freed first may hold the last of what is to be freed.
    for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    await session.detach();
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  },

  /**
   * Opens a page, does something on it, leaves it and comes back; gives back whether the page was kept meanwhile, and what a
   * script finds then.
   */
  'go-and-return': (page, { url, elsewhere, script }) =>
    inWindow(page, { width: 800, height: 600 }, async (tab) => {
      await tab.goto(new URL(url, page.url()).href);
      await tab.evaluate(() => addEventListener('pageshow', ({ persisted }) => (window.persisted = persisted)));
      await tab.goto(new URL(elsewhere, page.url()).href);
      await tab.goBack();
      return { persisted: await tab.evaluate(() => window.persisted === true), result: await tab.evaluate(script) };
    }),

  /** Opens a page from a disk, beside the classic script; gives back its address and what there is to read. */
  async 'visit-file'(page, { page: html }) {
    const folder = await mkdtemp(join(tmpdir(), 'page-'));
    const file = join(folder, 'page.html');
    try {
      await writeFile(file, html);
      const script = await fetch(new URL(files.iife, new URL(page.url()).origin));
      await writeFile(join(folder, files.iife), await script.text());
      return await inWindow(page, { width: 800, height: 600 }, async (tab) => {
        await tab.goto(pathToFileURL(file).href);
        const { text } = await tab.evaluate(READ);
        return { url: tab.url(), text };
      });
    } finally {
      await rm(folder, { recursive: true });
    }
  },

  /** Opens a page and measures its layout shift. */
  'layout-shift': (page, { url, until, after, ...viewport }) =>
    inWindow(page, viewport, async (tab) => {
      await tab.evaluateOnNewDocument(WATCH_SHIFT);
      await tab.goto(new URL(url, page.url()).href);
      await tab.waitForFunction(until, { polling: 50 });
      await new Promise((resolve) => setTimeout(resolve, after));
      return await tab.evaluate(() => window.shift);
    }),

  ...frameCommands,
  ...serverCommands,
};

export function testCommands() {
  return {
    name: 'test-commands',
    async executeCommand({ command, payload, session }) {
      const run = commands[command];
      // `undefined` would leave the command to other plug-ins.
      return run && ((await run(session.browser.getPage?.(session.id), payload)) ?? true);
    },
  };
}
