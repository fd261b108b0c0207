/**
 * What pictures are taken of: elements, variants and states, at the widths, schemes, directions and themes that tell something
 * about each. A shot is named after all of these, such as `card-full-360-dark-rtl`.
 */
/** Of the elements, not of the pages around them. */
const WIDTHS = [280, 360, 640, 900, 1280];
const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const longWords = {
  headline: `${LONG} ${LONG}`,
  summary: LONG,
  category: LONG,
  original: { headline: LONG, publisher: LONG },
  score: { value: 8, max: 10, measures: 'omission', label: LONG },
  audit: LONG,
  missing: LONG,
  synthesis: LONG,
  lenses: [
    { lens: 'indigenous', score: 0.9, text: LONG },
    { lens: LONG, signal: LONG, text: LONG },
  ],
  pathways: [{ title: LONG, text: LONG }],
  sources: [{ title: LONG, url: `https://example.org/${LONG}`, publisher: LONG }],
  limitations: [LONG],
  provenance: { engine: LONG, model: LONG, reviewedBy: LONG },
};

/** A card; its story from left to right is in English, and from right to left in Arabic. */
const card =
  (attributes = '', story = 'reservoir') =>
  (dir) =>
    `<story-card back-href="#" ${attributes} src="stories/${dir === 'rtl' ? 'well-water.ar' : story}.json"></story-card>`;
const element = (tag, attributes = '') => `<${tag} ${attributes} src="stories/reservoir.json"></${tag}>`;
const failing = (fault) =>
  `<story-card src="faults/${fault}"><a href="#">The headline of the page’s own</a></story-card>`;
const inline = (story, attributes = '') =>
  `<story-card ${attributes}><script type="application/json">${JSON.stringify(story)}</script></story-card>`;

const list = (dir) =>
  `<ul>${(dir === 'rtl' ? ['well-water.ar'] : ['reservoir', 'night-buses', 'grid-tariff', 'clinic-hours', 'minimal'])
    .map((name) => `<li><story-card variant="headline" src="stories/${name}.json"></story-card></li>`)
    .join('')}</ul>`;

/** One subject at several widths, schemes and directions; `act` runs in the page before the picture is taken. */
const shots = (subject, markup, { widths = [360, 900], schemes = ['light'], dirs = ['ltr'], ...more } = {}) =>
  widths.flatMap((width) =>
    schemes.flatMap((scheme) =>
      dirs.map((dir) => ({
        name: `${subject}-${width}-${scheme}-${dir}`,
        markup: typeof markup === 'function' ? markup(dir) : markup,
        lang: dir === 'rtl' ? 'ar' : 'en',
        width,
        scheme,
        dir,
        ...more,
      })),
    ),
  );

const all = { widths: WIDTHS, schemes: ['light', 'dark'], dirs: ['ltr', 'rtl'] };
const darkRtl = { widths: [640], schemes: ['dark'], dirs: ['rtl'] };

export default [
  ...shots('card-full', card('advisory="show"'), all),
  ...shots('card-tabs', card('advisory="show" view="tabs" sections="dimensions"'), { widths: [280, 640, 1280] }),
  ...shots('card-tabs', card('advisory="show" view="tabs" sections="dimensions"'), darkRtl),
  ...shots('card-lead', card('advisory="show" sections="headline score wheel"'), { widths: WIDTHS }),
  ...shots('card-summary', card('advisory="show" variant="summary"'), { widths: WIDTHS }),
  ...shots('card-summary', card('advisory="show" variant="summary"'), darkRtl),
  ...shots('card-headline', list, { widths: WIDTHS }),
  ...shots('card-headline', list, darkRtl),

  ...shots('card-minimal', card('', 'minimal')),
  ...shots('card-partial', card('', 'partial-broken')),
  ...shots('card-goldberry', card('', 'harbour-dredging.goldberry')),
  ...shots('card-long-words', inline(longWords), { widths: [280, 900] }),
  ...shots('card-long-words-summary', inline(longWords, 'variant="summary"'), { widths: [280] }),
  ...shots('card-advisory', card('', 'clinic-hours')),
  ...shots('card-loading', failing('never'), { waits: true }),
  ...shots('card-error', failing('status/503'), { schemes: ['light', 'dark'] }),
  ...shots('card-opened', card('advisory="show" sections="headline dimensions links"'), { act: openAll }),

  ...shots('story-headline', element('story-headline')),
  ...shots('story-score', element('story-score')),
  ...shots('lens-wheel', element('lens-wheel'), { widths: [280, 640] }),
  ...shots('story-audit', element('story-audit')),
  ...shots('analysis-dimensions', element('analysis-dimensions')),
  ...shots('whats-missing', element('whats-missing')),
  ...shots('solution-pathways', element('solution-pathways')),
  ...shots('integrated-synthesis', element('integrated-synthesis')),
  ...shots('story-links', element('story-links')),
  ...shots('story-limits', element('story-limits')),

  ...['newspaper', 'magazine', 'plain'].flatMap((theme) =>
    shots(`theme-${theme}`, card(`advisory="show" class="story-theme-${theme}"`), {
      widths: [360, 1280],
      schemes: ['light', 'dark'],
    }),
  ),
  ...shots('theme-own-ground', card('advisory="show" theme="dark" variant="summary"'), { widths: [360, 900] }),
];

/** Opens the provenance and the citations, and closes the first lens. */
async function openAll() {
  const find = (tag, selector) =>
    document.querySelector('story-card').shadowRoot.querySelector(tag).shadowRoot.querySelector(selector);
  find('story-headline', 'details').open = true;
  find('analysis-dimensions', '[part=toggle]').click();
  find('story-links', '[part=actions] button').click();
  await new Promise((resolve) => setTimeout(resolve, 100));
}
