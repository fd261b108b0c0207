/**
 * A full stop ends no sentence after an initial or a single letter ("U.S.", "e.g.", "J. Doe") or after one of these.
 * Where a sentence does end so, it is split one sentence later: text is never cut short.
 */
const ABBREVIATIONS =
  'Mrs?|Ms|Drs?|Prof|St|Sr|Jr|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|Hon|Rev|No|vs|cf|al|approx|etc|Inc|Ltd|Co';

const FULL_STOP = String.raw`(?<!(?:^|[\s.(“‘"'])(?:\p{L}|${ABBREVIATIONS}))\.`;

/** A mark and a space before anything but a small letter; a mark that needs no space; or a blank line. */
const END = new RegExp(
  String.raw`(?:${FULL_STOP}|[!?…؟।])["'”’»)\]]*\s+(?=[^\p{Ll}\s])|[。！？]["'」』”’]*\s*|\n\s*\n\s*`,
  'u',
);

/**
 * The first sentence of a text, and what follows it; that is empty where the text is one sentence. Both are trimmed.
 */
export function firstSentence(text: string): [first: string, rest: string] {
  const end = END.exec(text.trim());
  const split = end ? end.index + end[0].length : text.length;
  return [text.trim().slice(0, split).trim(), text.trim().slice(split)];
}
