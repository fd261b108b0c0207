/** What happens on a publisher's server, and to the pages that come from it. */
import { executeServerCommand } from '@web/test-runner-commands';
import type { RenderedStory, RenderOptions } from '../server/render-story.js';

/** Renders a story in Node. */
export const renderOnServer = (data: unknown, options: RenderOptions = {}): Promise<RenderedStory> =>
  executeServerCommand('render-story', { data, options });

export const styleHashesOnServer = (): Promise<readonly string[]> => executeServerCommand('style-hashes');

/** What came of a command. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line with these arguments, and this as its standard input. */
export const runCommand = (args: readonly string[], input = ''): Promise<Outcome> =>
  executeServerCommand('story-elements', { args, input });

/** How a page looks at a moment. */
export interface Look {
  /** The place, size, colour and type of every box. */
  readonly layout: readonly string[];
  /** What assistive technology is told of it, such as `heading 2 What’s Missing`. */
  readonly told: readonly string[];
  /** What the expression gave that was asked for. */
  readonly value: unknown;
}

/** A page of its own, and JavaScript that gives what is to be seen of it. */
export interface Visit {
  readonly html: string;
  /** Its Content-Security-Policy. */
  readonly csp?: string;
  readonly width?: number;
  /** Before the script of the elements has come. */
  readonly before?: string;
  /** After it has. */
  readonly after?: string;
  /** What is true once it has: that the card is ready, by default. */
  readonly until?: string;
}

/** The look of a page with scripts off. */
export async function visitWithoutScripts(visit: Visit): Promise<Look & { readonly violations: readonly string[] }> {
  const { first, violations } = await go<{ first: Look; violations: string[] }>({ scripts: false, ...visit });
  return { ...first, violations };
}

/** What a page with scripts looked like before and after the script came. */
export interface Change {
  readonly first: Look;
  readonly then: Look;
  /** The layout shift of all of it: https://web.dev/articles/cls */
  readonly shift: number;
  /** What was asked of the server, but for the page. */
  readonly requests: readonly string[];
  /** What the console says. */
  readonly violations: readonly string[];
}

/** Holds the script of the elements back until the page has been looked at, and looks again once it has done its work. */
export const visitWithScripts = (visit: Visit): Promise<Change> =>
  go({ scripts: true, until: 'document.querySelector(".story, story-card").state === "ready"', ...visit });

const go = <T>(visit: object): Promise<T> => executeServerCommand('visit', { width: 900, ...visit });
