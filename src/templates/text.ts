import { html, nothing, type TemplateResult } from 'lit';
import { isSubheading, type ProseChild, type ProseNode } from '../story/prose-node.js';
import { parseLine, parseProse } from '../story/prose.js';
import { languageOf } from './language.js';
import { link } from './link.js';

/**
 * A headline, title or name of a story on one line.
 *
 * @param isLinking - whether links in the text stay links; `false` within a link or button
 */
export const inline = (text: string, isLinking = true): unknown => show(parseLine(text), isLinking);

/** The content of a list item: the spans of a single paragraph, or several blocks. */
export function item(text: string): unknown {
  const [first, ...rest] = parseProse(text);
  return first?.tag === 'p' && rest.length === 0 ? show(first.children) : html`<div class="flow">${blocks(text)}</div>`;
}

/**
 * Prose of a story in its blocks, in the story's language.
 *
 * @param name - its part, and first class
 * @param more - a further class
 */
export function prose(story: { lang?: string | undefined }, text: string, name = 'prose', more = ''): TemplateResult {
  const { lang, dir } = languageOf(story);
  return html` <div class="flow ${name} ${more}" part=${name} lang=${lang} dir=${dir}>${blocks(text)}</div> `;
}

const blocks = (text: string): unknown => show(parseProse(text));

/** Returns a single child without an array, because Lit adds a comment for each item of an array. */
const show = (children: readonly ProseChild[], isLinking = true): unknown => {
  const shown = children.map((child) => (typeof child === 'string' ? child : element(child, isLinking)));
  return shown.length === 1 ? shown[0] : shown;
};

function element(node: ProseNode, isLinking: boolean): unknown {
  const content = show(node.children, isLinking);
  switch (node.tag) {
    case 'p':
      return isSubheading(node) ? html`<p class="sub">${content}</p>` : html`<p>${content}</p>`;
    case 'ul':
      return html`<ul>
        ${content}
      </ul>`;
    case 'ol':
      return html`<ol start=${node.start ?? nothing}>
        ${content}
      </ol>`;
    case 'li':
      return html`<li>${content}</li>`;
    case 'blockquote':
      return html`<blockquote>${content}</blockquote>`;
    case 'em':
      return html`<em>${content}</em>`;
    case 'strong':
      return html`<strong>${content}</strong>`;
    case 'code':
      return html`<code>${content}</code>`;
    case 'br':
      return html`<br />`;
    case 'hr':
      return html`<hr />`;
    case 'a':
      return isLinking ? link(node.href, content) : content;
  }
}
