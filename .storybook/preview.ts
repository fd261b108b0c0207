import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { withActions } from 'storybook/actions/decorator';
import manifest from '../dist/custom-elements.json';
import '../src/define.js';
import { controls, renderElement } from './element.js';
import { answerFaults } from './faults.js';
import { page } from './page.js';
import { settled } from './shadow.js';
import { globalTypes, initialGlobals } from './toolbar.js';

answerFaults();
setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    actions: { handles: ['story-load', 'story-error', 'story-navigate', 'story-toggle', 'story-share'] },
    // The toolbar's own choices of scheme and width stand in their place.
    backgrounds: { disable: true },
    viewport: { disable: true },
    options: {
      storySort: {
        order: [
          'foundations',
          'compose',
          'story-card',
          'themes',
          'languages',
          'reading',
          'story-provider',
          'story-headline',
          'story-score',
          'lens-wheel',
        ],
      },
    },
  },
  render: renderElement,
  decorators: [page, withActions],
  argTypesEnhancers: [controls],
  // What is checked after this, such as accessibility, is to see the story, not how it loads.
  afterEach: ({ canvasElement }) => settled(canvasElement),
};

export default preview;
