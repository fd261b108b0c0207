import { safeUrl } from './safe-url.js';

/** The elements that prose is made of: blocks, then spans. */
export type ProseTag = 'p' | 'ul' | 'ol' | 'li' | 'blockquote' | 'hr' | 'em' | 'strong' | 'code' | 'a' | 'br';

/** A piece of prose: text, or an element. */
export type ProseChild = string | ProseNode;

/** An element of prose, with its content. */
export interface ProseNode {
  readonly tag: ProseTag;
  children: ProseChild[];
  /** The URL of a link, as it is written. Call `safeUrl` before you show it as a link. */
  readonly href?: string | undefined;
  /** The number of the first item of an `ol`; 1 if it is absent. */
  readonly start?: number | undefined;
}

/** The deepest nesting of lists and quotes, in Markdown and in HTML. Deeper lists and quotes are not indented further. */
export const MAX_DEPTH = 8;

/** Whether a node is a subheading: a paragraph whose only child is `strong`. */
export const isSubheading = ({ tag, children: [first, ...rest] }: ProseNode): boolean =>
  tag === 'p' && rest.length === 0 && typeof first === 'object' && first.tag === 'strong';

/** The plain text of spans. The URL of an unsafe link follows its text, as on the page. */
export const plain = (children: readonly ProseChild[]): string =>
  children
    .map((child) => {
      if (typeof child === 'string') return child;
      const text = child.tag === 'br' ? '\n' : plain(child.children);
      const { href } = child;
      return href === undefined || safeUrl(href) !== undefined || text === href ? text : `${text} ${href}`;
    })
    .join('');

export const isBlank = (children: readonly ProseChild[]): boolean => plain(children).trim() === '';
