import { safeUrl } from './safe-url.js';

/** The elements that prose is made of: blocks, then spans. */
export type ProseTag = 'p' | 'ul' | 'ol' | 'li' | 'blockquote' | 'hr' | 'em' | 'strong' | 'code' | 'a' | 'br';

/** A piece of prose: text, or an element. */
export type ProseChild = string | ProseNode;

/** An element of prose, with its content. */
export interface ProseNode {
  readonly tag: ProseTag;
  children: ProseChild[];
  /** Where a link leads, as written: `safeUrl` decides whether it may become a link. */
  readonly href?: string | undefined;
  /** The number of the first item of an `ol`; 1 where it is absent. */
  readonly start?: number | undefined;
}

/** The deepest that lists and quotes nest, each kind of syntax for itself; a deeper one is not indented further. */
export const MAX_DEPTH = 8;

/** Whether a paragraph is bold as a whole: it is a subheading of the text that follows. */
export const isSubheading = ({ tag, children: [first, ...rest] }: ProseNode): boolean =>
  tag === 'p' && rest.length === 0 && typeof first === 'object' && first.tag === 'strong';

/** The text of spans. After the text of a link that is not safe stands its URL, as on the page. */
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
