import { nothing } from 'lit';
import { MAX_TAG_LENGTH } from '../i18n/lookup.js';
import { textDirection } from '../i18n/text-direction.js';

/**
 * The values for `lang` and `dir` on text in the story's language. Without a language, or with text too long for a language tag,
 * the text has the language of the page.
 */
export function languageOf({ lang = '' }: { lang?: string | undefined }): {
  lang: string | typeof nothing;
  dir: string | typeof nothing;
} {
  const isTag = lang !== '' && lang.length <= MAX_TAG_LENGTH;
  return { lang: isTag ? lang : nothing, dir: isTag ? textDirection(lang) : nothing };
}
