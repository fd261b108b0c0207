/** What all builds for script tags have in common. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { minifyAgain } from './minify-again.mjs';
import { minifyTemplates } from './minify-templates.mjs';
import { modernLit } from './modern-lit.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));
const { name, version, license } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));

/** Not in chunks: their names are those of their content, which the version is no part of. */
const banner = ({ isEntry }) => (isEntry ? `/*! ${name} ${version} | ${license} */` : '');

/**
 * @param {object} options
 * @param {string | string[]} options.input
 * @param {import('vite').Rolldown.OutputOptions} options.output
 * @param {string} options.folder where in dist/
 * @param {boolean} [options.write] whether to write to that folder, or only to return the output
 * @param {{ find: string, replacement: string }[]} [options.alias]
 * @param {Record<string, string>} [options.define]
 * @param {import('vite').BuildOptions} [options.options] more of Vite's
 * @returns {Promise<Record<string, string>>} the code of each file
 */
export async function bundle({ input, output, folder, write = true, alias = [], define, options }) {
  // Of a library, Vite gives a list.
  const [result] = [].concat(
    await build({
      configFile: false,
      root,
      logLevel: write ? 'info' : 'warn',
      plugins: [modernLit(), minifyTemplates(), minifyAgain()],
      resolve: {
        // Said outright, because the development server would have the development build of Lit.
        conditions: ['module', 'browser', 'production'],
        alias: [{ find: 'lit/decorators.js', replacement: `${root}src/elements/decorators.cdn.ts` }, ...alias],
      },
      define,
      build: {
        write,
        outDir: `dist/${folder}`,
        emptyOutDir: false,
        target: 'es2022',
        // Chunks are asked for by the code that needs them: nothing is added to the page's head.
        modulePreload: false,
        ...options,
        rolldownOptions: {
          input,
          preserveEntrySignatures: 'strict',
          // Vite alone keeps the white space of ES output.
          // No `Symbol.toStringTag` on the module: defining it throws if `Object.prototype` has a member `get`.
          output: { minify: true, postBanner: banner, generatedCode: { symbols: false }, ...output },
          // Pages replace or hide these: https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem
          transform: {
            inject: {
              Event: [`${root}scripts/native-event.js`, 'NativeEvent'],
              document: [`${root}scripts/native-document.js`, 'NativeDocument'],
              'Object.fromEntries': [`${root}scripts/native-from-entries.js`, 'fromEntries'],
            },
          },
        },
      },
    }),
  );
  return Object.fromEntries(result.output.map(({ fileName, code, source }) => [fileName, code ?? source]));
}
