/**
 * The source of an element's story. The first present source wins:
 *
 * 1. the `story` property,
 * 2. inline `<script type="application/json">` or `application/ld+json` children (several JSON-LD blocks are one source),
 * 3. the `src` attribute,
 * 4. the story of the nearest provider or card among the ancestors.
 */
import { ofDocument } from '../dom/of-document.js';
import type { SharedStory } from '../context/story-context.js';
import type { Story } from '../story/story.js';
import { BLOCK_END } from './parse-blocks.js';

/**
 * The data of a story from an embedder: Story JSON, any other known format, or a list of stories. The type is `object`, because
 * an interface of the embedder has no index signature, so it is not assignable to a `Record`.
 */
export type StoryData = Story | object;

/** The source that an element uses. */
export type Source =
  | { readonly kind: 'none' }
  | { readonly kind: 'property'; readonly value: StoryData }
  | { readonly kind: 'inline'; readonly value: string }
  | { readonly kind: 'url'; readonly value: string }
  | { readonly kind: 'context'; readonly value: SharedStory };

/** An element that takes a story. */
export interface StorySource extends HTMLElement {
  src?: string | undefined;
  story?: StoryData | undefined;
}

const INLINE = ':scope > script:is([type="application/json"], [type="application/ld+json"])';

/** The inline scripts of an element, in order. */
export function inlineScripts(element: Element): HTMLScriptElement[] {
  return [...element.querySelectorAll<HTMLScriptElement>(INLINE)];
}

/** The source that wins. */
export function findSource(element: StorySource, shared: SharedStory | undefined): Source {
  if (element.story != null) return { kind: 'property', value: element.story };
  const scripts = inlineScripts(element).filter(isParsed);
  if (scripts.length > 0) return { kind: 'inline', value: joinBlocks(scripts) };
  if (element.src) return { kind: 'url', value: element.src };
  return shared ? { kind: 'context', value: shared } : { kind: 'none' };
}

/** Whether two sources are the same, so that the story does not have to load again. */
export function isSameSource(a: Source, b: Source): boolean {
  return a.kind === b.kind && (a.kind === 'none' || a.value === (b as typeof a).value);
}

/** Joins the texts of several inline scripts into one text. */
function joinBlocks(scripts: readonly HTMLScriptElement[]): string {
  return scripts.map((script) => script.text).join(BLOCK_END);
}

/** Whether a script has all of its text. While the page is loading, a script is complete if another node follows it. */
function isParsed(script: HTMLScriptElement): boolean {
  if (ofDocument(script.ownerDocument, 'readyState') !== 'loading') return true;
  for (let node: Node | null = script; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
}
