import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';

const LIBRARIES = [
  'lit',
  'lit/decorators.js',
  'lit/directive-helpers.js',
  'lit/directives/if-defined.js',
  'lit/directives/ref.js',
  'lit/static-html.js',
  'storybook/actions/decorator',
  '@lit/context',
];

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  // The sample stories of the demo, for `src="stories/….json"`.
  staticDirs: [{ from: '../demo/stories', to: '/stories' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (config) =>
    mergeConfig(config, {
      // What is found late is bundled apart, with a second Lit, and reloads the page in the middle of a test.
      optimizeDeps: { include: LIBRARIES },
    }),
};

export default config;
