/**
 * The self-contained builds for script tags: an ES module, and a classic script that defines no global variable.
 * `node scripts/build-cdn.mjs` writes both to dist/cdn; the demo server builds the classic one in memory.
 */
import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { minifyTemplates } from './minify-templates.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { name, version, license } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));

export const files = { es: 'story-elements.js', iife: 'story-elements.iife.js' };

/**
 * @param {'es' | 'iife'} format
 * @param {boolean} write whether to write to dist/cdn, or only to return the output
 * @returns {Promise<string>} the code
 */
export async function buildCdn(format, write) {
  const result = await build({
    configFile: false,
    root,
    logLevel: write ? 'info' : 'warn',
    plugins: [minifyTemplates()],
    resolve: {
      // Said outright, because the development server would have the development build of Lit.
      conditions: ['module', 'browser', 'production'],
      // Scripts that only show stories need what the schema says, and none of what else zod can do with it.
      alias: { 'zod/mini': `${root}src/story/zod-definitions.ts` },
    },
    build: {
      write,
      outDir: 'dist/cdn',
      emptyOutDir: false,
      target: 'es2022',
      sourcemap: write,
      license: write && { fileName: 'LICENSES.md' },
      rolldownOptions: {
        input: 'src/define.ts',
        onwarn(warning, warn) {
          // Something of zod that its stand-in does not have.
          if (warning.code === 'IMPORT_IS_UNDEFINED') throw new Error(warning.message);
          warn(warning);
        },
        output: {
          format,
          entryFileNames: files[format],
          codeSplitting: false,
          // Vite alone keeps the white space of ES output.
          minify: true,
          postBanner: `/*! ${name} ${version} | ${license} */`,
        },
      },
    },
  });
  return result.output[0].code;
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  await buildCdn('es', true);
  await buildCdn('iife', true);
}
