import { MAX_TAG_LENGTH } from '../i18n/lookup.js';

/** The language of the interface: the given tag, or English if the text is too long for a language tag. */
export const languageTag = (lang = 'en'): string => (lang.length > MAX_TAG_LENGTH ? 'en' : lang);
