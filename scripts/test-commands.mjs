/**
 * What tests ask of the browser itself, by `executeServerCommand`: what a reader prefers, and how still a page keeps. And what
 * they ask of Node: stories rendered on a server, and what becomes of them without scripts and with.
 */
import { execFile } from 'node:child_process';
import { execPath } from 'node:process';
import { buildCdn, files } from './build-cdn.mjs';
import { server } from './build-server.mjs';

const WATCH = () => {
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) window.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
};

/** @type {Promise<string> | undefined} */
let script;

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

  /** Renders a story, as a publisher's server does. */
  async 'render-story'(_page, { data, options }) {
    const { module } = await server();
    return module.renderStory(data, options);
  },

  'style-hashes': async () => (await server()).module.styleHashes,

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
   * Opens HTML as a page of its own, with scripts off; or with them, where `/story-elements.js` comes only after a first look at
   * the page. `before` and `after` are JavaScript for the page, which gives what is to be seen.
   */
  async visit(page, { html, csp, width, scripts, before, until, after }) {
    const context = await page.browser().createBrowserContext();
    const seen = { requests: [], violations: [] };
    try {
      const tab = await context.newPage();
      const url = new URL('/a-page', page.url()).href;
      await tab.setViewport({ width, height: 800 });
      await tab.setJavaScriptEnabled(scripts);
      if (scripts) await tab.evaluateOnNewDocument(WATCH);
      await tab.setRequestInterception(true);
      let release;
      const held = new Promise((resolve) => (release = resolve));
      tab.on('console', (message) => seen.violations.push(message.text()));
      tab.on('request', async (request) => {
        if (request.url() === url) {
          const headers = csp ? { 'content-security-policy': csp } : {};
          return request.respond({ contentType: 'text/html; charset=utf-8', headers, body: html });
        }
        const { pathname } = new URL(request.url());
        seen.requests.push(pathname);
        if (/\.js$/.test(pathname)) await held;
        if (pathname === `/${files.es}`) {
          return request.respond({ contentType: 'text/javascript', body: await (script ??= buildCdn('es', false)) });
        }
        const [, language] = /^\/i18n\/(\w+)\.js$/.exec(pathname) ?? [];
        await request.continue(language && { url: new URL(`/src/i18n/${language}.ts`, url).href });
      });
      // A page has loaded only when its script has.
      await tab.goto(url, { waitUntil: scripts ? [] : 'load' });
      if (scripts) await tab.waitForFunction(READ, { polling: 50 });
      seen.first = await look(tab, before);
      if (!scripts) return seen;
      await tab.evaluate('window.shift = 0');
      release();
      await tab.waitForFunction(until, { polling: 50 });
      await new Promise((resolve) => setTimeout(resolve, 200));
      seen.shift = await tab.evaluate('window.shift');
      seen.then = await look(tab, after);
      return seen;
    } finally {
      await context.close();
    }
  },
};

/** What a page tells assistive technology, and how all that is on it is laid out, through shadow roots. */
async function look(tab, expression) {
  const value = expression && (await tab.evaluate(expression));
  const layout = await tab.evaluate(LAYOUT);
  return { value, layout, told: tell(await tab.accessibility.snapshot()) };
}

const READ = () =>
  document.readyState !== 'loading' && [...document.querySelectorAll('link')].every(({ sheet }) => sheet);

const LAYOUT = () => {
  const boxes = (root) =>
    [...root.querySelectorAll(':not(style, script, noscript, head *)')].flatMap((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      // How a text is cut into nodes can move what follows by a 64th of a pixel.
      const place = [x, y + scrollY, width, height].map(Math.round);
      const { color, fontSize, fontWeight, opacity } = getComputedStyle(element);
      const name = element.getAttribute('part') ?? element.localName;
      const box = [name, ...place, color, fontSize, fontWeight, opacity].join(' ');
      return [...(width > 0 ? [box] : []), ...(element.shadowRoot ? boxes(element.shadowRoot) : [])];
    });
  return boxes(document);
};

const tell = ({ role, name, level, children = [] }) => [
  [role, level, name].filter(Boolean).join(' '),
  ...children.flatMap(tell),
];

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
