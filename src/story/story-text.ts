import { parseProse } from './prose.js';
import { plain, type ProseChild } from './prose-node.js';
import { withoutHarmfulMarks } from './tidy.js';

/**
 * A text of a story as plain text, for titles, feeds and search: without marks and tags, and with entities decoded. Blank lines
 * separate paragraphs, and a list item starts with `- ` or its number. The URL of a link is left out.
 *
 * ```js
 * storyText('### Who decides\n\n- **Owners** &amp; tenants'); // 'Who decides\n\n- Owners & tenants'
 * ```
 */
export const storyText = (prose: string): string => writeAll(parseProse(withoutHarmfulMarks(prose)), '\n\n');

function writeAll(nodes: readonly ProseChild[], gap: string): string {
  let text = '';
  let spans: ProseChild[] = [];
  const add = (part: string) => (text += (text && part && gap) + part);
  for (const node of nodes) {
    const block = typeof node === 'object' && BLOCKS[node.tag];
    if (!block) spans.push(node);
    else {
      add(plain(spans));
      spans = [];
      add(block(node.children, node.start));
    }
  }
  add(plain(spans));
  return text;
}

type Write = (children: readonly ProseChild[], start?: number) => string;

const items = (children: readonly ProseChild[], mark: (index: number) => string): string =>
  children
    .map(
      (item, index) =>
        mark(index) + writeAll((item as { children: ProseChild[] }).children, '\n').replaceAll('\n', '\n  '),
    )
    .join('\n');

const BLOCKS: Readonly<Partial<Record<string, Write>>> = {
  p: plain,
  hr: () => '',
  blockquote: (children) => writeAll(children, '\n\n'),
  ul: (children) => items(children, () => '- '),
  ol: (children, start = 1) => items(children, (index) => `${start + index}. `),
};
