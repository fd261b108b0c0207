/**
 * Compares `exports` in package.json with the build: each element, language and theme has a path, each path leads to a file, and
 * no other path can be imported. Part of `npm run check:package`, after `npm run build`.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { root } from './bundle.mjs';

const { name, exports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const manifest = JSON.parse(readFileSync(`${root}dist/custom-elements.json`, 'utf8'));

const tags = manifest.modules.flatMap(({ declarations }) => declarations).flatMap(({ tagName }) => tagName ?? []);
const languages = readdirSync(`${root}dist/i18n`).flatMap((file) => /^([a-z]{2})\.js$/.exec(file)?.[1] ?? []);
const themes = readdirSync(`${root}dist/themes`);

const expected = [
  ...['.', './define', './autoload', './server', './schema'],
  ...tags.flatMap((tag) => [`./${tag}`, `./${tag}/define`]),
  ...languages.map((language) => `./i18n/${language}`),
  ...themes.map((theme) => `./themes/${theme}`),
  ...[
    './story-elements.css',
    './cdn/*',
    './custom-elements.json',
    './story.schema.json',
    './tokens.json',
    './package.json',
  ],
];

/** The file that a path leads to, or undefined if there is no such file. */
function fileOf(path) {
  try {
    const file = fileURLToPath(import.meta.resolve(`${name}/${path}`.replace(/\/\.$/, '')));
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
}

/** Whether `exports` has the path, even if the file is missing. */
function isExported(path) {
  try {
    return Boolean(import.meta.resolve(`${name}/${path}`));
  } catch {
    return false;
  }
}

/** The packages that a module imports when it runs, itself or through other modules of ours. */
function packagesOf(file, seen = new Set()) {
  if (seen.has(file)) return [];
  seen.add(file);
  const imports = readFileSync(file, 'utf8').matchAll(
    /^(?:import|export)\s(?:[\w*{}$,\s]+\sfrom\s)?['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]/gm,
  );
  return [...imports].flatMap(([, from, loaded = from]) =>
    loaded.startsWith('.') ? packagesOf(fileURLToPath(new URL(loaded, pathToFileURL(file))), seen) : [loaded],
  );
}

const tests = {
  'exports: name every element, language and theme, and nothing else': () =>
    assert.deepEqual(Object.keys(exports).sort(), expected.sort()),

  'exports: lead to files that exist, types included': () => {
    for (const [path, target] of Object.entries(exports)) {
      if (path.includes('*')) continue;
      for (const file of typeof target === 'string' ? [target] : Object.values(target)) {
        assert.ok(existsSync(`${root}${file}`), `${path}: ${file}`);
      }
      assert.ok(fileOf(path.replace(/^\.\//, '')), path);
    }
  },

  'exports: lead to every file of cdn/': () => {
    for (const file of ['story-elements.js', 'story-elements.iife.js', 'autoload.js', 'integrity.json', 'i18n/de.js']) {
      assert.ok(fileOf(`cdn/${file}`), file);
    }
  },

  'exports: load zod only for the schema': () => {
    const withZod = Object.entries(exports)
      .filter(([, { default: file }]) => file && packagesOf(`${root}${file}`).some((name) => /^zod\b/.test(name)))
      .map(([path]) => path);
    assert.deepEqual(withZod, ['./schema']);
  },

  'exports: keep everything else out': () => {
    const paths = ['nonsense', 'nonsense/define', 'story-element', 'story-element/define', 'define-element'];
    paths.push(
      '../x',
      'x/../story-card',
      'i18n/localize',
      'i18n/xx',
      'themes/nonsense.css',
      'dist/index.js',
      'cdn/../index.js',
    );
    assert.deepEqual(paths.filter(isExported), []);
  },
};

for (const [title, test] of Object.entries(tests)) {
  try {
    test();
    console.log(`✓ ${title}`);
  } catch (error) {
    console.error(`✗ ${title}\n${error.message}`);
    process.exitCode = 1;
  }
}
