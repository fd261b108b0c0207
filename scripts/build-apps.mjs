/** Builds the apps of `src/testing/hosts/apps/` with their frameworks, as who develops one does: with all that they warn of. */
import { compile } from 'svelte/compiler';
import { build } from 'vite';
import { root } from './bundle.mjs';

const folder = `${root}src/testing/hosts/apps`;

const svelte = {
  name: 'svelte',
  transform: (code, id) =>
    id.endsWith('.svelte') ? compile(code, { filename: id, generate: 'client', dev: true }).js : undefined,
};

/** @returns {Promise<Record<string, string>>} the code of each app, an ES module */
export async function buildApps() {
  const { output } = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [svelte],
    // Vue with its compiler, for templates that are written in a script.
    resolve: { alias: { vue: 'vue/dist/vue.esm-bundler.js' }, conditions: ['module', 'browser', 'development'] },
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: { react: `${folder}/react.jsx`, vue: `${folder}/vue.js`, svelte: `${folder}/svelte.js` },
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  return Object.fromEntries(output.map(({ fileName, code }) => [fileName, code]));
}
