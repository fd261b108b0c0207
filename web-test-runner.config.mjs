/** All tests in a real browser, with the server of everything that goes wrong beside them: `npm test`. */
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner';
import { findChromium } from './scripts/browsers.mjs';
import { serveBuilt } from './scripts/built-files.mjs';
import { testCommands } from './scripts/test-commands.mjs';
import { testReporter } from './scripts/test-reporter.mjs';
import { createFaultMiddleware, startFaultServer, toKoa } from './src/testing/fault-server.mjs';

const { origin: otherOrigin } = await startFaultServer();

export default {
  files: 'src/**/*.test.ts',
  rootDir: import.meta.dirname,
  nodeResolve: true,
  plugins: [esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' }), testCommands()],
  middleware: [toKoa(createFaultMiddleware({ otherOrigin })), toKoa(serveBuilt().middleware)],
  // One family of browsers so far; Firefox and WebKit would be further launchers here.
  browsers: [chromeLauncher({ launchOptions: { ...(await findChromium()), headless: 'shell' } })],
  concurrency: 2,
  // On a busy machine the checks of accessibility alone take longer than the usual 2 s.
  testFramework: { config: { timeout: 20_000, forbidOnly: true } },
  reporters: [testReporter()],
  // Lit's development build is wanted here for its warnings, but not for the announcement of itself.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/**/*.test.ts', 'src/testing/**', 'src/server/**'],
    reporters: ['text', 'lcovonly'],
    threshold: { lines: 95, statements: 95 },
  },
};
