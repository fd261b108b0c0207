/** Reads the lists of a story (lenses, pathways, sources and related stories) from the shapes of real data. */
import { isObject, merged, type Json } from './json.js';
import { matchLens } from './lenses.js';
import { asWritten, describeValue, type Warn } from './problem.js';
import { asNumber, isAmbiguous } from './read-number.js';
import { asNamedList, renamed } from './read-shapes.js';
import { warnOfUnknown } from './unknown-members.js';

/** The other names of the members of a lens and of a pathway. */
export const LENS = { lens: 'name title', text: 'description body analysis' };
export const PATHWAY = { title: 'name pathway action', text: 'description body action pathway' };

const has = (aliases: Readonly<Record<string, string>>, more = '') => {
  const names = `${Object.entries(aliases).flat().join(' ')} ${more}`.split(' ');
  return (value: Json): boolean => names.some((name) => value[name] !== undefined);
};

/** Matches one word, followed only by words that lens names contain, so that a sentence is not read as a lens name. */
const LENS_NAME =
  /^\W*\S+(?:[\s&_-]+(?:and|cultural|knowledges?|parallels|context|history|wisdom|perspectives?|evidence|spiritual|perception|modell?ing|voices))*\W*$/i;

const isLensName = (text: string): boolean => text.length < 60 && LENS_NAME.test(text) && matchLens(text) !== undefined;

/** A list of lenses; or an object with a text, a score or both for each lens name. */
export const asLenses = asNamedList(has(LENS, 'score signal'), (lens, item) =>
  isObject(item) ? merged({ lens }, item) : { lens, [typeof asNumber(item) === 'number' ? 'score' : 'text']: item },
);

/** A lens. A bare text is a lens name, a lens name and a text ("Scientific evidence: …"), or a text. */
export function asLens(value: unknown, warn: Warn): unknown {
  if (typeof value === 'string') {
    const [, lens, text] = /^([^:\n]+):\**\s+(\S[^]*)$/.exec(value) ?? [];
    return isLensName(value) ? { lens: value } : lens && isLensName(lens) ? { lens, text } : { text: value };
  }
  if (!isObject(value)) return value;
  const lens = withNote(renamed(value, LENS), warn);
  const { score, signal } = lens;
  const isUnclear = isAmbiguous(score);
  if (isUnclear) warn(['score'], 'ambiguous-number', asWritten(score, 'a number from 0 to 1'));
  lens.score = asNumber(score);
  // A lens may have text instead of a number, such as "ABSENT" or "8/10".
  if (signal === undefined && (isUnclear || typeof lens.score === 'string')) {
    lens.signal = score;
    lens.score = undefined;
  }
  return lens;
}

/** A lens whose score is an object: the note of the score is added to the text of the lens. */
function withNote(lens: Json, warn: Warn): Json {
  if (!isObject(lens.score)) return lens;
  const score = renamed(lens.score, {
    value: 'score rating figure',
    note: 'caveat explanation reason description text',
  });
  const { value, note, max } = score;
  if (typeof value !== 'number' && typeof value !== 'string') return lens;
  warnOfUnknown(score, ['value', 'note', 'max'], (keys, ...problem) => warn(['score', ...keys], ...problem));
  const isShare = max === undefined || asNumber(max) === 1;
  lens.score = isShare ? value : `${value}/${String(max as string | number)}`;
  if (note !== undefined) lens.text = [lens.text, note].flat().filter((text) => text !== undefined);
  return lens;
}

/** A list of pathways; or an object with a text for each title. */
export const asPathways = asNamedList(has(PATHWAY), (title, item) =>
  isObject(item) ? merged({ title }, item) : { title, text: item },
);

/** A pathway. A bare text becomes its `text`. */
export const asPathway = (value: unknown): unknown =>
  typeof value === 'string' ? { text: value } : isObject(value) ? renamed(value, PATHWAY) : value;

const isUrl = (value: unknown): boolean => typeof value === 'string' && /^https?:\/\//.test(value);

/** The other names of the members of a source, a related story or the original article. */
export const referenceNames = (key: 'title' | 'headline') => ({
  [key]: 'title headline name',
  url: 'link href',
  publisher: 'source',
});

/**
 * A source, a related story or the original article. A bare URL becomes its `url`, any other bare text its title or headline. Of a
 * list, the first item is read, and the others are reported.
 */
export const asReference = (key: 'title' | 'headline') =>
  function read(value: unknown, warn: Warn): unknown {
    if (typeof value === 'string') return { [isUrl(value) ? 'url' : key]: value };
    if (isObject(value)) return renamed(value, referenceNames(key));
    if (!Array.isArray(value)) return value;
    const first = value.findIndex((item) => item !== undefined);
    value.forEach((item, index) => {
      if (item !== undefined && index > first)
        warn([index], 'out-of-range', `Found ${describeValue(item)} after the first item where one item was expected.`);
    });
    return Array.isArray(value[first]) ? value : read(value[first], warn);
  };

/** A list of sources or related stories; or an object with a URL, a text or an object for each title. */
export const asReferences = (key: 'title' | 'headline') =>
  asNamedList(
    has(referenceNames(key), 'author published text'),
    (_, item, name) => {
      if (isUrl(name)) return isObject(item) ? merged({ url: name }, item) : { url: name, [key]: item };
      if (isObject(item)) return merged({ [key]: name }, item);
      if (isUrl(item)) return { [key]: name, url: item };
      // A list is not a source: it is left out, and reported.
      return Array.isArray(item) ? [item] : { [key]: `${name}: ${String(item)}` };
    },
    (name) => /^(?:x-|[@$])/.test(name),
  );
