import { check } from '../check.js';
import { isObject, type Json } from '../json.js';
import { matchLens } from '../lenses.js';
import { storySchema } from '../story.js';
import { tidy } from '../tidy.js';
import { firstSentence } from './first-sentence.js';
import type { StoryFormat } from './story-format.js';

/** The parts of Story JSON, each with the field of GoldBerry output that it is made from. */
const FIELDS = {
  headline: 'corrected_framing',
  summary: 'executive_summary',
  audit: 'power_knowledge_audit',
  missing: 'whats_missing',
  pathways: 'solution_pathways',
  score: 'cmr_score',
  'score.value': 'cmr_score',
  'score.max': 'cmr_score',
  'score.caveat': 'score_caveat',
  limitations: 'lens_limitations',
  nextStep: 'next_step_beyond_goldberry',
};

/** The fields by which GoldBerry output is known. */
const SIGNS = [...Object.values(FIELDS), 'cross_cultural_analysis'];

/** The longest headline that was seen on a story page, in characters. */
const HEADLINE = 151;

/** The output of GoldBerry, an open framework for story analyses, by the JSON Schema it publishes and beyond it. */
export const goldberry: StoryFormat = {
  recognises: (value) => isObject(value) && SIGNS.some((field) => field in value),

  toStoryJson(value) {
    const {
      corrected_framing: framing,
      executive_summary: summary,
      power_knowledge_audit: audit,
      whats_missing: missing,
      cross_cultural_analysis: crossCultural,
      solution_pathways: pathways,
      cmr_score: figure,
      score_caveat: caveat,
      lens_limitations: limitations,
      next_step_beyond_goldberry: nextStep,
      provenance,
      ...rest
    } = value as Json;

    const [headline, opening] = rest.headline === undefined ? readFraming(framing) : [rest.headline, framing];
    const score = { value: figure, min: 1, max: 10, measures: 'completeness', label: 'CMR' };
    // A caveat is shown even where there is no score to stand beside.
    const isReadable = check(storySchema.shape.score, score).problems.length === 0;

    const parts = {
      headline,
      summary: join(opening, summary),
      audit,
      missing: isObject(missing) ? undefined : missing,
      lenses: readLenses(missing, crossCultural),
      pathways,
      score: figure === undefined ? undefined : isReadable ? { ...score, caveat } : score,
      limitations: isReadable ? limitations : join(limitations, caveat),
      nextStep,
      provenance: provenance ?? { engine: 'GoldBerry', digitalSourceType: 'trainedAlgorithmicMedia' },
    };
    return { ...rest, ...(tidy(parts) as Json) };
  },

  names(value) {
    const { whats_missing: missing, cross_cultural_analysis: crossCultural } = value as Json;
    const texts = isObject(missing) ? Object.keys(missing).map((key) => `whats_missing.${key}`) : [];
    if (crossCultural !== undefined) texts.push('cross_cultural_analysis');
    const lenses = texts.flatMap((field, index) => [
      [`lenses[${index}]`, field],
      [`lenses[${index}].text`, field],
    ]);
    return { ...FIELDS, ...(Object.fromEntries(lenses) as Record<string, string>) };
  },
};

/**
 * The corrected framing is one sentence or several: what is longer than a headline gives its first sentence to the
 * headline.
 */
function readFraming(framing: unknown): [headline: unknown, opening?: unknown] {
  return typeof framing === 'string' && framing.length > HEADLINE ? firstSentence(framing) : [framing];
}

/** One text for each lens, without scores; the cross-cultural analysis is a further paragraph of its lens. */
function readLenses(missing: unknown, crossCultural: unknown): Json[] {
  const lenses = Object.entries(isObject(missing) ? missing : {}).map(([key, text]): Json => {
    const lens = matchLens(key) ?? key.replaceAll('_', ' ');
    return isObject(text) ? { lens, ...text } : { lens, text };
  });
  if (crossCultural === undefined) return lenses;
  const own = lenses.find(({ lens }) => lens === 'cross-cultural');
  if (!own) return [...lenses, { lens: 'cross-cultural', text: crossCultural }];
  own.text = join(own.text, crossCultural);
  return lenses;
}

/** Both of two parts in one list, or the one that there is as it is. */
function join(first: unknown, second: unknown): unknown {
  return first === undefined ? second : second === undefined ? first : [first, second].flat();
}
