import { css } from 'lit';

/** The wheel of the lenses. It is its own container: where its labels stand depends on its own width. */
export const wheelStyles = css`
  .wheel {
    container-type: inline-size;
  }
  .plot {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--_space-3) var(--_space-4);
    direction: ltr; /* the wheel turns the same way in every language */
  }
  .plot > svg {
    grid-column: 1 / -1;
    grid-row: 1;
    inline-size: min(100%, 17em);
    margin-inline: auto;
    overflow: visible;
  }
  .ring {
    fill: none;
    stroke: var(--_hairline);
  }
  .covered {
    fill: none;
    stroke: var(--_ink);
    stroke-dasharray: 4 3;
    pointer-events: none;
  }
  .scored {
    fill: var(--hue);
  }
  .zero {
    fill: none;
    stroke: var(--hue);
    stroke-width: 4;
  }
  .unscored {
    fill: none;
    pointer-events: all;
    stroke: var(--hue);
    stroke-width: 1.4;
    stroke-linecap: round;
    stroke-dasharray: 1.5 4.5;
  }
  .plot svg:has([data-at]) [data-lens]:not([data-at]) {
    opacity: 0.3;
  }
  .labels {
    display: grid;
    gap: var(--_space-2);
    align-content: space-around;
  }
  .label {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 0.4em;
    align-items: center;
    font-size: var(--_size-down-2);
    hyphens: auto;
    line-height: 1.2;
  }
  .label .glyph {
    grid-row: span 2;
    align-self: start; /* at the first two lines, however long a name is */
    margin-block-start: 0.4em;
    inline-size: 1.6em;
    block-size: 1.6em;
    color: var(--hue);
  }
  .label p {
    text-align: left;
  }
  .label .figure {
    font-variant-numeric: lining-nums tabular-nums;
    font-weight: var(--_weight-strong);
  }
  .label .word {
    color: var(--_ink-soft);
    font-style: italic;
  }
  .short {
    color: var(--_ink-soft);
  }
  [data-at] .short {
    color: inherit;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  figcaption {
    max-inline-size: var(--_measure);
    margin-block-start: var(--_space-3);
    color: var(--_ink-soft);
    font-size: var(--_size-down-2);
    line-height: 1.45;
  }
  @media (forced-colors: active) {
    .scored {
      fill-opacity: 0.4; /* where all is of one colour, the ring of 70% still shows */
      stroke: currentColor;
    }
  }
  @container (width >= 25em) {
    .plot {
      grid-template-columns: 1fr min(17em, 100% - 17em) 1fr;
    }
    .plot > * {
      grid-row: 1;
    }
    .plot > svg {
      grid-column: 2;
    }
    .left .label {
      grid-template-columns: 1fr auto;
    }
    .left .glyph {
      grid-column: 2;
    }
    .left p {
      grid-column: 1;
      text-align: right;
    }
    .left p:first-of-type {
      grid-row: 1;
    }
    /* The wheel is narrower where it begins and ends. */
    .label:is(:first-child, :last-child) {
      translate: -1.25em;
    }
    .left .label:is(:first-child, :last-child) {
      translate: 1.25em;
    }
  }
`;
