/**
 * What tests ask of the browser itself, by `executeServerCommand`: what a reader prefers, what assistive technology is told, and
 * how still a page keeps.
 */

const WATCH = () => {
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) window.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
};

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

  /** Opens a page in a window of its own, since one in the background is never laid out, and measures its layout shift. */
  async 'layout-shift'(page, { url, width, height, until, after }) {
    const context = await page.browser().createBrowserContext();
    try {
      const tab = await context.newPage();
      await tab.setViewport({ width, height });
      await tab.evaluateOnNewDocument(WATCH);
      await tab.goto(new URL(url, page.url()).href);
      await tab.waitForFunction(until, { polling: 50 });
      await new Promise((resolve) => setTimeout(resolve, after));
      return await tab.evaluate(() => window.shift);
    } finally {
      await context.close();
    }
  },
};

export function testCommands() {
  return {
    name: 'test-commands',
    async executeCommand({ command, payload, session }) {
      const run = commands[command];
      // `undefined` would leave the command to other plug-ins.
      return run && ((await run(session.browser.getPage(session.id), payload)) ?? true);
    },
  };
}
