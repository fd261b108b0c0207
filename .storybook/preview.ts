import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json';
import '../src/define.js';
import { answerFaults } from './faults.js';

answerFaults();
setCustomElementsManifest(manifest);

/** The values of a union, such as `'auto' | 'light' | 'dark'`. */
function choicesOf(type = ''): string[] | undefined {
  return /^'[^']*'( \| '[^']*')+$/.test(type) ? type.split(' | ').map((value) => value.slice(1, -1)) : undefined;
}

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
  },
  argTypesEnhancers: [
    ({ argTypes }) =>
      Object.fromEntries(
        Object.entries(argTypes).map(([name, argType]) => {
          const options = choicesOf(argType.table?.type?.summary);
          return [name, options ? { ...argType, options, control: { type: 'select' } } : argType];
        }),
      ),
  ],
};

export default preview;
