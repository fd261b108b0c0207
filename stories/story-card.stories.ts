import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { renderElement } from '../.storybook/element.js';
import { forgetRequests } from '../.storybook/faults.js';
import { find, findByRole, focus, hear, settled, storyElements } from '../.storybook/shadow.js';
import { failing, loading } from '../.storybook/states.js';
import type { StoryCard } from '../src/index.js';

const meta = {
  component: 'story-card',
  args: { src: 'stories/reservoir.json' },
} satisfies Meta<StoryCard>;
export default meta;

type Example = StoryObj<StoryCard>;

const FALLBACK = html`<a href="stories/reservoir.json">The drought order cuts the river’s share first</a>`;

const withFallback: Example['render'] = (args, context) => renderElement(args, context, FALLBACK);

// ---------- variants ----------

export const Full: Example = {};

export const Summary: Example = {
  args: { variant: 'summary' },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const followed = hear(canvasElement, 'story-navigate');
    canvasElement.addEventListener('story-navigate', (event) => event.preventDefault(), { once: true });
    await userEvent.click(findByRole(canvasElement, 'link', 'Read the full analysis'));
    await expect(followed.map(({ relation }) => relation)).toEqual(['story']);
  },
};

export const Headline: Example = { args: { variant: 'headline' } };

/** One line for each story, in a list of the page's own. */
export const HeadlinesInAList: Example = {
  render: () => html`
    <ul style="list-style: none; margin: 0; padding: 0">
      ${['reservoir', 'night-buses', 'grid-tariff', 'clinic-hours', 'minimal'].map(
        (name) => html`<li><story-card variant="headline" src="stories/${name}.json"></story-card></li>`,
      )}
    </ul>
  `,
};

// ---------- what is shown ----------

/** The argument first; no score, no wheel beside the headline. */
export const Sections: Example = {
  args: { sections: 'synthesis headline dimensions links' },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await expect(storyElements(canvasElement).map(({ localName }) => localName)).toEqual([
      'story-card',
      'integrated-synthesis',
      'story-headline',
      'analysis-dimensions',
      'story-links',
    ]);
  },
};

/** The list leaves out lenses without a reading in the story. */
export const UnanalysedHidden: Example = {
  args: { src: 'stories/night-buses.json', sections: 'dimensions', unanalysed: 'hide' },
};

/** A summary without its score and wheel. */
export const SummarySections: Example = { args: { variant: 'summary', sections: 'headline' } };

/** Asked to, the link back leaves the way to the page, which may be a single-page app. */
export const LinkBack: Example = {
  args: { sections: 'headline', backHref: 'stories', backLabel: 'All of September' },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const followed = hear(canvasElement, 'story-navigate');
    canvasElement.addEventListener('story-navigate', (event) => event.preventDefault(), { once: true });
    await focus(findByRole(canvasElement, 'link', 'All of September'));
    await userEvent.keyboard('{Enter}');
    await expect(followed).toMatchObject([{ href: 'stories', relation: 'back', defaultPrevented: true }]);
  },
};

export const Advisory: Example = {
  args: { src: 'stories/clinic-hours.json' },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const toggled = hear(canvasElement, 'story-toggle');
    await expect(find(canvasElement, '[part=advisory]')).toHaveTextContent(
      'this analysis describes Miscarriage, Self-harm.',
    );
    await focus(findByRole(canvasElement, 'button', 'Show the analysis'));
    await userEvent.keyboard('{Enter}');
    await settled(canvasElement);
    await expect(toggled).toMatchObject([{ name: 'advisory', open: true }]);
    await expect(find(canvasElement, 'story-audit')).toBeInTheDocument();
    await expect(find<StoryCard>(canvasElement, 'story-card').shadowRoot!.activeElement).toBe(
      find(canvasElement, '[part=card]'),
    );
  },
};

export const AdvisoryUnopened: Example = { args: { src: 'stories/clinic-hours.json' } };

/** The page has warned its readers already, say. The texts are among the longest that occur. */
export const AdvisoryShown: Example = { args: { src: 'stories/clinic-hours.json', advisory: 'show' } };

// ---------- stories ----------

export const LittleText: Example = { args: { src: 'stories/minimal.json' } };

