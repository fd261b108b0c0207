/** Prepares the HTML that Lit renders on a server for publishing. Takes linear time, and changes no text. */
import { escapeBreaks } from './markup.js';

/** Comments, style elements, tags and texts of Lit's output, in which `<` and `>` are escaped in texts and attribute values. */
const TOKENS = /<!--[^]*?-->|<\?>|<style>[^]*?<\/style>|<[^>]*>|[^<]+/g;

/** The comment before a text that comes from a value. All other texts come from the template. */
const VALUE = '<!--lit-part-->';

/** A name in a tag, with its value. */
const NAMES = /[^\s"']+(?:"[^"]*"|'[^']*')?/g;

/**
 * Removes the indentation of templates, and the comments and attributes that only Lit's hydration needs: hydration would cost
 * readers more script than it saves. An empty comment separates texts that become adjacent: WebKit shapes each text node
 * separately, so joined texts would move when the script renders. The buttons that open and close a text become spans, because
 * they do nothing without the script. Line breaks in texts and attributes become character references, so the result is one line.
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
      // Without the script all tab panels are visible, also to assistive technology.
      !(name === 'aria-hidden="true"' && names.includes('hidden="until-found"')),
  );
  return `<${escapeBreaks(kept.join(' '))}>`;
}

/** Replaces white space with a line break, which is indentation of the template, by one space. */
const joinLines = (text: string): string => text.replace(/\s+/g, (space) => (space.includes('\n') ? ' ' : space));
