/**
 * The self-contained builds for script tags: an ES module, and a classic script whose one global variable is `storyElements`;
 * and the languages that both load from a folder beside them. `node scripts/build-cdn.mjs` writes all to dist/cdn; the demo
 * server builds the classic script in memory.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { minifyTemplates } from './minify-templates.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { name, version, license } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));

const banner = `/*! ${name} ${version} | ${license} */`;

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
      alias: [
        { find: 'zod/mini', replacement: `${root}src/story/zod-definitions.ts` },
        { find: './languages.js', replacement: `${root}src/i18n/languages.cdn.ts` },
      ],
    },
    define: format === 'iife' ? { 'import.meta.url': 'undefined' } : {},
    build: {
      write,
      outDir: 'dist/cdn',
      emptyOutDir: false,
      target: 'es2022',
      sourcemap: write,
      license: write && { fileName: 'LICENSES.md' },
      rolldownOptions: {
        input: 'src/define.ts',
        preserveEntrySignatures: 'strict',
        onwarn(warning, warn) {
          // Something of zod that its stand-in does not have.
          if (warning.code === 'IMPORT_IS_UNDEFINED') throw new Error(warning.message);
          warn(warning);
        },
        output: {
          format,
          name: 'storyElements',
          entryFileNames: files[format],
          codeSplitting: false,
          // Vite alone keeps the white space of ES output.
          minify: true,
          postBanner: banner,
        },
      },
    },
  });
  return result.output[0].code;
}

/** Each language is a module of its own, which imports nothing. */
async function buildLanguages() {
  const tags = readdirSync(`${root}src/i18n`).flatMap((file) => /^([a-z]{2})\.ts$/.exec(file)?.[1] ?? []);
  await build({
    configFile: false,
    root,
    build: {
      outDir: 'dist/cdn/i18n',
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: {
        input: tags.filter((tag) => tag !== 'en').map((tag) => `src/i18n/${tag}.ts`),
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js', minify: true, postBanner: banner },
      },
    },
  });
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  await buildCdn('es', true);
  await buildCdn('iife', true);
  await buildLanguages();
}
