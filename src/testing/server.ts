/** Rendering on a publisher's server, and visits of the rendered pages. */
import { executeServerCommand } from '@web/test-runner-commands';
import type { RenderedStory, RenderOptions } from '../server/render-story.js';
import { TAGS } from './tags.js';

/** Renders a story in Node. */
export const renderOnServer = (data: unknown, options: RenderOptions = {}): Promise<RenderedStory> =>
  executeServerCommand('render-story', { data, options });

/** The result of rendering many stories. */
export interface ManyRendered {
  /** For each story, the milliseconds of rendering, and the length of its HTML or the error. */
  readonly results: readonly { readonly time: number; readonly length?: number; readonly error?: string }[];
  /** The console output. */
  readonly printed: readonly string[];
}

/** Renders stories in Node. Each is JSON text, because a message to Node cannot hold all JSON values. */
export const renderManyOnServer = (texts: readonly string[], options: RenderOptions = {}): Promise<ManyRendered> =>
  executeServerCommand('render-stories', { texts, options });

export const styleHashesOnServer = (): Promise<readonly string[]> => executeServerCommand('style-hashes');

/** The result of a command. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line with arguments and standard input. */
export const runCommand = (args: readonly string[], input = ''): Promise<Outcome> =>
  executeServerCommand('story-elements', { args, input });

/** The accessibility tree of a page, one line for each node, such as `heading 2 What’s Missing`. */
type Told = readonly string[];

/** The accessibility tree of a page with scripts off. */
export const toldWithoutScripts = async (html: string): Promise<Told> =>
  (await executeServerCommand<{ first: Told }, object>('visit', { html })).first;

/** A page before and after its script ran. */
export interface Change {
  readonly first: Told;
  readonly then: Told;
  /** The layout shift of the whole visit: https://web.dev/articles/cls */
  readonly shift: number;
}

/** Visits a page, and observes it before and after its script. A request for `release` releases the script. */
export const visitWithScript = (html: string, release: string): Promise<Change> =>
  executeServerCommand('visit', {
    html,
    release,
    until: `[...document.querySelectorAll('${TAGS.join()}')].every(({ state }) => state === 'ready')`,
  });
