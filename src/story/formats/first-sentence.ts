/**
 * A full stop does not end a sentence after an abbreviation or a single letter ("U.S.", "e.g.", "J. Doe"). If the sentence does end
 * there, the split comes one sentence later.
 */
const ABBREVIATIONS =
  'Mrs?|Ms|Drs?|Prof|St|Sr|Jr|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|Hon|Rev|No|vs|cf|al|approx|etc|Inc|Ltd|Co';

const FULL_STOP = String.raw`(?<!(?:^|[\s.(“‘"'])(?:\p{L}|${ABBREVIATIONS}))\.`;

/** The end of a sentence: a mark and a space, unless a small letter follows; a mark that needs no space; or a blank line. */
const END = new RegExp(
  String.raw`(?:${FULL_STOP}|[!?…؟।])["'”’»)\]]*\s+(?=[^\p{Ll}\s])|[。！？]["'」』”’]*\s*|\n\s*\n\s*`,
  'u',
);

/** The first sentence of a text, and the rest, which is empty if the text is one sentence. Both are trimmed. */
export function firstSentence(text: string): [first: string, rest: string] {
  const end = END.exec(text.trim());
  const split = end ? end.index + end[0].length : text.length;
  return [text.trim().slice(0, split).trim(), text.trim().slice(split)];
}
