/**
 * What tests ask of the browser itself and of Node, by `executeServerCommand`: what a reader prefers, what assistive technology is
 * told, how still a page keeps; stories in frames, and stories rendered on a server.
 */
import { frameCommands } from './frame.mjs';
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
