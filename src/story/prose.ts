/** A stretch of text, and the emphasis that its Markdown marks ask for. */
export interface Span {
  readonly text: string;
  readonly mark?: 'em' | 'strong';
}

/** The paragraphs of prose: blank lines part them. */
export function paragraphs(prose: string): string[] {
  return prose.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
}

/**
 * Text parted by the only Markdown marks that occur in real stories: `*x*` is emphasis and `**x**` strong emphasis. A mark has
 * to touch the words it stands around (https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis), so that "2 * 3"
 * and a lone asterisk stay as they are.
 */
export function spans(text: string): Span[] {
  const spans: Span[] = [];
  let end = 0;
  for (const match of text.matchAll(/(\*\*|\*)(?![\s*])([^*]*[^\s*])\1(?!\*)/g)) {
    if (match.index > end) spans.push({ text: text.slice(end, match.index) });
    spans.push({ text: match[2]!, mark: match[1] === '*' ? 'em' : 'strong' });
    end = match.index + match[0].length;
  }
  if (end < text.length) spans.push({ text: text.slice(end) });
  return spans;
}
