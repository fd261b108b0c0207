/** `loadFormats` for the script tag, which has the readers in a file beside the script. */
import type { loadFormats as load } from './formats.js';

const script = import.meta.url;

export const loadFormats: typeof load = async () =>
  import(/* @vite-ignore */ new URL('formats.js', script).href) as ReturnType<typeof load>;
