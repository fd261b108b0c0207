import { parseDate } from './date.js';
import { plainLine } from './prose.js';
import type { Story } from './story.js';

/** The styles in which an analysis can be cited, each by its name. */
export type CitationStyle = 'APA' | 'MLA' | 'BibTeX' | 'CSL-JSON';

/** The styles write the names of months in English, whatever the language of the work. */
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Control characters except line breaks, and direction marks. Users paste a citation into other programs. */
const CONTROLS = /[\0-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text on one line, without Markdown marks; nothing where there is none. */
const plain = (text = ''): string | undefined => plainLine(text).replace(/\s+/g, ' ').trim() || undefined;

/** The parts that there are. */
const join = (separator: string, ...parts: unknown[]): string => parts.filter(Boolean).join(separator);

/** Text in quotation marks; the marks within it become single ones. */
const quote = (text: string): string => `“${text.replace(/“|(?<![^\s(])"/g, '‘').replace(/[”"]/g, '’')}”`;

/** Text that ends in a full stop, unless another mark ends it already. */
const stopped = (text: string | undefined): string | undefined => text?.replace(/[^.?!؟。]$/u, '$&.');

/** What would be a command to TeX. BibTeX counts braces even after a backslash, so that they need names. */
const tex = (text: string): string =>
  text.replace(/[\\{}~^%&#_$]/g, (mark) => (COMMANDS[mark] ? `\\text${COMMANDS[mark]}{}` : `\\${mark}`));
const COMMANDS: Record<string, string> = {
  '\\': 'backslash',
  '{': 'braceleft',
  '}': 'braceright',
  '~': 'asciitilde',
  '^': 'asciicircum',
};

/** The first word of some length, in the letters that a key of BibTeX may have. */
const keyword = (text = ''): string => /[a-z]{4,}/i.exec(text)?.[0].toLowerCase() ?? '';

/**
 * An analysis cited in each style. Parts that the story does not have are left out. The author is the engine: who publishes the
 * analysis is not known, and who reviewed it did not write it. The date is that of publication, or else of the last change; a
 * date that is none of the calendar, such as "Spring 2026", stays as it is written.
 *
 * @param url - the address to give: that of the analysis, or of the page it is shown on
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
   * APA, 7th edition: author, date, title, description, address; the title comes first where there is no author.
   * https://apastyle.apa.org/style-grammar-guidelines/references/elements-list-entry
   */
  const when = `(${year ? join(', ', year, join(' ', monthName, day)) : (date ?? 'n.d.')}).`;
  const what = stopped(about ? join(' ', title?.replace(/\.$/, ''), `[${about}]`) : title);
  const apa = author ? join(' ', stopped(author), when, what, url) : join(' ', what, when, url);

  /**
   * MLA, 9th edition: author, title, date, address, and what the work is as a last, optional element.
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
   * BibTeX, of a type that all its styles and biblatex know: https://ctan.org/pkg/btxdoc. Double braces keep an author whole and a
   * title as it is written; an address is taken to the letter.
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
