/**
 * All tests in a real browser, with the server of everything that goes wrong beside them: `npm test`. In Chromium, or in the
 * engines that `ENGINES` names: `ENGINES=firefox,webkit npm test`.
 */
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import * as puppeteer from 'puppeteer-core';
import { findChromium, findFirefox, startWebKit } from './scripts/browsers.mjs';
import { serveBuilt } from './scripts/built-files.mjs';
import { testCommands } from './scripts/test-commands/index.mjs';
import { testReporter } from './scripts/test-reporter.mjs';
import { createFaultMiddleware, startFaultServer, toKoa } from './src/testing/fault-server.mjs';

const { origin: otherOrigin } = await startFaultServer();

const launchers = {
  chromium: async () => chromeLauncher({ launchOptions: { ...(await findChromium()), headless: 'shell' } }),
  firefox: () =>
    chromeLauncher({ puppeteer, launchOptions: { browser: 'firefox', executablePath: findFirefox(), headless: true } }),
  webkit: async () => {
    const { port, binary } = await startWebKit();
    return webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port,
      path: '/',
      logLevel: 'error',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary, args: ['--automation'] },
      },
    });
  },
};
const engines = (process.env.ENGINES ?? 'chromium').split(',');

export default {
  files: 'src/**/*.test.ts',
  rootDir: import.meta.dirname,
  nodeResolve: true,
  plugins: [esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' }), testCommands()],
  middleware: [toKoa(createFaultMiddleware({ otherOrigin })), toKoa(serveBuilt().middleware)],
  browsers: await Promise.all(engines.map((engine) => launchers[engine]())),
  // A page in the background takes no keys in Firefox and WebKit.
  concurrency: engines.some((engine) => engine !== 'chromium') ? 1 : 2,
  // On a busy machine the checks of accessibility alone take longer than the usual 2 s.
  testFramework: { config: { timeout: 20_000, forbidOnly: true } },
  reporters: [testReporter()],
  // Lit's development build is wanted here for its warnings, but not for the announcement of itself. Many tests show stories
  // with problems on purpose: the library's own messages about them would bury everything else.
  filterBrowserLogs: ({ args }) => !/^(Lit is in dev mode|story-analysis-elements: )/.test(String(args[0])),
  // Only Chromium tells it.
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/**/*.test.ts', 'src/testing/**', 'src/server/**'],
    reporters: ['text', 'lcovonly'],
    threshold: { lines: 95, statements: 95 },
  },
};
