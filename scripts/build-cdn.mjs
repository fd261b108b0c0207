/**
 * The builds for script tags. `node scripts/build-cdn.mjs` writes to dist/cdn:
 *
 * - all elements in one file, as an ES module and as a classic script whose one global variable is `storyElements`, and the
 *   languages that both load from a folder beside them. The module loads the readers of other formats than Story JSON from
 *   `formats.js` beside it; `story-elements.bundle.js` is the module with the readers in it;
 * - the autoloader, and the chunks that it loads from a folder beside it, languages among them.
 */
import { readdirSync, rmSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { bundle, root } from './bundle.mjs';

export const files = {
  es: 'story-elements.js',
  bundle: 'story-elements.bundle.js',
  iife: 'story-elements.iife.js',
};

/** The languages of a script that lie beside it. */
export const languagesBeside = { find: './languages.js', replacement: `${root}src/i18n/languages.cdn.ts` };

/** The readers of other formats, in a file beside the script or in the script itself. */
const readersBeside = { find: './formats.js', replacement: `${root}src/load/formats.cdn.ts` };
export const readersWithin = { find: './formats.js', replacement: `${root}src/load/formats.bundle.ts` };

/** @param {keyof typeof files} kind */
export const buildAll = (kind, write = true) =>
  bundle({
    input: 'src/define.ts',
    folder: 'cdn',
    write,
    alias: [languagesBeside, kind === 'es' ? readersBeside : readersWithin],
    define: kind === 'iife' ? { 'import.meta.url': 'undefined' } : {},
    options: { sourcemap: write, license: write && { fileName: 'LICENSES.md' } },
    output: {
      format: kind === 'iife' ? 'iife' : 'es',
      name: 'storyElements',
      entryFileNames: files[kind],
      codeSplitting: false,
    },
  });

/** Shares no code with the script: the address of the script may have a version in it, so an import could load it twice. */
export const buildReaders = (write = true) =>
  bundle({ input: 'src/story/formats.ts', folder: 'cdn', write, output: { entryFileNames: 'formats.js' } });

/** Each language is a module of its own, which imports nothing. */
export const buildLanguages = (folder, write = true) =>
  bundle({
    input: readdirSync(`${root}src/i18n`)
      .filter((file) => /^[a-z]{2}\.ts$/.test(file) && file !== 'en.ts')
      .map((file) => `src/i18n/${file}`),
    folder,
    write,
    output: { entryFileNames: 'i18n/[name].js' },
  });

export const buildAutoloader = (write = true) =>
  bundle({
    input: 'src/autoload.ts',
    folder: 'cdn',
    write,
    // As a library, for Vite would have each import go through a helper that is part of the largest chunk.
    options: { sourcemap: write, lib: { entry: 'src/autoload.ts', formats: ['es'] } },
    output: {
      entryFileNames: 'autoload.js',
      chunkFileNames: ({ name }) => `chunks/${name.replace('.define', '')}-[hash].js`,
      // What an element and the card have is the element's; what any other has too is everyone's.
      codeSplitting: { groups: [{ name: 'shared', minShareCount: 3 }] },
    },
  });

if (argv[1] === fileURLToPath(import.meta.url)) {
  rmSync(`${root}dist/cdn/chunks`, { recursive: true, force: true });
  for (const kind of Object.keys(files)) await buildAll(kind);
  await buildReaders();
  await buildLanguages('cdn');
  await buildAutoloader();
}
