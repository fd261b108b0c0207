import { escapeHtml } from '../story/escape-html.js';

/** HTML as text. Whatever is put into it is escaped, unless it is such HTML itself. */
export class Markup {
  constructor(private readonly html: string) {}

  toString(): string {
    return this.html;
  }
}

/** What can be put into HTML: lists one after another, and nothing for `undefined` and `false`. */
export type Content = Markup | string | number | false | undefined | readonly Content[];

export const markup = (strings: TemplateStringsArray, ...values: readonly Content[]): Markup =>
  new Markup(String.raw({ raw: strings }, ...values.map(write)));

function write(value: Content): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Markup) return value.toString();
  if (typeof value === 'string' || typeof value === 'number') return escape(String(value));
  return value.map(write).join('');
}

const escape = (text: string): string => escapeBreaks(escapeHtml(text));

/**
 * Text or a tag in one line, with line breaks as character references: in Markdown, a blank line ends a block of HTML
 * (https://spec.commonmark.org/0.31.2/#html-blocks).
 */
export const escapeBreaks = (html: string): string =>
  html.replace(/[\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
