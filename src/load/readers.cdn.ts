/** The same for the script tag, whose readers of other formats are in a file beside the script. */
import type { loadReaders as load } from './readers.js';

const script = import.meta.url;

export const loadReaders: typeof load = async () =>
  import(/* @vite-ignore */ new URL('formats.js', script).href) as ReturnType<typeof load>;
