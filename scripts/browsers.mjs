/**
 * Finds browsers for tests and pictures without downloading any: an installed one, or else the Chromium that comes inside an
 * npm package. What each finder returns are launch options that Puppeteer and Playwright both take.
 *
 *   CHROME_PATH=…          this Chrome or Chromium
 *   BUNDLED_CHROMIUM=1     the one from the npm package, even where another is installed
 *   FIREFOX_PATH=…         this Firefox
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { Launcher } from 'chrome-launcher';

/** Chromium's sandbox needs rights that root, containers and most CI machines do not have. */
const sandbox = process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : [];

export async function findChromium() {
  const executablePath = process.env.BUNDLED_CHROMIUM ? undefined : installedChromium();
  return executablePath ? { executablePath, args: sandbox } : await bundledChromium();
}

function installedChromium() {
  try {
    return Launcher.getFirstInstallation();
  } catch {
    return undefined;
  }
}

async function bundledChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome or Chromium found. Install one, or set CHROME_PATH to the path of one.');
  }
  const home = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../..');
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  // It unpacks into the system's temporary folder and takes whatever is there already, whichever version or owner.
  const folder = fileURLToPath(new URL(`../node_modules/.cache/chromium-${version}`, import.meta.url));
  mkdirSync(folder, { recursive: true });
  const executablePath = await withTmpdir(folder, async () => {
    const { default: chromium } = await import('@sparticuz/chromium');
    return chromium.executablePath();
  });

  const env = { ...process.env };
  if (spawnSync(executablePath, ['--version']).status !== 0) {
    // A bare machine has no libnss3, libnspr4 and libexpat: the package brings them, for this browser alone.
    const libraries = brotliDecompressSync(readFileSync(join(home, 'bin/al2023.tar.br')));
    if (!existsSync(join(folder, 'lib'))) spawnSync('tar', ['-x', '-C', folder], { input: libraries });
    env.LD_LIBRARY_PATH = join(folder, 'lib');
  }
  // Not the arguments that the package suggests: they are for serverless functions, and turn web security off.
  return { executablePath, args: ['--no-sandbox', '--disable-gpu'], env };
}

async function withTmpdir(folder, action) {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    return await action();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** The path of a program, as a shell finds it. */
const which = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

/** The path of Firefox. Debian's is `firefox-esr`. */
export function findFirefox() {
  const path = process.env.FIREFOX_PATH ?? which('firefox') ?? which('firefox-esr');
  if (!path) throw new Error('No Firefox found. Install one (Debian: firefox-esr), or set FIREFOX_PATH.');
  return path;
}

/**
 * Starts WebKit's driver, and a display of its own where there is none. Both end with this process.
 *
 * @returns {Promise<{ port: number, binary: string }>} the port of the driver, and the browser that it drives
 */
export async function startWebKit() {
  const driver = which('WebKitWebDriver');
  const binary = WEBKIT_BROWSERS.find((path) => existsSync(path));
  if (!driver || !binary) throw new Error('No WebKit found. Install webkit2gtk-driver and xvfb, from Debian say.');
  const env = { ...process.env };
  if (!env.DISPLAY && !env.WAYLAND_DISPLAY) env.DISPLAY = `:${await startDisplay()}`;
  const port = await freePort();
  endWithThis(spawn(driver, ['--host=127.0.0.1', `--port=${port}`], { stdio: 'ignore', env }));
  for (let tries = 0; tries < 50 && !(await answers(`http://127.0.0.1:${port}/status`)); tries++) await sleep(100);
  return { port, binary };
}

const WEBKIT_BROWSERS = ['x86_64', 'aarch64'].flatMap((machine) =>
  ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map(
    (version) => `/usr/lib/${machine}-linux-gnu/${version}/MiniBrowser`,
  ),
);

/** Starts a display without a screen, and tells its number. */
async function startDisplay() {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const display = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  endWithThis(display);
  return await new Promise((resolve, reject) => {
    display.stdio[3].once('data', (number) => resolve(String(number).trim()));
    display.once('error', reject);
  });
}

const endWithThis = (child) => process.once('exit', () => child.kill());

const answers = (url) =>
  fetch(url).then(
    () => true,
    () => false,
  );

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
