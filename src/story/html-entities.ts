/**
 * Decodes HTML entities in text: those of the Latin-1 table of HTML 4, and common punctuation and signs. Letters with an accent are
 * composed from the name of the entity, so that `&amacr;` works like `&eacute;`.
 */

/** The characters of the numbers from 128 to 159 (https://html.spec.whatwg.org/#numeric-character-reference-end-state). */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** The names of the characters from 128 to 191, in order. Some have no name, or a composed name. */
const NAMES =
  'euro  sbquo fnof bdquo hellip dagger Dagger circ permil  lsaquo OElig     lsquo rsquo ldquo rdquo bull ndash mdash tilde trade ' +
  ' rsaquo oelig    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute ' +
  'micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest';

/** Other names, each with its character. */
const OTHERS =
  'amp& lt< gt> quot" apos\' times× divide÷ szligß AEligÆ aeligæ ETHÐ ethð OslashØ oslashø THORNÞ thornþ ' +
  'minus− le≤ ge≥ ne≠ asymp≈ infin∞ larr← rarr→ prime′ ensp\u2002 emsp\u2003 thinsp\u2009 zwnj\u200c zwj\u200d lrm\u200e rlm\u200f';

const NAMED = new Map([
  ...NAMES.split(' ').map((name, index) => [name, character(128 + index)] as const),
  ...OTHERS.split(' ').map((entry) => [entry.slice(0, -1), entry.slice(-1)] as const),
]);

/** The combining mark for each accent in a name. */
const ACCENTS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  macr: '\u0304',
  uml: '\u0308',
  ring: '\u030a',
  caron: '\u030c',
  cedil: '\u0327',
};

/** The text with its entities decoded, once: `&amp;lt;` is `&lt;`. An unknown entity stays as it is written. */
export function decodeEntities(text: string): string {
  const decoded = text.replace(
    /&(?:#(\d{1,9}|x[\da-f]{1,6})|([a-z]\w{1,9}));/gi,
    (entity, number: string | undefined, name: string) =>
      // JavaScript writes the hexadecimal number `x1F` as `0x1F`.
      (number ? character(Number(`0${number}`)) : (NAMED.get(name) ?? accented(name))) ?? entity,
  );
  return decoded === text ? text : decoded.replace(HARMFUL, '');
}

/**
 * Characters that `tidy` removes from a story, so an entity must not restore them: control characters, direction marks, and long
 * runs of combining marks.
 */
const HARMFUL = /[\0-\x08\x0b-\x1f\u202a-\u202e\u2066-\u2069]|\p{M}(?<=\p{M}{31})/gu;

function accented(name: string): string | undefined {
  const [, letter, accent] = /^([a-z])([a-z]+)$/i.exec(name) ?? [];
  const mark = accent && ACCENTS[accent];
  const composed = mark && (letter + mark).normalize();
  return composed?.length === 1 ? composed : undefined;
}

function character(code: number): string | undefined {
  if (code > 127 && code < 160) return WINDOWS_1252[code - 128];
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}
