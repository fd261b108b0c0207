import { escapeHtml } from './escape-html.js';
import { parseLine, parseProse } from './prose.js';
import type { ProseChild } from './prose-node.js';
import { safeUrl } from './safe-url.js';
import { withoutHarmfulMarks } from './tidy.js';

/**
 * A text of a story as HTML, for feeds, mail and templates. It has only `p`, `br`, `strong`, `em`, `code`, `a`, `ul`, `ol`, `li`,
 * `blockquote` and `hr`; the only attributes are `href` (http, https, mailto or relative) and `start`. All other text is escaped.
 *
 * ```js
 * storyHtml('**Who** pays?\n\n- <b>Tenants</b>'); // '<p><strong>Who</strong> pays?</p><ul><li><strong>Tenants</strong></li></ul>'
 * ```
 */
export const storyHtml = (prose: string): string => writeAll(parseProse(withoutHarmfulMarks(prose)), true);

/**
 * A headline, title or name of a story as HTML on one line.
 *
 * @param isLinking - whether links stay links; `false` within another link
 */
export const lineHtml = (line: string, isLinking = true): string =>
  writeAll(parseLine(withoutHarmfulMarks(line)), isLinking);

const writeAll = (nodes: readonly ProseChild[], isLinking: boolean): string =>
  nodes.map((node) => write(node, isLinking)).join('');

function write(node: ProseChild, isLinking: boolean): string {
  if (typeof node === 'string') return escapeHtml(node);
  const { tag, children, href, start } = node;
  const content = writeAll(children, isLinking);
  if (tag === 'br' || tag === 'hr') return `<${tag}>`;
  if (tag !== 'a') return `<${tag}${start === undefined || start === 1 ? '' : ` start="${start}"`}>${content}</${tag}>`;
  if (safeUrl(href) !== undefined) return isLinking ? `<a href="${escapeHtml(href!)}">${content}</a>` : content;
  return href === undefined || children[0] === href ? content : `${content} ${escapeHtml(href)}`;
}
