/** The same for the script tag, whose languages lie in a folder beside the script. */
import type { LoadLanguage } from './languages.js';

/** The address of the script. A classic script has no `import.meta`, and finds its own only while it runs. */
// An image of the page that is called so stands in its place, and would choose where scripts come from.
const { currentScript } = document;
const script = import.meta.url ?? (currentScript instanceof HTMLScriptElement ? currentScript.src : undefined);

export const languages: Readonly<Record<string, LoadLanguage>> = Object.fromEntries(
  ['ar', 'cy', 'de', 'es', 'fr', 'hi', 'pt'].map((tag) => [
    tag,
    async () => import(/* @vite-ignore */ new URL(`i18n/${tag}.js`, script).href) as ReturnType<LoadLanguage>,
  ]),
);
