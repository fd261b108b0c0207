import { nothing } from 'lit';

/** The scripts written from right to left that news is published in, by the languages that use them. */
const RTL = /^(ar|arc|ckb|dv|fa|he|ks|ku-arab|pnb|prs|ps|sd|syr|ug|ur|yi)\b/i;

/** The values for `lang` and `dir` on text in the story's language. Without one, the text is in the page's language. */
export function languageOf({ lang }: { lang?: string | undefined }): {
  lang: string | typeof nothing;
  dir: string | typeof nothing;
} {
  return { lang: lang ?? nothing, dir: lang === undefined ? nothing : RTL.test(lang) ? 'rtl' : 'ltr' };
}
