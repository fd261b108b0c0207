/** The same for the script tag, whose languages lie in a folder beside the script. */
import type { LoadLanguage } from './languages.js';

/** The address of the script. A classic script has no `import.meta`, and finds its own only while it runs. */
const { currentScript } = document;
const script = import.meta.url ?? (currentScript as HTMLScriptElement | null)?.src;

export const languages: Readonly<Record<string, LoadLanguage>> = Object.fromEntries(
  ['ar', 'cy', 'de', 'es', 'fr', 'hi', 'pt'].map((tag) => [
    tag,
    async () => import(/* @vite-ignore */ new URL(`i18n/${tag}.js`, script).href) as ReturnType<LoadLanguage>,
  ]),
);
