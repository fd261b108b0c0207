import { isBlank, MAX_DEPTH, type ProseNode } from './prose-node.js';
import { parseSpans } from './prose-spans.js';

const HEADING = /^\s*#{1,6}\s+(.*)/;
/** Has no repeated group, because a browser throws if a group repeats millions of times. */
const PAUSE = /^(?=(?:\s*[-*_]){3})(?:[-\s]+|[*\s]+|[_\s]+)$/;
/** A `>` before a digit or `=` is a comparison and not a quote. */
const QUOTE = /^\s*>(?![=\d]) ?/;
const ITEM = /^(\s*)(?:[-*•]|(\d{1,3})[.)])\s+/;

/** Whether a line continues the list item or quote above it. */
const isContinued = (line: string): boolean =>
  line !== '' && ![HEADING, PAUSE, QUOTE, ITEM].some((start) => start.test(line));

/**
 * Parses lines of Markdown into blocks: paragraphs, lists, quotes, pauses (`---`) and subheadings (`#`). Blank lines separate
 * paragraphs. A line break stays a line break.
 */
export function parseLines(source: readonly string[], depth = 0): ProseNode[] {
  const lines = source.map((line) => line.trimEnd());
  const isNested = depth < MAX_DEPTH;
  const nodes: ProseNode[] = [];
  let text: string[] = [];
  const endText = () => {
    if (text.length > 0) nodes.push(...paragraph(text.join('\n')));
    text = [];
  };

  for (let at = 0; at < lines.length;) {
    const line = lines[at]!;
    const [, heading] = HEADING.exec(line) ?? [];
    const item = !PAUSE.test(line) && ITEM.exec(line);
    if (heading !== undefined) {
      endText();
      nodes.push(...subheading(heading));
    } else if (PAUSE.test(line)) {
      endText();
      nodes.push({ tag: 'hr', children: [] });
    } else if (isNested && QUOTE.test(line)) {
      endText();
      const own: string[] = [];
      for (; at < lines.length && (QUOTE.test(lines[at]!) || isContinued(lines[at]!)); at++) {
        own.push(lines[at]!.replace(QUOTE, ''));
      }
      const children = parseLines(own, depth + 1);
      if (children.length > 0) nodes.push({ tag: 'blockquote', children });
      continue;
    } else if (isNested && item && (text.length === 0 || !(Number(item[2] ?? 1) > 1))) {
      endText();
      const [mark, indent = '', number] = item;
      const own = [line.slice(mark.length)];
      let blanks = 0;
      for (at++; at < lines.length; at++) {
        const next = lines[at]!;
        const isDeeper = /^\s*/.exec(next)![0].length > indent.length;
        if (next === '') blanks++;
        else if (isDeeper || (blanks === 0 && isContinued(next))) {
          for (; blanks > 0; blanks--) own.push('');
          own.push(next.replace(/^\s*/, (space) => space.slice(mark.length)));
        } else break;
      }
      addItem(nodes, number, parseLines(own, depth + 1));
      continue;
    } else if (line === '') endText();
    else text.push(isNested ? line.trim() : line.replace(/^[\s>]+/, ''));
    at++;
  }
  endText();
  return nodes;
}

/** Adds an item to the last list. Starts a new list if the kind differs or the number is not the next number. */
function addItem(nodes: ProseNode[], number: string | undefined, blocks: ProseNode[]): void {
  if (blocks.length === 0) return;
  const item: ProseNode = { tag: 'li', children: tight(blocks) };
  const tag = number === undefined ? 'ul' : 'ol';
  const start = number === undefined ? undefined : Number(number);
  const last = nodes.at(-1);
  const isNext = last?.tag === tag && (start === last.start || start === last.children.length + (last.start ?? 0));
  if (isNext) last.children.push(item);
  else nodes.push({ tag, start, children: [item] });
}

/** The content of a list item, without the `p` around its first paragraph. */
export const tight = ([first, ...rest]: ProseNode['children']): ProseNode['children'] =>
  first === undefined ? [] : [...(typeof first === 'object' && first.tag === 'p' ? first.children : [first]), ...rest];

/** A paragraph, or nothing if the text is blank. */
function paragraph(text: string): ProseNode[] {
  const children = parseSpans(text);
  return isBlank(children) ? [] : [{ tag: 'p', children }];
}

/** A subheading: a paragraph whose only child is `strong`. */
export function subheading(text: string): ProseNode[] {
  const [node] = paragraph(text.replace(/(?<=\s)#+$/, '').trim());
  if (!node) return [];
  const [first, ...rest] = node.children;
  const isStrong = rest.length === 0 && typeof first === 'object' && first.tag === 'strong';
  return isStrong ? [node] : [{ tag: 'p', children: [{ tag: 'strong', children: node.children }] }];
}
