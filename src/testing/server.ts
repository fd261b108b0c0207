/** What happens on a publisher's server, and to the pages that come from it. */
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

/** What came of a command. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line with these arguments, and this as its standard input. */
export const runCommand = (args: readonly string[], input = ''): Promise<Outcome> =>
  executeServerCommand('story-elements', { args, input });

/** What assistive technology is told of a page, such as `heading 2 What’s Missing`. */
type Told = readonly string[];

/** What is told of a page with scripts off. */
export const toldWithoutScripts = async (html: string): Promise<Told> =>
  (await executeServerCommand<{ first: Told }, object>('visit', { html })).first;

/** What came of a page when its script did. */
export interface Change {
  readonly first: Told;
  readonly then: Told;
  /** The layout shift of all of it: https://web.dev/articles/cls */
  readonly shift: number;
}

/** Looks at a page before and after its script: at `release` it comes. */
export const visitWithScript = (html: string, release: string): Promise<Change> =>
  executeServerCommand('visit', {
    html,
    release,
    until: `[...document.querySelectorAll('${TAGS.join()}')].every(({ state }) => state === 'ready')`,
  });
