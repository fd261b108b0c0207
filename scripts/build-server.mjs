/**
 * The server module from the sources, for tests and demos: they render on the Node side, as a publisher would, without a build
 * of the package.
 */
import { build } from 'vite';
import { root } from './bundle.mjs';

/** Where it is built to: within the package, so that its imports are found. */
const outDir = `${root}node_modules/.cache/server`;

/** @type {Promise<{ module: typeof import('../src/server/index.ts'), cli: string, folder: string }> | undefined} */
let built;

/** The module, and the path of the command. Built once, when it is first asked for. */
export const server = () => (built ??= buildServer());

async function buildServer() {
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: {
        input: {
          index: 'src/server/index.ts',
          cli: 'src/server/cli.ts',
          // Modules for browsers. Servers that render a whole site import them too.
          define: 'src/define.ts',
          autoload: 'src/autoload.ts',
        },
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  return { module: await import(`${outDir}/index.mjs?${Date.now()}`), cli: `${outDir}/cli.mjs`, folder: outDir };
}
