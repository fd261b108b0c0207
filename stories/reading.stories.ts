import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, spyOn, userEvent, waitFor } from 'storybook/test';
import { find, findByRole, focus, hear, settled } from '../.storybook/shadow.js';
import { loading } from '../.storybook/states.js';
import { textDirection } from '../src/i18n/text-direction.js';
import type { StoryCard } from '../src/index.js';

/** What readers do with a card: open and close, go from tab to tab, cite, copy a link, follow one. */
const meta = {
  component: 'story-card',
  args: { src: 'stories/reservoir.json' },
} satisfies Meta<StoryCard>;
export default meta;

type Example = StoryObj<StoryCard>;

/** One lens at a time. The arrow keys go round, the way that the page runs; Home and End go to the ends. */
export const Tabs: Example = {
  args: { view: 'tabs', sections: 'headline dimensions' },
  play: async ({ canvasElement, globals }) => {
    await settled(canvasElement);
    const tabs = [...find(canvasElement, '[role=tablist]').children] as HTMLElement[];
    const selected = () => tabs.findIndex((tab) => tab.ariaSelected === 'true');
    const { direction, language } = globals as { direction: string; language: string };
    const isRtl = (direction === 'auto' ? textDirection(language) : direction) === 'rtl';
    const [on, back] = isRtl ? ['{ArrowLeft}', '{ArrowRight}'] : ['{ArrowRight}', '{ArrowLeft}'];

    await focus(tabs[selected()]!);
    await userEvent.keyboard('{End}');
    await waitFor(() => expect(selected()).toBe(7));
    await userEvent.keyboard(on!);
    await waitFor(() => expect(selected()).toBe(0));
    await userEvent.keyboard(back!);
    await waitFor(() => expect(selected()).toBe(7));
    await focus(tabs[7]!);
    await expect(find(canvasElement, '#panel-7')).toBeVisible();
    await expect(find(canvasElement, '#panel-0')).toHaveAttribute('hidden', 'until-found');
  },
};

export const TabsNarrow: Example = {
  args: { view: 'tabs', sections: 'dimensions' },
  globals: { width: '280px' },
};

/** A text at a time, or all at once. What is closed, find-in-page still finds. */
export const CloseAndOpen: Example = {
  args: { sections: 'dimensions' },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const toggled = hear(canvasElement, 'story-toggle');
    const toggles = () => [...find(canvasElement, '[part=list]').querySelectorAll('[part=toggle]')];
    const open = () => toggles().filter(({ ariaExpanded }) => ariaExpanded === 'true').length;
    const all = open();

    await focus(toggles()[0] as HTMLElement);
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(open()).toBe(all - 1));
    await userEvent.click(findByRole(canvasElement, 'button', 'Close all'));
    await waitFor(() => expect(open()).toBe(0));
    await userEvent.click(findByRole(canvasElement, 'button', 'Open all'));
    await waitFor(() => expect(open()).toBe(all));
    await expect(toggled).toMatchObject([
      { name: 'indigenous', open: false },
      { name: 'dimensions', open: false },
      { name: 'dimensions', open: true },
    ]);
  },
};

/** All texts closed: eight bars at a glance. */
export const Closed: Example = {
  args: { sections: 'dimensions' },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await userEvent.click(findByRole(canvasElement, 'button', 'Close all'));
    await waitFor(() => expect(find(canvasElement, '[part=lens] [hidden]')).toHaveAttribute('hidden', 'until-found'));
  },
};

/** Three styles, each with a button that copies it. */
export const Cite: Example = {
  args: { sections: 'links' },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const copy = spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const cite = findByRole(canvasElement, 'button', 'Cite');
    await focus(cite);
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(cite).toHaveAttribute('aria-expanded', 'true'));
    await userEvent.click(findByRole(canvasElement, 'button', 'Copy the citation in BibTeX'));
    await expect(copy).toHaveBeenCalledWith(expect.stringContaining('@misc{'));
  },
};

/** Beside the title of a section, for whoever points at it or tabs to it. */
export const CopyLinkToASection: Example = {
  args: { sections: 'audit missing' },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const copy = spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const anchor = find(canvasElement, '.anchor');
    await focus(anchor);
    await userEvent.keyboard('{Enter}');
    await expect(copy).toHaveBeenCalledWith(expect.stringMatching(/#audit$/));
    await waitFor(() => expect(find(canvasElement, '.side > [role=status]')).toHaveTextContent('Copied.'));
  },
};

/** The address of the page ends in `#main-missing`: the card leads there, and the keyboard goes on from there. */
export const DeepLink: Example = {
  parameters: { controls: { include: ['src'] } },
  render: ({ src }) => html`<story-card id="main" src=${src!}></story-card>`,
  beforeEach: () => {
    const { href } = location;
    history.replaceState(history.state, '', '#main-missing');
    return () => history.replaceState(history.state, '', href);
  },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const section = find(canvasElement, 'whats-missing');
    await waitFor(() => expect(section.shadowRoot!.activeElement).toHaveTextContent('What’s Missing'));
    await waitFor(() => expect(section.getBoundingClientRect().top).toBeLessThan(innerHeight));
  },
};

/** For readers who prefer reduced motion the line stands still. The toolbar applies the same rules. */
export const ReducedMotion: Example = {
  ...loading,
  globals: { motion: 'reduce' },
  play: async (context) => {
    await loading.play!(context as never);
    const line = find(context.canvasElement, '[part=progress]');
    await expect(getComputedStyle(line, '::before').animationName).toBe('none');
  },
};

/** For all others it moves, and is the only thing that does. */
export const Motion: Example = {
  ...loading,
  globals: { motion: 'system' },
  play: async (context) => {
    await loading.play!(context as never);
    const line = find(context.canvasElement, '[part=progress]');
    await expect(getComputedStyle(line, '::before').animationName).toBe('wait');
  },
};
