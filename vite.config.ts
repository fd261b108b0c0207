/** The development server: the demo pages, on the sources. Storybook shares it. The builds are in scripts/. */
import { defineConfig } from 'vite';
import { faults, prerendered, scriptTags } from './scripts/dev-server.mjs';

export default defineConfig({
  root: 'demo',
  cacheDir: '../node_modules/.vite',
  plugins: [scriptTags(), prerendered(), faults()],
});
