import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { spyOn } from 'storybook/test';
import { empty, failing, loading } from '../.storybook/states.js';
import type { StoryAudit } from '../src/index.js';

const meta = {
  component: 'story-audit',
  args: { src: 'stories/reservoir.json' },
} satisfies Meta<StoryAudit>;
export default meta;

type Example = StoryObj<StoryAudit>;

export const Default: Example = {};

export const LongText: Example = { args: { src: 'stories/clinic-hours.json' } };

export const LittleText: Example = { args: { story: { audit: 'Nobody was asked.' } } };

/** No markup reaches the page: tags that prose cannot hold are removed, and a long word is broken. */
export const OddText: Example = {
  args: {
    story: {
      audit: [
        'A <b>tag</b> and a <marquee>moving one</marquee>, an entity &amp; *emphasis* with **strength**.',
        `https://example.org/${'documents-'.repeat(30)}`,
      ],
    },
  },
};

/** Texts may contain Markdown, or the HTML of an editor. Both look the same. */
export const MarkdownAndHtmlInProse: Example = {
  name: 'Markdown and HTML in prose',
  args: {
    story: {
      audit: `The quay company is quoted *three* times.
The gatherers are not quoted.

### Who speaks

- **The company**: “a decision was taken”.
- **The port**: \`12\` words, in [the minutes](https://port.example/minutes).
- **The gatherers**:
  - on the northern mudflat, nothing
  - on the southern mudflat, nothing

---

1. Publish the survey.
2. Ask those who live from the mud.

> The water was ours to read.

<h3>What an editor left</h3><p>A <b>bold</b> word &amp; a<br>line break.</p><ul><li>One</li><li>Two</li></ul>`,
    },
  },
};

/** Parts of the story are left out, none of them the audit. */
export const Partial: Example = { args: { src: 'stories/partial-broken.json' } };

export const Empty: Example = empty;

export const Fallback: Example = {
  ...loading,
  render: ({ src }) => html`<story-audit src=${src!}><p>The audit is on the page of the analysis.</p></story-audit>`,
};

export const Loading: Example = loading;

/** Twenty seconds are short for a slow network and long for a story of the storybook: here, half of one. */
export const TimedOut: Example = {
  ...failing('faults/never?until=timeout', 'the server took too long. Try again in a moment.'),
  beforeEach: () => {
    const { setTimeout } = window;
    const impatient = (run: () => void, ms = 0) => setTimeout(run, ms < 20_000 ? ms : 200);
    spyOn(window, 'setTimeout').mockImplementation(impatient as typeof setTimeout);
  },
};

export const Welsh: Example = { args: { src: 'stories/coastal-path.cy.json' }, globals: { language: 'cy' } };

export const Arabic: Example = { args: { src: 'stories/well-water.ar.json' }, globals: { language: 'ar' } };
