import { languages } from '../i18n/languages.js';
import { lookup } from '../i18n/lookup.js';
import { provideLanguage } from '../i18n/localize.js';

const loads = new Map<string, Promise<void>>();

/** Has the words for a language there before an element asks for them, for a server renders without waiting. */
export async function loadLanguage(tag: string): Promise<void> {
  const range = lookup(tag, (range) => Object.hasOwn(languages, range));
  if (!range) return;
  if (!loads.has(range)) loads.set(range, load(range));
  await loads.get(range);
}

async function load(tag: string): Promise<void> {
  const { default: strings } = await languages[tag]!();
  provideLanguage(tag, strings);
}
