import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

const meta: Meta = { component: 'story-audit', render: ({ src }) => html`<story-audit src=${src}></story-audit>` };
export default meta;

export const Ready: StoryObj = { args: { src: 'stories/reservoir.json' } };
export const Failing: StoryObj = { args: { src: 'faults/status/503' } };