export const FewParts: Example = { args: { src: 'stories/school-closure.json' } };

/** The score is a range, and one lens has a word for a score. */
export const RangeAndWords: Example = { args: { src: 'stories/night-buses.json' } };

/** The score tells how complete the report is, the eight lenses have none, and there is a ninth. */
export const Completeness: Example = { args: { src: 'stories/grid-tariff.json' } };

/** JSON-LD of the ACST vocabulary. */
export const CognioReview: Example = { args: { src: 'stories/heat-work.cognio.json' } };

export const GoldBerry: Example = { args: { src: 'stories/harbour-dredging.goldberry.json' } };

export const Welsh: Example = { args: { src: 'stories/coastal-path.cy.json' }, globals: { language: 'cy' } };

export const Arabic: Example = {
  args: { src: 'stories/well-water.ar.json', backHref: 'stories' },
  globals: { language: 'ar' },
};

/** A story from right to left on a page from left to right. */
export const ArabicOnAnEnglishPage: Example = { args: { src: 'stories/well-water.ar.json', variant: 'summary' } };

/** Inline data needs no request. */
export const Inline: Example = {
  render: () => html`
    <story-card>
      <script type="application/json">
        {
          "headline": "The night ferry leaves earlier, before the cannery’s shift is over",
          "missing": "How the night crew will get home.",
          "score": { "value": 8, "measures": "omission" }
        }
      </script>
    </story-card>
  `,
};

// ---------- states ----------

/** What the page put in the card stays until the story is there. */
export const Loading: Example = {
  ...loading,
  render: withFallback,
};

export const Failed: Example = {
  ...failing('faults/status/404', 'the server could not send it. Try again later.'),
  render: withFallback,
};

/** The first answer is an error, the second is not; the reader goes on where the story begins. */
export const TryAgain: Example = {
  args: { src: 'faults/flaky?key=card' },
  beforeEach: forgetRequests,
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const card = find<StoryCard>(canvasElement, 'story-card');
    await expect(card.state).toBe('error');
    await focus(findByRole(canvasElement, 'button', 'Try again'));
    await userEvent.keyboard('{Enter}');
    await settled(canvasElement);
    await expect(card.state).toBe('ready');
    await expect(card.shadowRoot!.activeElement).toBe(find(canvasElement, '[part=card]'));
  },
};

/** Five parts of this story have mistakes. The card shows the other parts, and the console lists the mistakes. */
export const Partial: Example = {
  args: { src: 'stories/partial-broken.json' },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await expect(find(canvasElement, '[part=error]')).toHaveTextContent('5 parts of this analysis could not be read.');
  },
};

/** With `notices="hide"` readers see only the fallback. The console and `story-error` report the failure. */
export const NoticesHidden: Example = {
  args: { src: 'faults/status/404', notices: 'hide' },
  render: ({ src }) => html`<story-card src=${src!} notices="hide">${FALLBACK}</story-card>`,
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await expect(find(canvasElement, '[part=status]')).toBeEmptyDOMElement();
  },
};

export const WithoutStory: Example = {
  args: { src: undefined },
  render: withFallback,
};

// ---------- looks ----------

export const ThemeLight: Example = { args: { theme: 'light', variant: 'summary' }, globals: { scheme: 'dark' } };

export const ThemeDark: Example = { args: { theme: 'dark' }, globals: { scheme: 'light' } };

export const OnADarkPage: Example = { globals: { scheme: 'dark' } };

export const Narrow: Example = { globals: { width: '280px' } };

/** A page's own face, colours and sizes. */
export const Tokens: Example = {
  args: {
    variant: 'summary',
    ...{
      '--story-font': 'system-ui, sans-serif',
      '--story-ink': '#1d3557',
      '--story-ink-soft': '#44546a',
      '--story-rule-bold': '6px',
      '--story-weight-heading': '800',
    },
  },
  globals: { scheme: 'light' },
};

/** The headline is a heading of level 3, the sections of level 4. */
export const HeadingLevel: Example = {
  args: { headingLevel: 3, sections: 'headline missing' },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await expect(find(canvasElement, 'h3')).toHaveAttribute('part', 'headline');
    await expect(find(canvasElement, 'h4')).toHaveTextContent('What’s Missing');
  },
};
