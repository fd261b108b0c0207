/** The start and the end of a code fence (https://spec.commonmark.org/0.31.2/#fenced-code-blocks) that contains JSON. */
const FENCE = /```\w*\s*(?=[{[])/;
const END = /\n[ \t]*```|```\s*$/;

/** The object or list in a text that is JSON or has JSON in a code fence, as language models write it; otherwise `undefined`. */
export function jsonIn(text: string): unknown {
  const isWhole = /^\s*[{[]/.test(text);
  const fence = isWhole ? undefined : FENCE.exec(text);
  if (!isWhole && !fence) return undefined;
  const [json = ''] = fence ? text.slice(fence.index + fence[0].length).split(END, 1) : [text];
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
