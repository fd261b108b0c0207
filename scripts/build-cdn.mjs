/**
 * The builds for script tags. `node scripts/build-cdn.mjs` writes to dist/cdn:
 *
 * - all elements in one file, as an ES module and as a classic script whose one global variable is `storyElements`, and the
 *   languages that both load from a folder beside them;
 * - the autoloader, and the chunks that it loads from a folder beside it, languages among them.
 */
import { readdirSync, rmSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { bundle, root } from './bundle.mjs';

export const files = { es: 'story-elements.js', iife: 'story-elements.iife.js' };

/** The languages of a script that lie beside it. */
export const languagesBeside = { find: './languages.js', replacement: `${root}src/i18n/languages.cdn.ts` };

/** @param {'es' | 'iife'} format */
export const buildAll = (format, write = true) =>
  bundle({
    input: 'src/define.ts',
    folder: 'cdn',
    write,
    alias: [languagesBeside],
    define: format === 'iife' ? { 'import.meta.url': 'undefined' } : {},
    options: { sourcemap: write, license: write && { fileName: 'LICENSES.md' } },
    output: { format, name: 'storyElements', entryFileNames: files[format], codeSplitting: false },
  });

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
  await buildAll('es');
  await buildAll('iife');
  await buildLanguages('cdn');
  await buildAutoloader();
}
