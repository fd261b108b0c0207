import type { Story } from './story.js';

/**
 * A plain citation of an analysis, in the order of the APA style (https://apastyle.apa.org): who, when, what, where. Parts that
 * the story does not have are left out.
 *
 * @param url - the address to give: that of the analysis, or of the page it is shown on
 */
export function citation({ headline, published, provenance, original }: Story, url: string): string {
  const year = /^\d{4}/.exec(published ?? '')?.[0];
  const about = original?.headline ? ` [Analysis of “${original.headline}”]` : '';
  return [
    provenance?.engine && `${provenance.engine}.`,
    `(${year ?? 'n.d.'}).`,
    headline && `${headline.replace(/[.]$/, '')}${about}.`,
    url,
  ]
    .filter(Boolean)
    .join(' ');
}
