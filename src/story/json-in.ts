/** Matches JSON: the whole text, or the text in a code fence (https://spec.commonmark.org/0.31.2/#fenced-code-blocks). */
const JSON_TEXT = /^\s*([{[][^]*)$|```\w*\s*([{[][^]*)```/;

/** The object or list in a text that is JSON or has JSON in a code fence, as language models write it; otherwise `undefined`. */
export function jsonIn(text: string): unknown {
  const [, whole, fenced] = JSON_TEXT.exec(text) ?? [];
  const json = whole ?? fenced;
  if (json === undefined) return undefined;
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
