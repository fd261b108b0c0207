/** Stories in the shapes of real data. Every text that the card must show ends in a full stop. */
import { ACST_NAMESPACE } from '../story/lenses.js';

const REVIEW = {
  '@context': { cognio: ACST_NAMESPACE, schema: 'https://schema.org/' },
  '@type': 'cognio:Review',
  'schema:headline': 'The ferry cuts are a choice.',
};

const LENS = { '@type': 'cognio:LensReading', 'cognio:score': 0.4 };

export const SHAPES: Readonly<Record<string, unknown>> = {
  'a headline alone': { headline: 'The ferry cuts are a choice.' },
  'a story of text alone': {
    headline: 'The ferry cuts are a choice.',
    summary: 'The timetable is presented as a law of nature.',
    audit: 'The operator speaks, and islanders are spoken of.',
    missing: 'The winter medical runs are left out.',
    pathways: ['Publish the load figures.', 'Fund the night boat.', 'Ask the islands.', 'Review it in a year.'],
    synthesis: 'A boat is a road, and a road is a right.',
  },
  'a reading without a lens': {
    headline: 'H.',
    lenses: [{ lens: 'indigenous', text: 'The strait has older names.' }, { text: 'Nobody said which lens this is.' }],
  },
  'readings without scores': { headline: 'H.', lenses: [{ lens: 'future', text: 'Ten winters from now.' }] },
  'readings with words for scores': {
    headline: 'H.',
    lenses: [{ lens: 'scientific', score: 'PARTIALLY PRESENT.', text: 'One survey is cited.' }],
  },
  'a reading of 0% with a paragraph': {
    headline: 'H.',
    lenses: [{ lens: 'artistic', score: 0, text: 'No song is quoted.' }],
  },
  'two readings of one lens': {
    headline: 'H.',
    lenses: [
      { lens: 'historical', text: 'The pier of 1911.' },
      { lens: 'Deep History', text: 'The drovers before it.' },
    ],
  },
  'a lens of another name': { headline: 'H.', lenses: [{ lens: 'Labour', text: 'The crews are not asked.' }] },
  'readings in paragraphs': { headline: 'H.', lenses: [{ lens: 'future', text: ['First winter.', 'Second winter.'] }] },
  'lenses by name, as text': {
    headline: 'H.',
    lenses: { indigenous: 'The strait has older names.', trickster: 'The gull owns the pier.' },
  },
  'lenses by name, as objects': {
    headline: 'H.',
    lenses: { deep_history: { score: 0.2, text: 'The pier of 1911.' }, Labour: { text: 'The crews are not asked.' } },
  },
  'lenses by number': {
    headline: 'H.',
    lenses: { 1: { lens: 'future', text: 'Ten winters from now.' }, 2: { name: 'Labour', text: 'The crews wait.' } },
  },
  'lenses as bare strings': { headline: 'H.', lenses: ['The strait has older names.', 'Ten winters from now.'] },
  'lenses as bare strings with names': {
    headline: 'H.',
    lenses: ['Indigenous Knowledge: the strait has older names.', 'Future: ten winters from now.'],
  },
  'lenses with other member names': {
    headline: 'H.',
    lenses: [
      { name: 'Artistic & Spiritual', description: 'No song is quoted.' },
      { title: 'Trickster', body: 'The gull owns the pier.' },
    ],
  },
  'pathways as one string': { headline: 'H.', pathways: 'Publish the load figures.' },
  'pathways with title and description': {
    headline: 'H.',
    pathways: [{ title: 'Count first.', description: 'Publish the load figures.' }],
  },
  'pathways with name and body': { headline: 'H.', pathways: [{ name: 'Count first.', body: 'Publish the figures.' }] },
  'pathways with action alone': { headline: 'H.', pathways: [{ action: 'Publish the load figures.' }] },
  'pathways with pathway and text': {
    headline: 'H.',
    pathways: [{ pathway: 'Count first.', text: 'Publish the load figures.' }],
  },
  'pathways by number': {
    headline: 'H.',
    pathways: { 1: 'Publish the load figures.', 2: { text: 'Ask the islands.' } },
  },
  'pathways by name': {
    headline: 'H.',
    pathways: { 'Count first': 'Publish the load figures.', 'Then ask': { text: 'Ask the islands.' } },
  },
  'an audit as an object with a text': { headline: 'H.', audit: { text: 'The operator speaks.' } },
  'an audit as named texts': {
    headline: 'H.',
    audit: { producers: 'The operator speaks.', beneficiaries: 'The shareholders gain.' },
  },
  'missing parts as named texts': {
    headline: 'H.',
    missing: { indigenous_knowledge: 'Older names of the strait.', deep_history: 'The pier of 1911.' },
  },
  'a synthesis as an object with a text': { headline: 'H.', synthesis: { text: 'A boat is a road.' } },
  'a score with words around it': {
    headline: 'H.',
    score: { value: '5–6 / 10. The source names two parties and cites no crew.', measures: 'completeness' },
  },
  'a score as a bare string with words': { headline: 'H.', score: '7/10. Most of the winter is left out.' },
  'a caveat without a score': {
    headline: 'H.',
    score: { measures: 'omission', caveat: 'Not comparable across years.' },
  },
  'a score in words alone': { headline: 'H.', score: { value: 'Fairly complete for a wire report.', label: 'CMR' } },
  'a score without a direction': { headline: 'H.', score: { value: 4, max: 7, caveat: 'From a pilot.' } },
  'authors and categories in lists': {
    headline: 'H.',
    category: ['transport.', 'islands.'].slice(0, 1),
    original: {
      headline: 'Ferry cuts are inevitable.',
      author: ['A. Doe.', 'B. Roe.'].slice(0, 1),
      publisher: { name: 'Coast Wire.' },
    },
  },
  'a story in a wrapper': { story: { headline: 'H.', audit: 'The operator speaks.' } },
  'a story in two wrappers': { data: { story: { headline: 'H.', audit: 'The operator speaks.' } } },
  'a story in a result': { result: { headline: 'H.', summary: 'The timetable is a choice.' } },
  'a story in a list': [{ headline: 'H.', summary: 'The timetable is a choice.' }],
  'limits as single texts': { headline: 'H.', limitations: 'One language was read.', nextStep: 'Ask the crews.' },
  'sources and related stories as bare strings': {
    headline: 'H.',
    sources: ['Minutes of the harbour board.'],
    related: ['The bridge that was not built.'],
  },
  'an advisory': { headline: 'H.', advisory: ['a drowning.'], summary: 'The timetable is a choice.' },
  'odd dates': { headline: 'H.', published: 'Spring of the long frost.', modified: '2026-02-30' },
  'entities in text': {
    headline: 'Caf&eacute;s &amp; ferries.',
    audit: 'The board&rsquo;s own minutes &ndash; unread.',
  },
  'HTML that an editor left in': {
    headline: 'H.',
    audit: '<p>The operator <b>speaks</b>.</p><ul><li>Islanders wait.</li><li>Crews wait too.</li></ul>',
  },
  'Markdown in prose': {
    headline: 'H.',
    synthesis: '### A boat is a road.\n\n---\n\n- It runs *daily*.\n- It **stops** in March.\n1. Count it.',
  },
  'line breaks in prose': { headline: 'H.', missing: 'The winter runs.\nThe night boat.\r\n\r\nThe crews.' },
  'coverage in odd figures': {
    headline: 'H.',
    score: { value: 7, measures: 'omission' },
    coverage: { rank: { top: '8%', of: '36,638' }, sourceAverage: '4,2' },
    summary: 'The timetable is a choice.',
  },
  'GoldBerry output': {
    corrected_framing: 'The ferry cuts are a choice.',
    executive_summary: 'The timetable is presented as a law of nature.',
    power_knowledge_audit: 'The operator speaks.',
    whats_missing: { indigenous_knowledge: 'Older names of the strait.', labour: 'The crews are not asked.' },
    cross_cultural_analysis: 'Elsewhere a boat is a road.',
    synthesis: 'A boat is a road, and a road is a right.',
    solution_pathways: ['Publish the load figures.'],
    cmr_score: '5-6',
    score_caveat: 'Qualitative only.',
    lens_limitations: ['One language was read.'],
    next_step_beyond_goldberry: 'Ask the crews.',
  },
  'GoldBerry output with words in its score': {
    corrected_framing: 'The ferry cuts are a choice.',
    cmr_score: '5–6 / 10. The source provides a narrow account.',
    score_caveat: 'Qualitative only.',
  },
  'GoldBerry output without a readable score': {
    corrected_framing: 'The ferry cuts are a choice.',
    cmr_score: 'Not given for opinion pieces.',
    score_caveat: 'Qualitative only.',
  },
  'GoldBerry output with pathways as objects': {
    corrected_framing: 'The ferry cuts are a choice.',
    solution_pathways: [{ title: 'Count first.', description: 'Publish the load figures.' }],
  },
  'a review with terms in prefixes': {
    ...REVIEW,
    'cognio:whatsMissing': 'The winter runs.',
    'cognio:synthesis': 'A boat is a road.',
    'cognio:lensAnalysis': [{ ...LENS, 'cognio:lensType': 'cognio:HistoricalParallels', 'schema:text': 'The pier.' }],
  },
  'a review with a reading of no lens': {
    ...REVIEW,
    'cognio:lensAnalysis': [{ ...LENS, 'schema:text': 'Nobody said which lens this is.' }],
  },
  'a review in expanded form': {
    '@type': [`${ACST_NAMESPACE}Review`],
    'http://schema.org/headline': [{ '@value': 'The ferry cuts are a choice.' }],
    [`${ACST_NAMESPACE}whatsMissing`]: [{ '@value': 'The winter runs.' }],
    [`${ACST_NAMESPACE}lensAnalysis`]: [
      { '@list': [{ 'http://schema.org/text': [{ '@value': 'The older names.' }] }] },
    ],
  },
  'a review in a graph': {
    '@context': REVIEW['@context'],
    '@graph': [
      { '@type': 'schema:WebPage', 'schema:name': 'A page' },
      { ...REVIEW, '@context': undefined, 'cognio:lensAnalysis': [{ '@id': '#l1' }] },
      { ...LENS, '@id': '#l1', 'cognio:lensType': 'Trickster', 'schema:text': 'The gull owns the pier.' },
    ],
  },
  'a review without prefixes': {
    '@context': ACST_NAMESPACE,
    '@type': 'Review',
    headline: 'The ferry cuts are a choice.',
    whatsMissing: 'The winter runs.',
    synthesis: ['A boat is a road.', 'A road is a right.'],
  },
  'a review with an audit and pathways in the vocabulary': {
    ...REVIEW,
    'cognio:audit': 'The operator speaks.',
    'cognio:pathways': [
      'Publish the load figures.',
      { 'schema:name': 'Ask first.', 'schema:text': 'Ask the islands.' },
    ],
    'cognio:limitations': 'One language was read.',
    'cognio:nextStep': 'Ask the crews.',
    'cognio:sources': [{ 'schema:name': 'Minutes of the harbour board.', 'schema:url': 'https://example.org/minutes' }],
  },
  'a review with several authors of the original': {
    ...REVIEW,
    'schema:itemReviewed': {
      'schema:name': 'Ferry cuts are inevitable.',
      'schema:author': [{ 'schema:name': 'A. Doe' }, { 'schema:name': 'B. Roe.' }],
      'schema:publisher': { 'schema:name': 'Coast Wire.' },
    },
  },
  'a review with more text': {
    ...REVIEW,
    'schema:abstract': 'A short account.',
    'schema:reviewBody': 'The long account.',
  },
};
