import { MAX_TAG_LENGTH } from '../i18n/lookup.js';

/** The language of the interface: English, unless a language tag is given. Longer text is none. */
export const languageTag = (lang = 'en'): string => (lang.length > MAX_TAG_LENGTH ? 'en' : lang);
