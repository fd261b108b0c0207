import { decodeEntities } from './html-entities.js';
import { readTags } from './html-tags.js';

/** Tags that show something other than text. A link without text shows its URL. */
const SHOWN = /^<(?:a\s|audio|embed|iframe|img|input|math|object|script|style|svg|video)/i;

/** Whether a text shows nothing: it has only spaces, comments and tags, such as the `<p>&nbsp;</p>` of an empty editor. */
export function isBlankText(text: string): boolean {
  let isBlank = true;
  // Most texts start with a word, which is faster to find than tags.
  if (!/^\s*[<&]/.test(text)) return !text.trim();
  readTags(
    text,
    (part) => (isBlank &&= !decodeEntities(part).trim()),
    ({ source }) => (isBlank &&= !SHOWN.test(source)),
  );
  return isBlank;
}
