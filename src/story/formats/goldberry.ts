import { asPathway } from '../read-parts.js';
import { check } from '../check.js';
import { isObject, type Json } from '../json.js';
import { matchLens } from '../lenses.js';
import { STORY_MEMBERS } from '../story-members.js';
import { tidy } from '../tidy.js';
import { firstSentence } from './first-sentence.js';
import type { StoryFormat } from './story-format.js';
import { isFree } from '../unknown-members.js';
import { asTexts, textsIn, wordsOf } from './texts-in.js';

/** The parts of Story JSON, each with its field in GoldBerry output. */
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

/** The fields that identify GoldBerry output. */
const SIGNS = [...Object.values(FIELDS), 'cross_cultural_analysis'];

/** Other fields of real outputs: an audit of the words in the article, and notes on scope, input and limits. */
const SUFFIXSCAPE = /suffixscape/i;
const LIMITS = /scope|^input|cannot|limit|caveat/i;

/** The length of the longest headline seen on a story page, in characters. */
const MAX_HEADLINE_LENGTH = 151;

/** The output of GoldBerry, an open framework for story analyses: the shapes of its JSON Schema, and other shapes of real outputs. */
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

    /** Takes the texts of all other fields with a matching name. */
    const textsOf = (name: RegExp) =>
      Object.keys(rest)
        .filter((field) => name.test(field) && !STORY_MEMBERS.includes(field))
        .flatMap((field) => {
          const { [field]: value } = rest;
          const texts = textsIn(value, name === SUFFIXSCAPE ? '' : wordsOf(field));
          if (texts.length > 0) delete rest[field];
          return texts;
        });

    const [headline, opening] = rest.headline === undefined ? readFraming(framing) : [rest.headline, framing];
    const { value: sole = figure, score: own = sole, ...more } = isObject(figure) ? figure : {};
    const caveats = join(asTexts(caveat), own === figure ? undefined : asTexts(more));
    const score = { value: own, min: 1, max: 10, measures: 'completeness', label: 'CMR' };
    // Without a readable score, the caveat becomes a limitation, so that it is shown.
    const isReadable = check('score', score).problems.length === 0;
    const suffixscape = textsOf(SUFFIXSCAPE);
    const limits = join(asTexts(limitations), textsOf(LIMITS));

    const parts = {
      summary: join(opening, asTexts(summary)),
      audit: suffixscape.length > 0 ? [...textsIn(audit), '### Suffixscape Audit', ...suffixscape] : asTexts(audit),
      missing: isObject(missing) || isListOfLenses(missing) ? undefined : missing,
      lenses: readLenses(missing, asTexts(crossCultural)),
      pathways: Array.isArray(pathways) ? pathways.map(readPathway) : pathways,
      limitations: isReadable ? limits : join(limits, caveats),
      nextStep: asTexts(nextStep),
    };
    const whole = {
      headline,
      score: figure === undefined ? undefined : isReadable ? { ...score, caveat: caveats } : score,
      provenance: provenance ?? { engine: 'GoldBerry', digitalSourceType: 'trainedAlgorithmicMedia' },
    };
    // A text under the Story JSON name of a part follows the text of the GoldBerry field.
    const joined = Object.entries(tidy(parts) as Json).map(([part, value]) => [part, join(value, rest[part])]);
    return { ...rest, ...(tidy(whole) as Json), ...(Object.fromEntries(joined) as Json) };
  },

  names(value) {
    const { whats_missing: missing, cross_cultural_analysis: crossCultural } = value as Json;
    const texts = isListOfLenses(missing)
      ? missing.map((_, index) => `whats_missing[${index}]`)
      : Object.keys(isObject(missing) ? missing : {}).map((key) => `whats_missing.${key}`);
    if (crossCultural !== undefined) texts.push('cross_cultural_analysis');
    const lenses = texts.flatMap((field, index) => [
      [`lenses[${index}]`, field],
      [`lenses[${index}].text`, field],
    ]);
    return { ...FIELDS, ...(Object.fromEntries(lenses) as Record<string, string>) };
  },
};

/** The headline and the opening of the summary. Of a framing that is longer than a headline, the first sentence is the headline. */
function readFraming(framing: unknown): [headline: unknown, opening?: unknown] {
  if (isObject(framing) && typeof framing.headline === 'string') {
    const { headline, ...more } = framing;
    const [first, opening] = readFraming(headline);
    return [first, join(opening, textsIn(more))];
  }
  return typeof framing === 'string' && framing.length > MAX_HEADLINE_LENGTH ? firstSentence(framing) : [framing];
}

const isListOfLenses = (missing: unknown): missing is object[] => Array.isArray(missing) && missing.some(isObject);

/** The readings of lenses. The cross-cultural analysis becomes a paragraph of the cross-cultural lens. */
function readLenses(missing: unknown, crossCultural: unknown): object[] {
  const lenses = isListOfLenses(missing)
    ? missing.map((reading: unknown) => (isObject(reading) ? readReading(reading) : reading) as object)
    : Object.entries(isObject(missing) ? missing : {}).map(([key, reading]): Json => {
        const lens = matchLens(key) ?? key.replaceAll('_', ' ');
        if (!isObject(reading)) return { lens, text: asTexts(reading) };
        return readReading({ ...reading, lens });
      });
  if (crossCultural === undefined) return lenses;
  const index = lenses.findIndex((reading) => (reading as Json)?.lens === 'cross-cultural');
  const own = lenses[index] as Json | undefined;
  if (!own) return [...lenses, { lens: 'cross-cultural', text: crossCultural }];
  lenses[index] = { ...own, text: join(own.text, crossCultural) };
  return lenses;
}

/** A reading of a lens. Texts of unknown members follow its text, each under the name of its member. */
function readReading({ score, signal, ...reading }: Json): Json {
  const name = ['lens', 'name', 'title'].find((own) => reading[own] !== undefined) ?? 'lens';
  const { [name]: lens, text, missing, description, body, analysis, ...others } = reading;
  const [texts, more] = takeTexts(others);
  const plain = [missing, description, body, analysis].reduce(join, text);
  return { lens, score, signal, text: join(plain, texts), ...more };
}

/** A pathway. Texts of unknown members, such as `who`, follow its text, each under the name of its member. */
function readPathway(value: unknown): unknown {
  if (!isObject(value)) return value;
  const { title, text, step, ...others } = asPathway(value) as Json;
  const [texts, more] = takeTexts(others);
  if (step === undefined && texts.length === 0) return value;
  const isText = typeof step === 'string';
  return { title, text: [isText ? step : undefined, texts].reduce(join, text), ...more, ...(!isText && { step }) };
}

/** The texts of members, except URLs, numbering and extensions; and the remaining members. */
function takeTexts(members: Json): [texts: string[], more: Json] {
  const names = Object.keys(members).filter((name) => !isFree(name) && !/^(?:id|url|order|position)$/i.test(name));
  const taken = new Set(names.filter((name) => textsIn(members[name]).length > 0));
  const more = Object.entries(members).filter(([name]) => !taken.has(name));
  return [[...taken].flatMap((name) => textsIn(members[name], wordsOf(name))), Object.fromEntries(more) as Json];
}

/** Joins two parts in a list. If one of them is absent or empty, returns the other as it is. */
function join(first: unknown, second: unknown): unknown {
  const [one, ...others] = [first, second].filter((part) => part !== undefined && !isEmptyList(part));
  return others.length > 0 ? [one, ...others].flat() : one;
}

const isEmptyList = (part: unknown): boolean => Array.isArray(part) && part.length === 0;
