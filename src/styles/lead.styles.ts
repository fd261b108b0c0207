import { css } from 'lit';

/** The banner, headline and summary that open a card, in every variant. */
export const leadStyles = css`
  .banner {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 1.25em;
    padding-block: 0.6em;
    border-block: var(--_rule-bold) solid var(--_ink);
    border-block-end: var(--_rule-thin) solid var(--_hairline);
    color: var(--_ink-soft);
    font-size: var(--_size-down-1);
    line-height: 1.4;
  }
  .banner:empty {
    padding: 0;
    border-block-end: 0;
  }
  .category {
    color: var(--_ink);
    font-weight: var(--_weight-strong);
  }
  .category::first-letter {
    text-transform: capitalize;
  }
  .level {
    display: inline-flex;
    gap: 0.45em;
    align-items: baseline;
    color: var(--_ink);
    font-weight: var(--_weight-strong);
  }
  .level svg {
    block-size: 0.75em;
  }
  .headline {
    font-family: var(--_font-heading);
    font-size: var(--_size-headline);
    font-weight: var(--_weight-heading);
    letter-spacing: -0.012em;
    line-height: var(--_line-height-tight);
    text-wrap: balance;
  }
  .headline:is(:lang(ar), :lang(fa), :lang(ur), :lang(hi)) {
    letter-spacing: 0;
    line-height: 1.35;
  }
  .long .headline {
    font-size: var(--_size-headline-long);
  }
  .summary {
    display: grid;
    gap: var(--_space-4);
    max-inline-size: 32em;
    font-size: var(--_size-up-1);
    line-height: 1.5;
    text-wrap: pretty;
  }
  @container (width >= 40em) {
    .level {
      margin-inline-start: auto;
    }
  }
`;
