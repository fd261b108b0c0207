/** Media features of a reader's system, and the layout shift of a page. */
import { executeServerCommand } from '@web/test-runner-commands';
import { canEmulate } from './engine.js';

/**
 * Emulates media features, such as `{ 'forced-colors': 'active' }`, until the next call. `{}` resets all of them. Does nothing if the
 * browser cannot emulate them: tests that need it are skipped there.
 */
export async function emulate(features: Record<string, string>): Promise<void> {
  if (canEmulate) await executeServerCommand('emulate', features);
}

export interface Visit {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  /** A JavaScript expression that becomes true when the page is complete. */
  readonly until: string;
  /** For how many milliseconds the measurement continues after that. */
  readonly after: number;
}

/** The layout shift of a page from its first paint: https://web.dev/articles/cls */
export const layoutShift = (visit: Visit): Promise<number> => executeServerCommand('layout-shift', visit);
