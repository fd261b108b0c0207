/**
 * Finds browsers for tests and pictures without downloading any: an installed one, or else the Chromium that comes inside an
 * npm package. What each finder returns are launch options that Puppeteer and Playwright both take.
 *
 *   CHROME_PATH=…          this Chrome or Chromium
 *   BUNDLED_CHROMIUM=1     the one from the npm package, even where another is installed
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
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
