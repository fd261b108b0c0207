/** Attacks on pages that show text from others. The elements must show all of them as text. */

/** A script that tests can detect: it sets `hit`. */
const HIT = 'window.hit=1';

/** A URL whose requests the server logs under the key `bait`. */
export const BAIT = '/faults/story?key=bait';

const MARKUP = [
  `<script>${HIT}</script>`,
  `<img src=x onerror=${HIT}>`,
  `<img src="${BAIT}">`,
  `"><svg/onload=${HIT}>`,
  `'><iframe srcdoc="<script>parent.hit=1</script>">`,
  `</style></script></textarea></title><details open ontoggle=${HIT}>`,
  `<!--><img src=${BAIT}>-->`,
  `]]><math><mtext></table><mglyph><style><img src onerror=${HIT}>`,
  `<template shadowrootmode=open><script>${HIT}</script></template>`,
  `<link rel=stylesheet href="${BAIT}"><base href="//evil.example/"><meta http-equiv=refresh content="0;${BAIT}">`,
  `<form action=javascript:${HIT}><button formaction=javascript:${HIT} autofocus onfocus=${HIT}>`,
  `&lt;img src=x onerror=${HIT}&gt;`,
  `&#60;script&#62;${HIT}&#60;/script&#62;`,
  '&amp;lt;img src=x&amp;gt;',
  `<marquee onstart=${HIT}><object data="${BAIT}"><embed src="${BAIT}"><video src="${BAIT}"><audio autoplay src="${BAIT}">`,
];

const TEMPLATES = [
  '${window.hit=1}',
  '{{constructor.constructor("window.hit=1")()}}',
  '<?lit$1$?>',
  '{{lit-0}}',
  '?lit$0$',
  '<!--lit-part-->',
];

const STYLES = [
  `</style><style>*{background:url(${BAIT})}`,
  `red;background:url("${BAIT}")`,
  `@import "${BAIT}";`,
  `expression(${HIT})`,
  `" style="background:url(${BAIT})" part="headline`,
  `*{content:url(${BAIT})}`,
];

const TEXTS = [
  '\u202egnp.exe',
  '\u2067\u2067\u2066\u202d',
  '\u2069\u2069\u202e\u2069',
  '\u202a'.repeat(130),
  '\ud800',
  '\udc00\ud800 \udfff',
  'a\u0000b',
  '\u0000\u0001\u0008\u001b\u007f\u0085\ufeff\ufff9\uffff',
  `Z${'\u0301\u0489'.repeat(500)}`,
  '\u200b\u200d\u2060\u00ad',
  '👩‍👩‍👧‍👦'.repeat(50),
  '\u{e0061}\u{e007f}\u{10ffff}',
  'x'.repeat(5000),
  '*'.repeat(500),
  '** *a*** **',
];

const PROTOTYPES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'constructor.prototype.hit'];

const ODD_WORDS = [
  "'; DROP TABLE stories;--",
  '../../../etc/passwd',
  '%00%0d%0aSet-Cookie:hit=1',
  '-1e999',
  'NaN',
  'undefined',
  '{"a":',
  '#',
  '?',
];

/** URLs that must not become links, each in spellings that hide the scheme from a simple search. */
export const UNSAFE_URLS: readonly string[] = [
  `javascript:${HIT}`,
  `data:text/html,<script>parent.hit=1</script>`,
  `vbscript:${HIT}`,
  'blob:https://a.example/1',
  'file:///etc/passwd',
  'ftp://a.example/',
  'about:blank',
  'view-source:https://a.example/',
  'filesystem:https://a.example/temporary/x',
  'intent://a.example#Intent;scheme=https;end',
  'ws://a.example/',
  'tel:1',
].flatMap((url) => [
  url,
  url.replace(/^./, (letter) => letter.toUpperCase()),
  url.toUpperCase(),
  ` ${url}`,
  `\t\n\r${url}`,
  `\u0000\u0001\u001f${url}`,
  url.replace(/^../, '$&\t'),
  url.replace(/^.../, '$&\r\n'),
  url.replace(':', '\t:'),
]);

/** URLs that look unsafe or are odd. They may become links only with the scheme `http:`, `https:` or `mailto:`. */
const ODD_URLS = [
  '//host.example',
  '\\\\host.example\\a',
  '/\\host.example',
  'https:host',
  'https://user:pass@a.example/"><script>',
  'http://a.example/\u202egnp.exe',
  'mailto:a@b.example?subject=<script>',
  '&#106;avascript:alert(1)',
  '&Tab;javascript:alert(1)',
  'javascript&colon;alert(1)',
  'java\u2028script:alert(1)',
  '\u00a0javascript:alert(1)',
  'javascript\uff1aalert(1)',
  'ｊavascript:alert(1)',
  'javaſcript:alert(1)',
  'javascript%3aalert(1)',
  '#javascript:alert(1)',
  '?javascript:alert(1)',
  'http://[',
  'http://a b',
  'https://xn--a',
  ':',
  `https://a.example/${'a'.repeat(5000)}`,
];

/** All attacks. */
export const PAYLOADS: readonly string[] = [
  ...MARKUP,
  ...TEMPLATES,
  ...STYLES,
  ...TEXTS,
  ...PROTOTYPES,
  ...ODD_WORDS,
  ...UNSAFE_URLS,
  ...ODD_URLS,
];

/** A copy of JSON in which `replace` gives each text. Its second argument is the name of the member. */
export function mapTexts(value: unknown, replace: (text: string, key: string) => string, key = ''): unknown {
  if (typeof value === 'string') return replace(value, key);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, replace, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, mapTexts(member, replace, key)]));
}
