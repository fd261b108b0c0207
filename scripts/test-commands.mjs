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

const NOTE_VIOLATIONS = () => {
  window.forbidden = [];
  addEventListener('securitypolicyviolation', ({ violatedDirective }) => window.forbidden.push(violatedDirective));
};

/** All that there is to read on a page, shadow trees and all, and how it is set. */
const READ = () => {
  const read = (node) =>
    node.nodeType === Node.TEXT_NODE
      ? node.data
      : /^(STYLE|SCRIPT|NOSCRIPT)$/.test(node.nodeName)
        ? ''
        : [...(node.shadowRoot ?? node).childNodes].map(read).join(' ');
  const { origin, forbidden } = window;
  const { lang, dir, outerHTML } = document.documentElement;
  const { colorScheme } = getComputedStyle(document.documentElement);
  const text = read(document.body).replace(/\s+/g, ' ').trim();
  return { origin, forbidden, title: document.title, lang, dir, colorScheme, markup: outerHTML, text };
};

/** A window of its own, since a page in the background is never laid out. */
async function inWindow(page, viewport, use) {
  const context = await page.browser().createBrowserContext();
  try {
    const tab = await context.newPage();
    await tab.setViewport(viewport);
    return await use(tab);
  } finally {
    await context.close();
  }
}

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

  /** Opens a page and measures its layout shift. */
  'layout-shift': (page, { url, until, after, ...viewport }) =>
    inWindow(page, viewport, async (tab) => {
      await tab.evaluateOnNewDocument(WATCH);
      await tab.goto(new URL(url, page.url()).href);
      await tab.waitForFunction(until, { polling: 50 });
      await new Promise((resolve) => setTimeout(resolve, after));
      return await tab.evaluate(() => window.shift);
    }),

  /**
   * Opens a page with a frame, runs a script in it and clicks something in the frame; gives back what came of the script, what
   * there is to read in the frame, and the pages that were opened.
   */
  'visit-frame': (page, { url, script, click, ...viewport }) =>
    inWindow(page, viewport, async (tab) => {
      await tab.evaluateOnNewDocument(NOTE_VIOLATIONS);
      await tab.goto(new URL(url, page.url()).href);
      const result = await tab.evaluate(script);
      const [, frame] = tab.frames();
      if (click) {
        await (await frame.waitForSelector(click)).click();
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
      const inside = await tab.frames()[1].evaluate(READ);
      const opened = (await tab.browserContext().pages()).filter((other) => other !== tab);
      return { result, ...inside, opened: opened.map((other) => other.url()) };
    }),
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
