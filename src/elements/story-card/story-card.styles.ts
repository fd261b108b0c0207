import { css } from 'lit';

export const styles = css`
  :host {
    break-inside: avoid-column; /* Chromium never ends laying out a wide card that it has to break: the page hangs */
    content-visibility: auto; /* a card off screen costs no layout */
    contain-intrinsic-block-size: auto 60em;
    /* Off screen the content has no width. Grid tracks still give the box a width (not in Firefox): up to 640px, as in host.styles.ts. */
    display: grid;
    grid-template-columns: minmax(0, min(640px, 100vw - 2em)) minmax(0, 1fr);
  }
  .base,
  :host::before {
    grid-area: 1 / 1 / 2 / -1;
  }
  :host(:focus-within) {
    content-visibility: visible; /* the ring of what has the focus is not cut off */
  }
  :host([variant='summary']) {
    contain-intrinsic-block-size: auto 40em;
  }
  :host([variant='headline']) {
    contain-intrinsic-block-size: auto 3em;
  }
  .fallback {
    padding-block: var(--_space-3);
    border-block-start: var(--_rule-bold) solid var(--_ink);
    text-wrap: balance;
  }
  .fallback ::slotted(*) {
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_rule);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
    font-family: var(--_font-heading);
    font-size: 1.4375em;
    font-weight: var(--_weight-heading);
    line-height: 1.2;
  }

  /* ---------- the lead: headline, score and wheel, side by side where there is room ---------- */
  .lead {
    display: grid;
    gap: var(--_space-5) var(--_space-6);
  }
  .lead > story-headline,
  .lead > story-headline::part(base),
  .lead > story-headline::part(header) {
    display: contents; /* the parts of the headline take their places in this grid */
    container-type: normal; /* and answer to its width: an element without a box has none */
  }
  .lead > story-headline::part(provenance) {
    order: 1;
  }
  .figures {
    display: grid;
    gap: var(--_space-5) var(--_space-6);
    align-content: start;
    padding-block-end: var(--_space-4);
  }
  .lead + :not(integrated-synthesis)::part(section) {
    border-block-start: 0;
  }
  @container (width >= 40em) {
    .figures.two {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.25fr);
    }
  }
  @container (width >= 56.25em) {
    .lead.beside {
      grid-template-columns: minmax(0, 1.18fr) minmax(0, 1fr);
    }
    .beside > story-headline::part(back),
    .beside > story-headline::part(banner),
    .beside > story-headline::part(provenance) {
      grid-column: 1 / -1;
    }
    .beside > .figures {
      grid-template-columns: minmax(0, 1fr);
    }
    .beside lens-wheel {
      order: -1;
    }
  }
  @container (width >= 80em) {
    .lead.beside {
      grid-template-columns: minmax(0, 1.3fr) minmax(0, 1fr);
      column-gap: var(--_space-7);
    }
  }

  /* ---------- the card in brief: a summary, or an advisory before the rest ---------- */
  .brief {
    display: grid;
    gap: var(--_space-4) var(--_space-6);
    padding-block-end: var(--_space-4);
    border-block-end: 1px solid var(--_ink);
  }
  .brief .headline {
    font-size: clamp(1.25em, 1em + 1.2cqi, 1.75em);
    line-height: 1.2;
  }
  .brief .summary {
    font-size: 1em;
  }
  .brief story-score {
    --story-size-score: 2.5em;
  }
  .text {
    display: grid;
    gap: var(--_space-4);
    align-content: start;
    min-inline-size: 0;
  }
  .headline a {
    text-decoration: none;
  }
  .headline a:hover {
    text-decoration: underline;
  }
  .more {
    font-weight: var(--_weight-strong);
  }
  @container (width >= 40em) {
    .brief.wide {
      grid-template: auto auto 1fr / minmax(0, 1.15fr) minmax(0, 1fr);
    }
    .wide lens-wheel {
      grid-area: 2 / 2 / span 2;
    }
    .brief.wide > :is(.banner, .more) {
      grid-column: 1 / -1;
    }
  }
  @container (width >= 56.25em) {
    /* The wheel has become flat: there is room for the score over it. */
    .wide > .text {
      grid-row: 2 / span 2;
    }
    .wide story-score + lens-wheel {
      grid-area: 3 / 2;
    }
  }

  /* ---------- the card in one line ---------- */
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 1em;
    align-items: baseline;
    padding-block: 0.55em;
    border-block-end: 1px solid var(--_hairline);
    line-height: 1.35;
  }
  .line > :first-child {
    flex: 1 1 16em;
    font-family: var(--_font-heading);
    font-weight: var(--_weight-strong);
    text-wrap: balance;
  }
  .line a {
    text-decoration: none;
  }
  .line a:hover {
    text-decoration: underline;
  }
  .short-score {
    display: inline-flex;
    gap: 0.6em;
    align-items: center;
    color: var(--_ink-soft);
    font-size: var(--_size-down-1);
  }
  .short-score svg {
    inline-size: 3.25em;
    block-size: 0.6em;
    overflow: visible;
    stroke: var(--_rule);
  }
  .short-score line + line {
    stroke: var(--_ink);
    stroke-width: 4;
  }
  .short-score .omission + line {
    stroke-dasharray: 4 2.5; /* what is left out is not there */
  }
  @container (width >= 40em) {
    .short-score {
      inline-size: 14.5em;
    }
  }
  @media print {
    :host {
      content-visibility: visible;
    }
  }
`;
