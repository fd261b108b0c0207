/** Replaces readers.ts in the build for script tags: the readers of all formats are in a file beside the script. */
import type { loadReaders as load } from './readers.js';

const script = import.meta.url;

export const loadReaders: typeof load = async () =>
  import(/* @vite-ignore */ new URL('formats.js', script).href) as ReturnType<typeof load>;
