import { decodeEntities } from './html-entities.js';
import { anyOf, tagOf } from './html-tags.js';
import type { ProseChild, ProseTag } from './prose-node.js';

/** The most marks that may be open at once. If there are more, the first marks stay as written. */
const MAX_OPEN = 16;

/** A mark that may start an element, with its index among the children so far. */
interface Opener {
  readonly mark: string;
  readonly index: number;
  readonly href?: string | undefined;
}

/**
 * The marks within a paragraph: an escaped character; code; the start and end of a link; `<https://…>`; a tag; a line break;
 * emphasis. Each alternative stops where another mark of its kind starts, so that many marks take linear time.
 */
const TOKEN = anyOf(
  /\\(?<escaped>[!-/:-@[-`{-~])/,
  /(?<ticks>`{1,3})(?!`)(?<code>(?:(?!\k<ticks>)[^])+)\k<ticks>(?!`)|`+/,
  /!?\[/,
  /\]\( ?(?<target><[^<>\n]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*){0,4})(?:\s+"[^"\n]*")?\s*\)|\]/,
  /<(?<address>(?:https?:\/\/|mailto:)[^\s<>]+)>/,
  tagOf(/a|b|code|em|i|strong/),
  /\n|\*+|_+/,
);

const TAGS: Readonly<Record<string, ProseTag>> = { b: 'strong', i: 'em' };

/**
 * Parses the marks of a paragraph, in Markdown or HTML, into elements. An emphasis mark must touch the words that it encloses
 * (https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis), and `_` within a word is text. A mark without its partner
 * is text.
 */
export function parseSpans(source: string): ProseChild[] {
  const out: ProseChild[] = [];
  const openers: Opener[] = [];
  let end = 0;

  const open = (mark: string, text: string, href?: string) => {
    if (openers.length === MAX_OPEN) openers.shift();
    openers.push({ mark, index: out.length, href });
    out.push(text);
  };
  const find = (isWanted: (mark: string) => boolean): number => {
    let at = openers.length - 1;
    while (at >= 0 && !isWanted(openers[at]!.mark)) at--;
    return at;
  };
  const close = (at: number, tag: ProseTag, href?: string) => {
    const { index } = openers[at]!;
    const children = joined(out.splice(index + 1));
    if (children.length === 0 && href) children.push(href);
    out[index] = children.length > 0 ? { tag, children, href } : '';
    openers.length = at;
    if (tag !== 'a') return;
    // A link cannot contain a link.
    for (let other; (other = find((mark) => mark === '[' || mark === 'a')) >= 0;) openers.splice(other, 1);
  };
  /** Handles a run of `*` or `_`. Three characters are emphasis in strong emphasis. A `*` between digits is a multiplication sign. */
  const emphasis = (run: string, before: string, after: string) => {
    const mark = run[0]!;
    const inner = mark === '_' ? /[\p{L}\p{N}]/u : /\d/;
    const isInner = inner.test(before) && inner.test(after);
    let left = run.length;
    if (left > 3 || isInner) return void out.push(run);
    const isWanted = (open: string) => open[0] === mark && (left === 3 || open.length === left);
    for (let at; left > 0 && !isSpace(before) && (at = find(isWanted)) >= 0;) {
      const { length } = openers[at]!.mark;
      close(at, length === 1 ? 'em' : 'strong');
      left -= length;
    }
    if (left > 0 && isSpace(after)) out.push(mark.repeat(left));
    else {
      if (left > 1) open(mark + mark, mark + mark);
      if (left % 2) open(mark, mark);
    }
  };

  for (const match of source.matchAll(TOKEN)) {
    const [token] = match;
    const { escaped, ticks, code, target, address, slash, name, attributes } = match.groups as Partial<
      Record<string, string>
    >;
    out.push(decodeEntities(source.slice(end, match.index)));
    end = match.index + token.length;
    const bracket = token.startsWith(']') ? find((mark) => mark === '[') : -1;
    if (escaped) out.push(escaped);
    else if (ticks) out.push({ tag: 'code', children: [decodeEntities(code!.trim())] });
    else if (address) out.push({ tag: 'a', children: [address], href: address });
    else if (name) {
      const mark = TAGS[name.toLowerCase()] ?? (name.toLowerCase() as ProseTag);
      const at = slash ? find((open) => open === mark) : -1;
      if (!slash) open(mark, '', mark === 'a' ? hrefOf(attributes!) : undefined);
      else if (at >= 0) close(at, mark, openers[at]!.href);
    } else if (token.endsWith('[')) open('[', token);
    else if (bracket >= 0) {
      if (target === undefined) openers.splice(bracket, 1);
      if (target === undefined) out.push(token);
      else close(bracket, 'a', decodeEntities(target.replace(/^<|>$/g, '')));
    } else if (token === '\n') out.push({ tag: 'br', children: [] });
    else if (/^[*_]/.test(token)) emphasis(token, source[match.index - 1] ?? '', source[end] ?? '');
    else out.push(token);
  }
  out.push(decodeEntities(source.slice(end)));
  return joined(out);
}

const isSpace = (character: string): boolean => !character.trim();

function hrefOf(attributes: string): string | undefined {
  const [, double, single, bare] = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/i.exec(attributes) ?? [];
  const href = double ?? single ?? bare;
  return href && decodeEntities(href);
}

/** Removes empty texts, and joins adjacent texts. */
function joined(children: readonly ProseChild[]): ProseChild[] {
  const result: ProseChild[] = [];
  let text = '';
  for (const child of children) {
    if (typeof child === 'string') text += child;
    else {
      if (text) result.push(text);
      text = '';
      result.push(child);
    }
  }
  if (text) result.push(text);
  return result;
}
