import { isBlankText } from './blank-text.js';
import { decodeEntities } from './html-entities.js';
import { FENCE, readTags, type Tag } from './html-tags.js';
import { parseLines, subheading, tight } from './prose-lines.js';
import { isBlank, MAX_DEPTH, plain, type ProseChild, type ProseNode, type ProseTag } from './prose-node.js';
import { parseSpans } from './prose-spans.js';

/**
 * Parses prose of a story into a tree of blocks. Reads Markdown, the HTML that editors leave in texts, or both. Decodes entities.
 * Removes tags that prose cannot hold, and keeps their text. If nothing would remain of a text, it is shown as written, unless it
 * shows nothing in HTML either.
 *
 * The tree has at most 50 levels. Parsing takes linear time for any text.
 */
export function parseProse(source: string): ProseNode[] {
  const root: ProseNode = { tag: 'blockquote', children: [] };
  const stack = [root];
  let run = '';
  let isHeading = false;
  let isAfterBreak = false;

  const top = () => stack[stack.length - 1]!;
  const last = (...tags: ProseTag[]) => Math.max(...tags.map((tag) => stack.map((node) => node.tag).lastIndexOf(tag)));
  const open = (tag: ProseTag, start?: number) => {
    const node: ProseNode = { tag, children: [], start };
    top().children.push(node);
    stack.push(node);
  };
  /** Closes the open elements from an index on, and removes empty elements. */
  const close = (index: number) => {
    while (index > 0 && stack.length > index) {
      const node = stack.pop()!;
      if (node.tag === 'li') node.children = tight(node.children);
      if (node.children.length === 0) top().children.pop();
    }
  };
  const add = (nodes: readonly ProseNode[]) => {
    if (nodes.length > 0 && /^[ou]l$/.test(top().tag)) open('li');
    for (const node of nodes) top().children.push(node);
  };
  const endRun = () => {
    add(isHeading ? subheading(run) : parseLines(run.split(/\r\n?|\n/)));
    run = '';
  };
  const onText = (text: string) => {
    run += isAfterBreak ? text.replace(/^[ \t]*\r?\n/, '') : text;
    isAfterBreak = false;
  };
  const onTag = ({ name, isEnd, attributes, source, effect }: Tag) => {
    if (effect === 'inline') run += source;
    else if (name === 'br') {
      run += '\n';
      isAfterBreak = true;
    } else if (effect === 'block') {
      endRun();
      isHeading = /^h[1-6]$/.test(name) && !isEnd;
      if (name === 'hr') add([{ tag: 'hr', children: [] }]);
      if (name === 'li' && !isEnd) {
        const list = last('ul', 'ol');
        close(list + 1 || stack.length);
        if (list < 0) open('ul');
        open('li');
      } else if (/^([ou]l|li|blockquote)$/.test(name)) {
        if (isEnd) close(last(name as ProseTag));
        else if (stack.length < 2 * MAX_DEPTH) {
          if (/^[ou]l$/.test(top().tag)) open('li');
          open(name as ProseTag, name === 'ol' ? startOf(attributes) : undefined);
        }
      }
    }
  };

  source.split(FENCE).forEach((part, index) => {
    if (index % 2) add([codeBlock(part)]);
    else {
      readTags(part, onText, onTag);
      endRun();
    }
  });
  close(1);
  const { children } = root;
  const isEmpty = children.every((node) => (node as ProseNode).tag === 'hr');
  return isEmpty && !isBlankText(source) ? [{ tag: 'p', children: [source.trim()] }] : (children as ProseNode[]);
}

/** A block of code, with its lines as written. */
const codeBlock = (source: string): ProseNode => ({
  tag: 'p',
  children: [
    {
      tag: 'code',
      children: decodeEntities(source.trim())
        .split(/(\r\n?|\n)/)
        .map((line, index) => (index % 2 ? { tag: 'br', children: [] } : line)),
    },
  ],
});

const startOf = (attributes: string): number | undefined => {
  const [, start] = /\sstart\s*=\s*["']?(\d{1,4})/i.exec(attributes) ?? [];
  return start === undefined ? undefined : Number(start);
};

/**
 * Parses a headline, title or name into spans on one line. Line breaks become spaces. The mark of a heading, list item or quote
 * at the start is removed.
 */
export function parseLine(source: string): ProseChild[] {
  let text = '';
  readTags(
    source,
    (part) => (text += part),
    ({ source, effect }) => (text += effect === 'inline' ? source : effect === 'block' ? ' ' : ''),
  );
  const line = text.replace(/[ \t\r\n]+/g, ' ').trim();
  const spans = parseSpans(line.replace(/^(?:#{1,6}|[-*•>](?! \d)) /, ''));
  return isBlank(spans) && !isBlankText(source) ? [source.trim()] : spans;
}

/** A headline, title or name as plain text on one line. */
export const plainLine = (source: string): string => plain(parseLine(source));
