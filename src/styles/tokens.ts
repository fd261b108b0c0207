import { css } from 'lit';

/**
 * Every custom property that a page may set, and its default. A page sets `--story-ink`, say, on the element or on anything
 * above it; styles read the private `--_ink`, which is that or the default. So a value reaches nested elements, and each
 * default is declared once.
 *
 * The card is ink on the page's own ground. The only colours are the eight lenses. The figures are contrast ratios by
 * https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio: on white, on cream #fbf4e4 | on near-black #121212.
 */
export const tokens = css`
  :host {
    /* ---------- type: sizes are in em of the base, in steps of about 1.2 named by their distance from running text ---------- */
    --_line-height: var(--story-line-height, 1.6); /* of running text */
    --_line-height-tight: var(--story-line-height-tight, 1.12); /* of headlines */
    --_weight-heading: var(--story-weight-heading, 650); /* 700 where the face is not variable */
    --_measure: var(--story-measure, 34em); /* the longest line: about 70 characters */
    --_size-down-2: var(--story-size-down-2, 0.8125em); /* captions */
    --_size-down-1: var(--story-size-down-1, 0.9375em); /* notes, banner, links */
    --_size-up-1: var(--story-size-up-1, 1.1875em); /* summary, original headline */
    --_size-up-2: var(--story-size-up-2, 1.3125em); /* section titles */
    --_size-up-3: var(--story-size-up-3, 1.75em); /* numerals of the pathways */
    --_size-headline: var(--story-size-headline, clamp(1.5em, 0.9em + 3.1cqi, 3.5em));
    --_size-headline-long: var(
      --story-size-headline-long,
      clamp(1.375em, 0.9em + 2.2cqi, 2.75em)
    ); /* over 110 characters */
    --_size-closing: var(--story-size-closing, clamp(1.25em, 1em + 1.4cqi, 2em)); /* the synthesis */
    --_size-score: var(--story-size-score, clamp(2.75em, 2em + 3cqi, 4.25em));

    /* ---------- space ---------- */
    --_space-1: var(--story-space-1, 0.25em);
    --_space-2: var(--story-space-2, 0.5em);
    --_space-3: var(--story-space-3, 0.75em);
    --_space-4: var(--story-space-4, 1em);
    --_space-5: var(--story-space-5, 1.5em);
    --_space-6: var(--story-space-6, 2.5em);
    --_space-7: var(--story-space-7, 4em);
    --_side: var(--story-side, 12.5em); /* the margin that section titles hang in, from 56.25em */

    /* ---------- ink and ground ---------- */
    --_ink: var(--story-ink, light-dark(#16181a, #eceae4)); /* 17.8, 16.2 | 15.6 */
    --_ink-soft: var(--story-ink-soft, light-dark(#4a4d50, #b3b0a8)); /* 8.5, 7.8 | 8.6 */
    --_rule: var(--story-rule, light-dark(#767470, #7d7a74)); /* 4.7, 4.3 | 4.4: marks that carry meaning */
    --_hairline: var(--story-hairline, light-dark(#c9c5bc, #45433f)); /* separates, and is never the only sign */
    --_link: var(--story-link, var(--_ink));
    --_focus: var(--story-focus, light-dark(#0b57d0, #a8c7fa)); /* 6.4, 5.8 | 10.9 */

    /* ---------- rules ---------- */
    --_rule-thin: var(--story-rule-thin, 1px);
    --_rule-bold: var(--story-rule-bold, 3px);
    --_bar: var(--story-bar, 0.4375em); /* the height of a lens bar */

    /* ---------- the eight lenses ---------- */
    --_lens-indigenous: var(--story-lens-indigenous, light-dark(#a1392c, #ea8470)); /* clay-red: 6.7, 6.1 | 7.2 */
    --_lens-historical: var(--story-lens-historical, light-dark(#9c5300, #eda253)); /* burnt orange: 5.8, 5.3 | 8.8 */
    --_lens-cross-cultural: var(
      --story-lens-cross-cultural,
      light-dark(#697403, #c4dc48)
    ); /* chartreuse: 5.1, 4.7 | 12.2 */
    --_lens-scientific: var(--story-lens-scientific, light-dark(#007386, #58d1e5)); /* cyan: 5.5, 5.1 | 10.4 */
    --_lens-artistic: var(--story-lens-artistic, light-dark(#476350, #96bca2)); /* sage: 6.6, 6.1 | 8.9 */
    --_lens-future: var(--story-lens-future, light-dark(#3331a5, #7d85f2)); /* indigo: 9.9, 9.0 | 5.8 */
    --_lens-marginalised: var(--story-lens-marginalised, light-dark(#6c60b5, #bab5f5)); /* periwinkle: 5.3, 4.8 | 9.8 */
    --_lens-trickster: var(--story-lens-trickster, light-dark(#ae1a69, #f483b8)); /* rose-magenta: 6.7, 6.1 | 7.8 */
    --_lens-other: var(--story-lens-other, var(--_ink-soft)); /* a lens beyond the eight */
  }

  @media (forced-colors: active) {
    :host {
      --_ink: CanvasText;
      --_ink-soft: CanvasText;
      --_rule: CanvasText;
      --_hairline: CanvasText;
      --_link: LinkText;
      --_focus: Highlight;
      --_lens-indigenous: CanvasText;
      --_lens-historical: CanvasText;
      --_lens-cross-cultural: CanvasText;
      --_lens-scientific: CanvasText;
      --_lens-artistic: CanvasText;
      --_lens-future: CanvasText;
      --_lens-marginalised: CanvasText;
      --_lens-trickster: CanvasText;
    }
  }
`;
