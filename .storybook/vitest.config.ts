/** Every story is a test: it has to render, and to pass axe, on a light and on a dark page. `npm run test:stories`. */
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
    browser: {
      enabled: true,
      headless: true,
      instances: (['light', 'dark'] as const).map((colorScheme) => ({
        browser: 'chromium',
        name: colorScheme,
        provider: playwright({ launchOptions, contextOptions: { colorScheme } }),
      })),
    },
  },
});
