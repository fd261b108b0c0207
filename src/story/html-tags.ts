/** Inline tags that prose keeps. */
const KEPT_INLINE = /^(?:a|b|code|em|i|strong)$/;

/** Block tags that prose keeps. */
const KEPT_BLOCK = /^(?:p|br|hr|ul|ol|li|blockquote|h[1-6])$/;

/** Inline tags that are removed. */
const REMOVED_INLINE =
  /^(?:abbr|cite|del|font|img|input|ins|label|mark|o:p|q|s|small|span|strike|su[bp]|time|tt|u|wbr)$/;

/** Block tags that are removed. They end the paragraph before them. */
const REMOVED_BLOCK =
  /^(?:address|article|aside|audio|base|body|button|center|d[dlt]|details|div|embed|figcaption|figure|footer|form|header|html|iframe|link|main|marquee|math|meta|nav|noscript|object|option|picture|pre|script|section|select|source|style|summary|svg|t[dhr]|table|tbody|template|textarea|tfoot|thead|title|video)$/;

/**
 * The rest of a tag after its name. An attribute has a value or a known name, so that `x <b then y>` stays text. A quote ends at
 * the next quote of its kind and belongs to one attribute at most, so that the search takes linear time.
 */
const TAG_REST =
  /(?<attributes>(?:\s+(?:[\w:@.-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+)|data-[\w-]+|\w*allowfullscreen|checked|controls|disabled|download|hidden|open)(?=[\s/>])){0,99})\s*\/?>/;

/** A block of code between two lines of three backticks. Its group is the code. */
export const FENCE = /^[ \t]*```(?!`)[^`\n]*\n([^`]*(?:`{1,2}(?!`)[^`]*){0,999})^[ \t]*```[ \t]*$/gm;

/** Joins patterns as alternatives of one pattern. */
export const anyOf = (...patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map(({ source }) => source).join('|'), 'gi');

/** A pattern for tags with these names. Its named groups are `slash`, for an end tag, `name` and `attributes`. */
export const tagOf = (name: RegExp): RegExp => new RegExp(`<(?<slash>/?)(?<name>${name.source})${TAG_REST.source}`);

/** Escaped characters, code on one line, comments, scripts and styles with their content, and tags. */
const TOKEN = anyOf(
  /\\[^]/,
  /(?<ticks>`{1,3})(?!`)(?:(?!\k<ticks>|\n)[^])+\k<ticks>(?!`)|`+/,
  /<!--(?:(?!<!--|-->)[^])*-->/,
  /<(?<raw>script|style)(?=[\s/>])(?:(?!<script|<style|<\/\k<raw>)[^])*<\/\k<raw>\s*>/,
  tagOf(/[a-z][a-z0-9:]*/),
);

/** The effect of a tag on the text around it. */
type TagEffect = 'inline' | 'block' | 'none';

/** An HTML tag, or a comment, script or style with its content. */
export interface Tag {
  /** The name in lower case; `!--` for a comment. */
  readonly name: string;
  readonly isEnd: boolean;
  readonly attributes: string;
  /** The tag as it is written. */
  readonly source: string;
  readonly effect: TagEffect;
}

/**
 * Reads the HTML tags in a text, in order, and the text between them. A `<` that does not start a known tag is text, as in `a < b`,
 * `<3` and `<placeholder>`. Tags in code or after a backslash are text too.
 */
export function readTags(text: string, onText: (text: string) => void, onTag: (tag: Tag) => void): void {
  let end = 0;
  for (const { 0: source, groups = {}, index } of text.matchAll(TOKEN)) {
    const { raw, slash, attributes = '' } = groups;
    const name = source.startsWith('<!') ? '!--' : (raw ?? groups.name)?.toLowerCase();
    if (!name || !isKnown(name)) continue;
    onText(text.slice(end, index));
    end = index + source.length;
    const effect =
      raw || name === '!--' || REMOVED_INLINE.test(name) ? 'none' : KEPT_INLINE.test(name) ? 'inline' : 'block';
    onTag({ name, isEnd: !!slash, attributes, source, effect });
  }
  onText(text.slice(end));
}

const isKept = (name: string): boolean => KEPT_INLINE.test(name) || KEPT_BLOCK.test(name);
const isKnown = (name: string): boolean =>
  name === '!--' || isKept(name) || REMOVED_INLINE.test(name) || REMOVED_BLOCK.test(name);

/** The tags in a text that prose cannot hold, each once: `<div>`, `<!-- -->`. */
export function removedTags(text: string): string[] {
  const names = new Set<string>();
  if (text.includes('<')) {
    readTags(
      text.replace(FENCE, ''),
      () => {},
      ({ name }) => {
        if (!isKept(name)) names.add(name === '!--' ? '<!-- -->' : `<${name}>`);
      },
    );
  }
  return [...names];
}
