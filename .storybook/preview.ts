import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { withActions } from 'storybook/actions/decorator';
import { configure, restoreAllMocks } from 'storybook/test';
import manifest from '../dist/custom-elements.json';
import '../src/define.js';
import { argTypes } from './arg-types.js';
import { renderElement, snippetOf } from './element.js';
import { answerFaults } from './faults.js';
import { layOut } from './lay-out.js';
import { page } from './page.js';
import { settled } from './shadow.js';
import { globalTypes, initialGlobals } from './toolbar.js';

answerFaults();
// A busy machine can take seconds to load a story or a language. `waitFor` gives up after one second by default.
configure({ asyncUtilTimeout: 15_000 });
setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true },
    // The snippet leaves out the page that the toolbar's decorator puts around the element.
    docs: { source: { excludeDecorators: true, transform: snippetOf } },
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
  argTypesEnhancers: [argTypes],
  // The accessibility check runs after this function and must see the whole story.
  afterEach: async ({ canvasElement }) => {
    await settled(canvasElement);
    layOut(canvasElement);
    // A story stays on the page after its play function, so its copy and print buttons must work again.
    restoreAllMocks();
  },
};

export default preview;
