import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, spyOn, userEvent, waitFor } from 'storybook/test';
import { find, findByRole, focus, hear, settled } from '../.storybook/shadow.js';
import { empty, failing, loading } from '../.storybook/states.js';
import type { StoryLinks } from '../src/index.js';

const meta = {
  component: 'story-links',
  args: { src: 'stories/reservoir.json' },
} satisfies Meta<StoryLinks>;
export default meta;

type Example = StoryObj<StoryLinks>;

async function press(canvas: HTMLElement, name: string): Promise<void> {
  await focus(findByRole(canvas, 'button', name));
  await userEvent.keyboard('{Enter}');
}

export const Default: Example = {};

/** The page may take over the links to related stories. */
export const Related: Example = {
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const followed = hear(canvasElement, 'story-navigate');
    canvasElement.addEventListener('story-navigate', (event) => event.preventDefault(), { once: true });
    await userEvent.click(
      findByRole(
        canvasElement,
        'link',
        'Fennmark’s new grid tariff rewards homes that can wait and bills those that cannot',
      ),
    );
    await expect(followed).toMatchObject([{ relation: 'related', defaultPrevented: true }]);
  },
};

export const CiteCopyPrint: Example = {
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const shared = hear(canvasElement, 'story-share');
    const copy = spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const print = spyOn(window, 'print').mockImplementation(() => undefined);
    await press(canvasElement, 'Cite');
    await waitFor(() => press(canvasElement, 'Copy the citation in BibTeX'));
    await press(canvasElement, 'Copy link');
    await press(canvasElement, 'Print');
    await waitFor(() => expect(shared.map(({ action }) => action).sort()).toEqual(['cite', 'copy-link', 'print']));
    await expect(copy).toHaveBeenCalledWith(expect.stringContaining('@misc{'));
    await expect(copy).toHaveBeenCalledWith('https://example.org/stories/hollin-head-drought-order');
    await expect(print).toHaveBeenCalledOnce();
    await waitFor(() => expect(find(canvasElement, '.use [role=status]')).toHaveTextContent('Copied.'));
  },
};

/** A frame without the permission, say, or a page without https. */
export const CopyingNotAllowed: Example = {
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('No', 'NotAllowedError'));
    await press(canvasElement, 'Copy link');
    await waitFor(() => expect(find(canvasElement, '.use [role=status]')).toHaveTextContent('does not allow copying'));
  },
};

/** A `javascript:` URL is text, never a link. */
export const UnsafeLink: Example = {
  args: { src: 'stories/seed-law.json' },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await expect(find(canvasElement, '.url')).toHaveTextContent('javascript:alert(1)');
    await expect(() => find(canvasElement, '[href^="javascript:"]')).toThrow();
  },
};

/** Addresses without titles, and a title without an address. */
export const LittleText: Example = {
  args: {
    story: {
      original: 'https://example.com/a/rather/long/address/of-an-article-that-nobody-gave-a-title-2026-09-16.html',
      sources: ['https://example.org/documents/order-26-11', 'Minutes, on paper'],
    },
  },
};

export const LongText: Example = { args: { src: 'stories/clinic-hours.json' } };

export const Partial: Example = { args: { src: 'stories/partial-broken.json' } };

export const Empty: Example = empty;

export const Loading: Example = loading;

export const Failed: Example = failing('faults/status/503', 'the server could not send it. Try again later.');

export const Welsh: Example = { args: { src: 'stories/coastal-path.cy.json' }, globals: { language: 'cy' } };

export const Arabic: Example = { args: { src: 'stories/well-water.ar.json' }, globals: { language: 'ar' } };

export const Narrow: Example = { globals: { width: '280px' } };

export const Wide: Example = { globals: { width: '1280px' } };
