import { spans } from './prose.js';
import type { Story } from './story.js';

/** The styles in which an analysis can be cited, each by its name. */
export type CitationStyle = 'APA' | 'MLA' | 'BibTeX' | 'CSL-JSON';

/** What a citation tells: who, when, what and where, as far as a story says so. */
interface Work {
  /** The engine: the publisher of the analysis is not known, and a reviewer is not its author. */
  readonly author: string | undefined;
  readonly title: string;
  /** What it is an analysis of, for the place where a style describes a work in words. */
  readonly about: string;
  readonly year: string | undefined;
  readonly month: number;
  readonly day: number;
  /** The date as the story writes it, where that is no date of the calendar, such as "Spring 2026". */
  readonly odd: string | undefined;
  readonly url: string;
  readonly lang: string | undefined;
}

/** The styles write the names of months in English, whatever the language of the work. */
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Text on one line, without Markdown marks. */
const plain = (text = ''): string =>
  spans(text.replace(/\s+/g, ' ').trim())
    .map(({ text }) => text)
    .join('');

/** Text in quotation marks; the marks within it become single ones. */
const quote = (text: string): string => `“${text.replace(/“|"(?=[\p{L}\p{N}])/gu, '‘').replace(/[”"]/g, '’')}”`;

/** Text that ends in a full stop, unless another mark ends it already. */
const stopped = (text: string): string => text && text.replace(/[^.?!؟。]$/u, '$&.');

/**
 * A reference in APA style, 7th edition: author, date, title, description and address. Without an author the title comes first.
 * https://apastyle.apa.org/style-grammar-guidelines/references/elements-list-entry
 */
function apa({ author, title, about, year, month, day, odd, url }: Work): string {
  const when = odd ?? [year ?? 'n.d.', month && `${MONTHS[month - 1]} ${day || ''}`.trim()].filter(Boolean).join(', ');
  const what = stopped(about ? `${title.replace(/\.$/, '')} [${about}]`.trim() : title);
  const parts = author ? [stopped(author), `(${when}).`, what] : [what, `(${when}).`];
  return [...parts, url].filter(Boolean).join(' ');
}

/**
 * An entry of a list of works cited in MLA style, 9th edition: author, title, date and address, and what the work is as a last,
 * optional element. https://style.mla.org/works-cited/works-cited-a-quick-guide/
 */
function mla({ author, title, about, year, month, day, odd, url }: Work): string {
  const name = MONTHS[month - 1] ?? '';
  const short = name.length < 5 ? name : `${name.slice(0, month === 9 ? 4 : 3)}.`;
  const when = odd ?? [day, short, year].filter(Boolean).join(' ');
  const where = [when, url].filter(Boolean).join(', ');
  return [author && stopped(author), title && quote(stopped(title)), `${where}.`, about && `${about}.`]
    .filter(Boolean)
    .join(' ');
}

/** What would be a command to TeX. BibTeX counts braces even after a backslash, so that they need names. */
const COMMANDS: Record<string, string> = {
  '\\': 'textbackslash',
  '{': 'textbraceleft',
  '}': 'textbraceright',
  '~': 'textasciitilde',
  '^': 'textasciicircum',
};
const tex = (text: string): string =>
  text.replace(/[\\{}~^%&#_$]/g, (mark) => (COMMANDS[mark] ? `\\${COMMANDS[mark]}{}` : `\\${mark}`));

/** The first word of some length, in the letters that a key may have. */
const keyword = (text = ''): string =>
  /[a-z]{4,}/.exec(text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase())?.[0] ?? '';

const key = ({ author, year, title }: Work): string => keyword(author) + (year ?? '') + keyword(title) || 'analysis';

/**
 * A BibTeX entry, of a type that every BibTeX style and biblatex knows. Double braces keep an author whole and a title as it is
 * written; an address is taken to the letter. https://ctan.org/pkg/bibtex, chapter 4 of https://ctan.org/pkg/btxdoc
 */
function bibtex(work: Work): string {
  const { author, title, about, year, month, day, odd, url } = work;
  const fields = {
    author: author && `{{${tex(author)}}}`,
    title: title && `{{${tex(title)}}}`,
    year: (odd ?? year) && `{${tex(odd ?? year!)}}`,
    month: MONTHS[month - 1]?.slice(0, 3).toLowerCase(),
    day: day && `{${day}}`,
    note: about && `{${tex(about)}}`,
    url: `{${url.replace(/[\\{}]/g, encodeURIComponent)}}`,
  };
  const lines = Object.entries(fields).map(([name, value]) => value && `\n  ${name} = ${value}`);
  return `@misc{${[key(work), ...lines.filter(Boolean)].join(',')}\n}`;
}

/**
 * CSL-JSON, which citation managers import: a list of one item, as in
 * https://github.com/citation-style-language/schema/blob/master/schemas/input/csl-data.json
 */
function cslJson(work: Work): string {
  const { author, title, about, year, month, day, odd, url, lang } = work;
  const item = {
    id: key(work),
    type: 'webpage',
    title: title || undefined,
    genre: about || undefined,
    author: author && [{ literal: author }],
    issued: odd ? { literal: odd } : year && { 'date-parts': [[Number(year), month, day].filter(Boolean)] },
    language: lang,
    URL: url,
  };
  return JSON.stringify([item], null, 2);
}

const STYLES: Record<CitationStyle, (work: Work) => string> = {
  APA: apa,
  MLA: mla,
  BibTeX: bibtex,
  'CSL-JSON': cslJson,
};

/**
 * An analysis cited in each of the four styles. Parts that the story does not have are left out. A date is that of publication,
 * or else of the last change.
 *
 * @param url - the address to give: that of the analysis, or of the page it is shown on
 */
export function citations(story: Story, url: string): [style: CitationStyle, text: string][] {
  const date = story.published ?? story.modified;
  const [, year, month = 0, day = 0] =
    /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?(?:T.*)?$/.exec(date ?? '') ?? [];
  const about = plain(story.original?.headline);
  const work: Work = {
    author: plain(story.provenance?.engine) || undefined,
    title: plain(story.headline),
    about: about && `Analysis of ${quote(about)}`,
    year,
    month: +month,
    day: +day,
    odd: year ? undefined : date && plain(date),
    url,
    lang: story.lang,
  };
  return (Object.keys(STYLES) as CitationStyle[]).map((style) => [style, STYLES[style](work)]);
}
