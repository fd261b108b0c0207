import { css } from 'lit';

/**
 * Every custom property that a page may set, and its default. A page sets `--story-ink`, say, on the element or on anything
 * above it; styles read the private `--_ink`, which is that or the default. So a value reaches nested elements, and each
 * default is declared once.
 *
 * The card is ink on the page's own ground. The only colours are the eight lenses. The figures are contrast ratios by
 * https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio: on white, on cream #fbf4e4 | on near-black #121212. They are checked, and
 * custom-elements.json and tokens.json are made from this file: `npm run tokens`.
 */
export const tokens = css`
  .base {
    /* ---------- type: in em of the base, in steps of about 1.2 named by their distance from running text ---------- */
    --_font: var(--story-font, inherit); /* of running text: the page's own by default */
    --_font-heading: var(--story-font-heading, inherit); /* of headlines, titles, figures: by default the same */
    --_font-size: var(--story-font-size, max(1em, 16px)); /* the base: holds where a page sets html to 62.5% */
    --_line-height: var(--story-line-height, 1.6); /* of running text */
    --_line-height-tight: var(--story-line-height-tight, 1.12); /* of headlines */
    --_weight-heading: var(--story-weight-heading, 650); /* of headlines: 700 where the face is not variable */
    --_weight-strong: var(--story-weight-strong, 650); /* of names: 700 where the face is not variable */
    --_measure: var(--story-measure, 34em); /* the longest line: about 70 characters */
    --_size-down-2: var(--story-size-down-2, 0.8125em); /* captions */
    --_size-down-1: var(--story-size-down-1, 0.9375em); /* notes, banner, links */
    --_size-up-1: var(--story-size-up-1, 1.1875em); /* summary, original headline */
    --_size-up-2: var(--story-size-up-2, 1.3125em); /* section titles */
    --_size-up-3: var(--story-size-up-3, 1.75em); /* numerals of the pathways */
    --_size-headline: var(--story-size-headline, clamp(1.5em, 0.9em + 3.1cqi, 3.5em)); /* headline */
    --_size-headline-long: var(
      --story-size-headline-long,
      clamp(1.375em, 0.9em + 2.2cqi, 2.75em)
    ); /* headline over 110 characters */
    --_size-closing: var(--story-size-closing, clamp(1.25em, 1em + 1.4cqi, 2em)); /* opening of the synthesis */
    --_size-score: var(--story-size-score, clamp(2.75em, 2em + 3cqi, 4.25em)); /* figure of the score */

    /* ---------- space ---------- */
    --_space-1: var(--story-space-1, 0.25em); /* between a scale and the words at its ends */
    --_space-2: var(--story-space-2, 0.5em); /* between paragraphs of a list */
    --_space-3: var(--story-space-3, 0.75em); /* between a picture and its caption */
    --_space-4: var(--story-space-4, 1em); /* between paragraphs */
    --_space-5: var(--story-space-5, 1.5em); /* over a section, and between the parts of the headline */
    --_space-6: var(--story-space-6, 2.5em); /* under a section, and between columns */
    --_space-7: var(--story-space-7, 4em); /* between headline and wheel in a wide card */
    --_side: var(--story-side, 12.5em); /* the margin that section titles hang in, from 56.25em */
    --_padding: var(--story-padding, 1.5em); /* around what has a ground of its own */

    /* ---------- ink and ground ---------- */
    --_paper: var(--story-paper, light-dark(#fff, #121212)); /* the ground of light and dark; auto has the page's */
    --_ink: var(--story-ink, light-dark(#16181a, #eceae4)); /* text: 17.8, 16.2 | 15.6 */
    --_ink-soft: var(--story-ink-soft, light-dark(#4a4d50, #b3b0a8)); /* small print: 8.5, 7.8 | 8.6 */
    --_rule: var(--story-rule, light-dark(#767470, #7d7a74)); /* lines that carry meaning: 4.7, 4.3 | 4.4 */
    --_hairline: var(--story-hairline, light-dark(#c9c5bc, #45433f)); /* separates, and is never the only sign */
    --_link: var(--story-link, var(--_ink)); /* links, which are underlined too */
    --_focus: var(--story-focus, light-dark(#0b57d0, #a8c7fa)); /* outline of what has the keyboard: 6.4, 5.8 | 10.9 */

    /* ---------- rules ---------- */
    --_rule-thin: var(--story-rule-thin, 1px); /* opens a section */
    --_rule-bold: var(--story-rule-bold, 3px); /* opens the card */
    --_focus-width: var(--story-focus-width, 2px); /* outline of what has the keyboard */
    --_bar: var(--story-bar, 0.4375em); /* height of a lens bar */
    --_radius: var(--story-radius, 0px); /* corners of buttons, bars and the grounds of light and dark */

    /* ---------- the eight lenses ---------- */
    --_lens-indigenous: var(--story-lens-indigenous, light-dark(#9e2a22, #e8735f)); /* clay-red: 7.5, 6.8 | 6.3 */
    --_lens-historical: var(--story-lens-historical, light-dark(#a85a00, #f0ab4e)); /* burnt orange: 5.1, 4.6 | 9.5 */
    --_lens-cross-cultural: var(
      --story-lens-cross-cultural,
      light-dark(#6b7500, #c4dc48)
    ); /* chartreuse: 5.0, 4.6 | 12.2 */
    --_lens-scientific: var(--story-lens-scientific, light-dark(#007386, #58d1e5)); /* cyan: 5.5, 5.0 | 10.4 */
    --_lens-artistic: var(--story-lens-artistic, light-dark(#2f5b45, #8fae9c)); /* sage: 7.8, 7.1 | 7.8 */
    --_lens-future: var(--story-lens-future, light-dark(#26208f, #7c84f4)); /* indigo: 12.5, 11.4 | 5.8 */
    --_lens-marginalised: var(
      --story-lens-marginalised,
      light-dark(#7560c2, #cfc4ff)
    ); /* periwinkle: 5.0, 4.6 | 11.6 */
    --_lens-trickster: var(--story-lens-trickster, light-dark(#ae1a69, #f483b8)); /* rose-magenta: 6.7, 6.1 | 7.8 */
    --_lens-other: var(--story-lens-other, var(--_ink-soft)); /* a lens beyond the eight */
  }

  @media (prefers-contrast: more) {
    .base {
      --_ink-soft: var(--_ink);
      --_rule: var(--_ink);
      --_hairline: var(--_ink);
      --_focus-width: 4px;
    }
  }
  @media (forced-colors: active) {
    .base {
      --_ink: CanvasText;
      --_ink-soft: CanvasText;
      --_rule: CanvasText;
      --_hairline: CanvasText;
      --_link: LinkText;
      --_focus: Highlight;
    }
  }
`;
