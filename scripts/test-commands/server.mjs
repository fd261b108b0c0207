/** Commands on the Node side: stories rendered on a server, and what becomes of them without scripts and with. */
import { execFile } from 'node:child_process';
import { execPath } from 'node:process';
import { server } from '../build-server.mjs';
import { inWindow, WATCH_SHIFT } from './window.mjs';

export const serverCommands = {
  /** Renders a story, as a publisher's server does. */
  async 'render-story'(_page, { data, options }) {
    const { module } = await server();
    return module.renderStory(data, options);
  },

  /**
   * Renders stories from JSON texts. Returns for each story the milliseconds and the length of the HTML, or the error; and all
   * console output.
   */
  async 'render-stories'(_page, { texts, options }) {
    const { module } = await server();
    const printed = [];
    const real = { ...console };
    for (const method of Object.keys(real)) console[method] = (...words) => printed.push(words.map(String).join(' '));
    try {
      const results = [];
      for (const text of texts) {
        const data = JSON.parse(text);
        const start = performance.now();
        const result = await module.renderStory(data, options).then(
          ({ html }) => ({ length: html.length }),
          (error) => ({ error: String(error) }),
        );
        results.push({ ...result, time: performance.now() - start });
      }
      return { results, printed };
    } finally {
      Object.assign(console, real);
    }
  },

  'style-hashes': async () => (await server()).module.styleHashes,

  /** Runs a module in Node, in the folder of the built modules. Returns its output. */
  async 'run-in-node'(_page, { code }) {
    const { folder } = await server();
    return new Promise((resolve) =>
      execFile(execPath, ['--input-type=module', '--eval', code], { cwd: folder }, (_error, stdout, stderr) =>
        resolve(stdout + stderr),
      ),
    );
  },

  /** Runs the command line. */
  async 'story-elements'(_page, { args, input }) {
    const { cli } = await server();
    return new Promise((resolve) => {
      const child = execFile(execPath, [cli, ...args], (error, stdout, stderr) =>
        resolve({ code: error?.code ?? 0, stdout, stderr }),
      );
      child.stdin.end(input);
    });
  },

  /**
   * Opens HTML as a page of its own, and gives what it tells assistive technology: with scripts off; or where there is an address
   * that lets its script come, before and after, and how much the layout shifted.
   */
  visit: (page, { html, release, until }) =>
    inWindow(page, { width: 900, height: 800 }, async (tab) => {
      const url = new URL('/a-page', page.url()).href;
      await tab.setJavaScriptEnabled(Boolean(release));
      await tab.evaluateOnNewDocument(WATCH_SHIFT);
      await tab.setRequestInterception(true);
      tab.on('request', (request) => {
        if (request.url() !== url) return request.continue();
        return request.respond({ contentType: 'text/html; charset=utf-8', body: html });
      });
      const told = async () => {
        // What has never been painted is not told either.
        await tab.screenshot();
        return tell(await tab.accessibility.snapshot());
      };
      // A page has loaded only when its script has.
      await tab.goto(url, { waitUntil: release ? [] : 'load' });
      if (!release) return { first: await told() };
      await tab.waitForFunction(() => document.readyState !== 'loading', { polling: 50 });
      const first = await told();
      await tab.evaluate((release) => fetch(release), release);
      await tab.waitForFunction(until, { polling: 50 });
      await new Promise((resolve) => setTimeout(resolve, 200));
      return { first, then: await told(), shift: await tab.evaluate(() => window.shift) };
    }),
};

const tell = ({ role, name, level, children = [] }) => [
  [role, level, name].filter(Boolean).join(' '),
  ...children.flatMap(tell),
];
