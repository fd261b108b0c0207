/**
 * Holds dist/cdn/integrity.json to what a browser makes of it: pages that name the hash of every file can use them all, no file is
 * loaded that has none, and one that was changed is refused.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { launch } from 'puppeteer-core';
import { findChromium } from './browsers.mjs';

const dist = new URL('../dist/', import.meta.url);
const { integrity } = JSON.parse(readFileSync(new URL('cdn/integrity.json', dist), 'utf8'));
const types = { '.js': 'text/javascript', '.css': 'text/css' };
const tags = readdirSync(new URL('../src/elements', import.meta.url)).filter((name) => !name.endsWith('.ts'));
const elements = `<div lang="fr">${tags.map((tag) => `<${tag}></${tag}>`).join('')}</div>`;

const hashes = Object.fromEntries(
  Object.entries(integrity).map(([address, hash]) => [new URL(address, 'http://localhost/cdn/').pathname, hash]),
);
const importMap = `<script type="importmap">${JSON.stringify({ integrity: hashes })}</script>`;

const tagFor = (path) =>
  path.endsWith('.css')
    ? `<link rel="stylesheet" href="${path}" integrity="${hashes[path]}">`
    : `<script ${/iife|embed\.js|frame\.js/.test(path) ? '' : 'type="module"'} src="${path}" integrity="${hashes[path]}"></script>`;

/** Opens a page that loads files by tags; gives back which of them, or of what they load, were refused or have no hash. */
async function open(paths, changed) {
  const html = `<!doctype html><link rel="icon" href="data:,">${importMap}${paths.map(tagFor).join('')}${elements}`;
  const asked = [];
  const server = createServer(({ url }, response) => {
    if (url === '/') return response.setHeader('content-type', 'text/html').end(html);
    asked.push(url);
    const text = readFileSync(new URL(url.slice(1), dist), 'utf8');
    response.setHeader('content-type', types[extname(url)]).end(url === changed ? `${text} ` : text);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const page = await browser.newPage();
  const refused = new Set();
  page.on('console', (message) => {
    const [, path] = /integrity.*'http:\/\/[^/]+(.*?)'/.exec(message.text()) ?? [];
    if (path) refused.add(path);
  });
  await page.goto(`http://127.0.0.1:${server.address().port}/`, { waitUntil: 'networkidle0' });
  const defined = await page.evaluate((tags) => tags.filter((tag) => customElements.get(tag)), tags);
  await page.close();
  server.close();
  return { refused: [...refused], unknown: asked.filter((url) => !hashes[url]), defined: defined.length };
}

const browser = await launch({ ...(await findChromium()), headless: 'shell' });
const problems = [];
const expect = (holds, problem) => holds || problems.push(problem);
try {
  // Each script that defines elements has a page of its own, and all that lies beside them another.
  const [scripts, others] = [
    /^\/cdn\/(autoload|story-elements.*)\.js$/,
    /^(?!\/cdn\/chunks|.*(autoload|story-elements.*)\.js$)/,
  ];
  const paths = Object.keys(hashes);
  for (const set of [
    ...paths.filter((path) => scripts.test(path)).map((path) => [path]),
    paths.filter((path) => others.test(path)),
  ]) {
    const { refused, unknown, defined } = await open(set);
    expect(refused.length === 0, `${refused} is refused on a page with ${set}`);
    expect(unknown.length === 0, `${unknown} has no hash`);
    expect(defined === tags.length, `${set} defines ${defined} of ${tags.length} elements`);
  }
  for (const [script, changed] of [
    ['/cdn/story-elements.js'],
    ['/cdn/autoload.js', /\/chunks\/story-card/],
    ['/cdn/autoload.js', /\/chunks\/fr/],
  ]) {
    const path = changed ? paths.find((path) => changed.test(path)) : script;
    const { refused } = await open([script], path);
    expect(refused.includes(path), `${path} is used although it was changed`);
  }
} finally {
  await browser.close();
}

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log(`integrity.json: ${Object.keys(hashes).length} files, each as its hash says`);
