/** The languages that are usually written from right to left, and the scripts that are. */
const RTL_LANGUAGE = /^(?:ar|arc|ckb|dv|fa|he|ks|pnb|prs|ps|sd|syr|ug|ur|yi)(?!-[a-z]{4}\b)\b/i;
const RTL_SCRIPT = /^[a-z]+-(?:adlm|arab|hebr|nkoo|rohg|syrc|thaa)\b/i;

/** The direction in which a language is written. A script in the tag decides: `sd` is right to left, `sd-Deva` left to right. */
export const textDirection = (tag: string): 'ltr' | 'rtl' =>
  RTL_LANGUAGE.test(tag) || RTL_SCRIPT.test(tag) ? 'rtl' : 'ltr';
