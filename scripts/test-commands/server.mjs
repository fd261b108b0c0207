/** Commands on the Node side: stories rendered on a server, and what becomes of them without scripts and with. */
import { execFile } from 'node:child_process';
import { execPath } from 'node:process';
import { buildAll, files } from '../build-cdn.mjs';
import { server } from '../build-server.mjs';
import { inWindow, WATCH_SHIFT } from './window.mjs';

/** @type {Promise<string> | undefined} */
let built;
const script = () => (built ??= buildAll('es', false).then((output) => output[files.es]));

export const serverCommands = {
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
    const seen = { requests: [], violations: [] };
    return inWindow(page, { width, height: 800 }, async (tab) => {
      const url = new URL('/a-page', page.url()).href;
      await tab.setJavaScriptEnabled(scripts);
      if (scripts) await tab.evaluateOnNewDocument(WATCH_SHIFT);
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
          return request.respond({ contentType: 'text/javascript', body: await script() });
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
    });
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
