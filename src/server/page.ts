import { textDirection } from '../i18n/text-direction.js';
import { httpUrl } from '../story/http-url.js';
import { plainLine } from '../story/prose.js';
import type { Story } from '../story/story.js';
import { storyText } from '../story/story-text.js';
import { languageTag } from './language-tag.js';
import { markup, Markup } from './markup.js';

/** A whole page around a rendered story, on the system's font and ground. */
export function page(
  { headline, summary, url }: Story,
  html: string,
  { lang: tag, script }: { readonly lang: string; readonly script?: string | undefined },
): string {
  const lang = languageTag(tag);
  const address = httpUrl(url);
  const isRtl = textDirection(lang) === 'rtl';
  return markup`<!doctype html>
<html lang="${lang}"${isRtl && markup` dir="rtl"`}>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta name="color-scheme" content="light dark">
    <title>${headline ? plainLine(headline) : address}</title>
    ${summary && markup`<meta name="description" content="${plainLine(storyText(summary))}">`}
    ${address && markup`<link rel="canonical" href="${address}">`}
    ${script && markup`<script type="module" src="${script}"></script>`}
  </head>
  <body>
    ${new Markup(html)}
  </body>
</html>`
    .toString()
    .replace(/^\s*\n/gm, '');
}
