import { parseDate } from './date.js';
import { plainLine } from './prose.js';
import type { Story } from './story.js';

/** The styles of citations. */
export type CitationStyle = 'APA' | 'MLA' | 'BibTeX' | 'CSL-JSON';

/** The names of months. All styles write them in English. */
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Control characters except line breaks, and direction marks. Users paste a citation into other programs. */
const CONTROLS = /[\0-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text on one line, without Markdown marks; `undefined` if nothing is left. */
const plain = (text = ''): string | undefined => plainLine(text).replace(/\s+/g, ' ').trim() || undefined;

/** Joins the parts that are not empty. */
const join = (separator: string, ...parts: unknown[]): string => parts.filter(Boolean).join(separator);

/** Text in quotation marks. Quotation marks within the text become single quotation marks. */
const quote = (text: string): string => `“${text.replace(/“|(?<![^\s(])"/g, '‘').replace(/[”"]/g, '’')}”`;

/** Text with a full stop at the end, unless it already ends in a mark. */
const stopped = (text: string | undefined): string | undefined => text?.replace(/[^.?!؟。]$/u, '$&.');

/** Escapes the characters that are commands in TeX. Braces become names, because BibTeX counts braces even after a backslash. */
const tex = (text: string): string =>
  text.replace(/[\\{}~^%&#_$]/g, (mark) => (COMMANDS[mark] ? `\\text${COMMANDS[mark]}{}` : `\\${mark}`));
const COMMANDS: Record<string, string> = {
  '\\': 'backslash',
  '{': 'braceleft',
  '}': 'braceright',
  '~': 'asciitilde',
  '^': 'asciicircum',
};

/** The first word of four letters or more, for a BibTeX key. */
const keyword = (text = ''): string => /[a-z]{4,}/i.exec(text)?.[0].toLowerCase() ?? '';

/**
 * The citation of an analysis in each style. Parts that the story does not have are left out. The author is the engine, because
 * the publisher is unknown and the reviewer did not write the analysis. The date is the date of publication, or else of the last
 * change. A date in words, such as "Spring 2026", stays as it is written.
 *
 * @param url - the URL of the analysis, or of the page that shows it
 */
export function citations(story: Story, url: string): [style: CitationStyle, text: string][] {
  url = url.replace(/\s/g, encodeURIComponent);
  const author = plain(story.provenance?.engine);
  const title = plain(story.headline);
  const original = plain(story.original?.headline);
  const about = original && `Analysis of ${quote(original)}`;
  const date = plain(story.published ?? story.modified);
  const { year, month = 0, day = 0 } = parseDate(date ?? '') ?? {};
  const monthName = MONTHS[month - 1];
  const key = keyword(author) + (year ?? '') + keyword(title) || 'analysis';

  /**
   * APA, 7th edition: author, date, title, description, URL. Without an author, the title comes first.
   * https://apastyle.apa.org/style-grammar-guidelines/references/elements-list-entry
   */
  const when = `(${year ? join(', ', year, join(' ', monthName, day)) : (date ?? 'n.d.')}).`;
  const what = stopped(about ? join(' ', title?.replace(/\.$/, ''), `[${about}]`) : title);
  const apa = author ? join(' ', stopped(author), when, what, url) : join(' ', what, when, url);

  /**
   * MLA, 9th edition: author, title, date, URL, and the optional description at the end.
   * https://style.mla.org/works-cited/works-cited-a-quick-guide/
   */
  const short = monthName?.replace(/^(Sept|...)..+/, '$1.');
  const mla = join(
    ' ',
    stopped(author),
    title && quote(stopped(title)!),
    `${join(', ', year ? join(' ', day, short, year) : date, url)}.`,
    stopped(about),
  );

  /**
   * BibTeX, with an entry type that all styles and biblatex know: https://ctan.org/pkg/btxdoc. Double braces keep an author in one
   * piece and a title as it is written.
   */
  const bibtex = join(
    ',\n  ',
    `@misc{${key}`,
    author && `author = {{${tex(author)}}}`,
    title && `title = {{${tex(title)}}}`,
    date && `year = {${year || tex(date)}}`,
    monthName && `month = ${monthName.slice(0, 3).toLowerCase()}`,
    day && `day = {${day}}`,
    about && `note = {${tex(about)}}`,
    `url = {${url.replace(/[\\{}]/g, encodeURIComponent)}}\n}`,
  );

  /** CSL-JSON, for citation managers: https://github.com/citation-style-language/schema/blob/master/schemas/input/csl-data.json */
  const csl = {
    id: key,
    type: 'webpage',
    title,
    genre: about,
    author: author && [{ literal: author }],
    issued: year ? { 'date-parts': [[year, month, day].filter(Boolean)] } : date && { literal: date },
    language: story.lang,
    URL: url,
  };

  return (
    [
      ['APA', apa],
      ['MLA', mla],
      ['BibTeX', bibtex],
      ['CSL-JSON', JSON.stringify([csl])],
    ] satisfies [CitationStyle, string][]
  ).map(([style, text]) => [style, text.replace(CONTROLS, '')]);
}
