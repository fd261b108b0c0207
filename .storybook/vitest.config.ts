/**
 * Every story is a test: it has to render, and to pass axe, on a light and on a dark page, from left to right and from
 * right to left. `npm run test:stories`.
 */
import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from '../scripts/browsers.mjs';

const launchOptions = await findChromium();

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [storybookTest({ configDir: fileURLToPath(new URL('.', import.meta.url)) })],
  test: {
    // Four pages at once on a small machine would make each other late.
    maxWorkers: 2,
    testTimeout: 30_000,
    // Stories leave nothing behind, and a page is as slow to set up as all of a file to run.
    isolate: false,
    browser: {
      enabled: true,
      headless: true,
      instances: (['light', 'dark'] as const).flatMap((colorScheme) =>
        ['ltr', 'rtl'].map((direction) => ({
          browser: 'chromium',
          name: `${colorScheme} ${direction}`,
          provider: playwright({ launchOptions, contextOptions: { colorScheme } }),
          // What the plugin’s option `initialGlobals` is handed on by, which is the same for all browsers.
          provide: { 'storybook/test-initial-globals': { direction } },
        })),
      ),
    },
  },
});
