import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, fireEvent, spyOn, userEvent, waitFor } from 'storybook/test';
import { find, findByRole, focus, settled, storyElements } from '../.storybook/shadow.js';
import { composer } from './compose/compose-card.js';

/** Compose your card: choose its sections, looks and data, see it, and copy the HTML for your page. */
const meta: Meta = { render: composer, parameters: { docs: { canvas: { sourceState: 'none' } } } };
export default meta;

type Example = StoryObj;

export const ComposeYourCard: Example = {};

/** Only for the tests, so that the story above opens without changes. */
export const Composing: Example = {
  tags: ['!dev', '!autodocs'],
  play: async ({ canvasElement, step }) => {
    const isSnippet = (card: string) =>
      waitFor(() =>
        expect(find(canvasElement, 'pre').textContent).toBe(
          `<script type="module" src="story-elements.js"></script>\n${card}`,
        ),
      );
    const control = (role: string, name: string) => findByRole(canvasElement, role, name);
    await settled(canvasElement);

    await step('What is so anyway is not said', () =>
      isSnippet('<story-card src="stories/reservoir.json"></story-card>'),
    );

    await step('A section is left out by the keyboard', async () => {
      await focus(control('checkbox', 'Lens wheel'));
      await userEvent.keyboard(' ');
      await isSnippet(
        '<story-card src="stories/reservoir.json" sections="headline score audit dimensions missing pathways synthesis links limits"></story-card>',
      );
    });

    await step('A section is moved, and the focus goes with it', async () => {
      await focus(control('button', 'Move Integrated Synthesis up'));
      await userEvent.keyboard('{Enter}');
      await waitFor(() => expect(find(canvasElement, '.copy [role=status]')).toHaveTextContent('is number 7 of 10.'));
      await waitFor(() =>
        expect(find(canvasElement, 'compose-card').shadowRoot!.activeElement).toHaveAccessibleName(
          'Move Integrated Synthesis up',
        ),
      );
      await settled(canvasElement);
      await expect(storyElements(canvasElement).map(({ localName }) => localName)).toEqual([
        'story-card',
        'story-headline',
        'story-score',
        'story-audit',
        'analysis-dimensions',
        'whats-missing',
        'integrated-synthesis',
        'solution-pathways',
        'story-links',
        'story-limits',
      ]);
    });

    await step('The snippet is copied as it is shown', async () => {
      const copy = spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
      await focus(control('button', 'Copy the HTML'));
      await userEvent.keyboard('{Enter}');
      await expect(copy).toHaveBeenCalledWith(find(canvasElement, 'pre').textContent);
      await waitFor(() => expect(find(canvasElement, '.copy [role=status]')).toHaveTextContent('Copied.'));
    });
  },
};

/** Sections and tabs belong to the full card alone, so a summary says nothing of them; a theme needs its stylesheet. */
export const ThemedSummary: Example = {
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await userEvent.selectOptions(findByRole(canvasElement, 'combobox', 'Lenses'), 'tabs');
    await userEvent.selectOptions(findByRole(canvasElement, 'combobox', 'Variant'), 'summary');
    await userEvent.selectOptions(findByRole(canvasElement, 'combobox', 'Theme'), 'newspaper');
    await waitFor(() =>
      expect(find(canvasElement, 'pre').textContent).toBe(
        '<link rel="stylesheet" href="themes/newspaper.css">\n<script type="module" src="story-elements.js"></script>\n' +
          '<story-card class="story-theme-newspaper" src="stories/reservoir.json" variant="summary"></story-card>',
      ),
    );
    await expect(find<HTMLFieldSetElement>(canvasElement, 'fieldset:has(ol)').disabled).toBe(true);
  },
};

/** Any address may be given, and stays text in the HTML. */
export const OddAddress: Example = {
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await fireEvent.change(find(canvasElement, '[name=src]'), {
      target: { value: 'faults/status/404?a=1&b="<"' },
    });
    await waitFor(() =>
      expect(find(canvasElement, 'pre')).toHaveTextContent('src="faults/status/404?a=1&amp;b=&quot;&lt;&quot;"'),
    );
    await waitFor(() => expect(find(canvasElement, '[part=error]')).toHaveTextContent('could not be loaded'));
  },
};
