/** How the parts of a story that are lists are read from the shapes that real data gives to them. */
import { isObject, merged, type Json } from './json.js';
import { matchLens } from './lenses.js';
import { asWritten, type Warn } from './problem.js';
import { asNumber, isAmbiguous } from './read-number.js';
import { asNamedList, renamed } from './read-shapes.js';

const LENS = { lens: 'name title', text: 'description body analysis' };
const PATHWAY = { title: 'name pathway action', text: 'description body action pathway' };

const has = (aliases: Readonly<Record<string, string>>, more = '') => {
  const names = `${Object.entries(aliases).flat().join(' ')} ${more}`.split(' ');
  return (value: Json): boolean => names.some((name) => value[name] !== undefined);
};

/** The words that follow the first word in a name of a lens: a longer text that starts like a name is not taken for it. */
const LENS_NAME =
  /^\W*\S+(?:[\s&_-]+(?:and|cultural|knowledges?|parallels|context|history|wisdom|perspectives?|evidence|spiritual|perception|modell?ing|voices))*\W*$/i;

const isLensName = (text: string): boolean => text.length < 60 && LENS_NAME.test(text) && matchLens(text) !== undefined;

/** Lenses, of which an object has each by its name: with its text, its score or both. */
export const asLenses = asNamedList(has(LENS, 'score signal'), (lens, item) =>
  isObject(item) ? merged({ lens }, item) : { lens, [typeof asNumber(item) === 'number' ? 'score' : 'text']: item },
);

/** A lens, of which text is the name, the name and what the lens shows ("Scientific evidence: …"), or what it shows. */
export function asLens(value: unknown, warn: Warn): unknown {
  if (typeof value === 'string') {
    const [, lens, text] = /^([^:\n]+):\**\s+(\S[^]*)$/.exec(value) ?? [];
    return isLensName(value) ? { lens: value } : lens && isLensName(lens) ? { lens, text } : { text: value };
  }
  if (!isObject(value)) return value;
  const lens = renamed(value, LENS);
  const { score, signal } = lens;
  const isUnclear = isAmbiguous(score);
  if (isUnclear) warn(['score'], 'ambiguous-number', asWritten(score, 'a number from 0 to 1'));
  lens.score = asNumber(score);
  // Text may stand in place of a number, such as "ABSENT" or "8/10".
  if (signal === undefined && (isUnclear || typeof lens.score === 'string')) {
    lens.signal = score;
    lens.score = undefined;
  }
  return lens;
}

/** Pathways, of which an object has each by its title. */
export const asPathways = asNamedList(has(PATHWAY), (title, item) =>
  isObject(item) ? merged({ title }, item) : { title, text: item },
);

/** A pathway; bare text is what would be done. */
export const asPathway = (value: unknown): unknown =>
  typeof value === 'string' ? { text: value } : isObject(value) ? renamed(value, PATHWAY) : value;

/** A bare string stands for an object with that one member; a bare web address for one with a `url`. */
export const asReference = (key: 'title' | 'headline') => (value: unknown) =>
  typeof value === 'string'
    ? { [/^https?:\/\//.test(value) ? 'url' : key]: value }
    : isObject(value)
      ? renamed(value, { [key]: 'title headline name', url: 'link href', publisher: 'source' })
      : value;
