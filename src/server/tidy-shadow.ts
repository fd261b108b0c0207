/** Makes what Lit renders on a server fit to be published. In linear time, and no text is changed. */
import { escapeBreaks } from './markup.js';

/** Comments, style elements, tags and texts, as Lit writes them: in texts and in values of attributes, `<` and `>` are escaped. */
const TOKENS = /<!--[^]*?-->|<\?>|<style>[^]*?<\/style>|<[^>]*>|[^<]+/g;

/** The comment in front of a text that is a value; texts elsewhere are the template's. */
const VALUE = '<!--lit-part-->';

/** A name in a tag, with its value. */
const NAMES = /[^\s"']+(?:"[^"]*"|'[^']*')?/g;

/**
 * Removes what only Lit's own hydration needs, which would cost readers more script than it saves, and the indentation of
 * templates. Where that leaves two texts side by side, an empty comment separates them: WebKit shapes each text by itself, and the
 * line would move when the script comes. The headings that open and close a text become plain text, because they do nothing
 * until the script is there. Line breaks in texts and attributes become character references, so that the result is one line.
 */
export function tidyShadow(html: string): string {
  let tidied = '';
  let textBefore = '';
  let comment = '';
  let isInToggle = false;
  for (const [token] of html.matchAll(TOKENS)) {
    if (token.startsWith('<!--') || token === '<?>') {
      comment = token;
      continue;
    }
    if (!token.startsWith('<')) {
      if (comment && /\S ?$/.test(textBefore.slice(-2)) && /^ ?\S/.test(token)) tidied += '<!---->';
      const text = comment === VALUE ? escapeBreaks(token) : joinLines(token);
      // One space is enough where a comment was.
      tidied += textBefore !== '' && comment !== VALUE && tidied.endsWith(' ') ? text.trimStart() : text;
    } else if (token.startsWith('<button ') && token.includes(' class="toggle"')) {
      isInToggle = true;
      tidied += '<span class="toggle" part="toggle">';
    } else if (token === '</button>' && isInToggle) {
      isInToggle = false;
      tidied += '</span>';
    } else {
      tidied += token.startsWith('<style>') ? token : tidyTag(token);
    }
    textBefore = token.startsWith('<') ? '' : token;
    comment = '';
  }
  return tidied;
}

function tidyTag(tag: string): string {
  const names: string[] = tag.slice(1, -1).match(NAMES) ?? [];
  const kept = names.filter(
    (name) =>
      name !== 'defer-hydration' &&
      name !== 'shadowroot="open"' &&
      // Without the script all tab panels are shown, to everybody.
      !(name === 'aria-hidden="true"' && names.includes('hidden="until-found"')),
  );
  return `<${escapeBreaks(kept.join(' '))}>`;
}

/** White space of a template with a line break in it is a space. */
const joinLines = (text: string): string => text.replace(/\s+/g, (space) => (space.includes('\n') ? ' ' : space));
