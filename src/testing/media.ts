/** What a reader's system prefers, and what a page does on their screen. */
import { executeServerCommand } from '@web/test-runner-commands';
import { canEmulate } from './engine.js';

/**
 * Emulates media features, such as `{ 'forced-colors': 'active' }`, until told otherwise: `{}` puts all of them back. Does
 * nothing where the browser cannot: tests that need it are skipped there.
 */
export async function emulate(features: Record<string, string>): Promise<void> {
  if (canEmulate) await executeServerCommand('emulate', features);
}

export interface Visit {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  /** A JavaScript expression that becomes true once the page has come to rest. */
  readonly until: string;
  /** Milliseconds to go on watching for after that. */
  readonly after: number;
}

/** The layout shift of a page from its first paint: https://web.dev/articles/cls */
export const layoutShift = (visit: Visit): Promise<number> => executeServerCommand('layout-shift', visit);
