import { css } from 'lit';

export const styles = css`
  .section {
    row-gap: var(--_space-5);
  }
  .wheel {
    max-inline-size: 40em;
    margin-block-end: var(--_space-4);
  }
  ul {
    display: grid;
    gap: var(--_space-6);
  }
  li {
    display: grid;
    gap: 0.55em;
    align-content: start;
    max-inline-size: var(--_measure);
    break-inside: avoid;
  }
  .name {
    display: flex;
    gap: 0.5em;
    align-items: end;
    font-family: var(--_font-heading);
    font-weight: var(--_weight-strong);
    line-height: 1.3;
  }
  .name .glyph {
    inline-size: 1.5em;
    block-size: 1.5em;
    margin-block-end: -0.08em;
    color: var(--hue);
  }
  .signal {
    margin-inline-start: auto;
    font-variant-numeric: lining-nums tabular-nums;
    white-space: nowrap;
  }
  .word {
    color: var(--_ink-soft);
    font-size: var(--_size-down-1);
    font-style: italic;
    font-weight: 400;
    white-space: normal;
  }
  [data-state='absent'] .name {
    color: var(--_ink-soft);
    font-weight: 400;
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: var(--_bar);
    border-block-end: 1px solid var(--_rule);
    overflow: visible;
  }
  .bar rect {
    fill: var(--hue);
    rx: min(var(--_radius), var(--_bar) / 2);
  }
  [data-state='zero'] .bar rect {
    fill: var(--_ink);
  }
  [data-state='unscored'] .bar {
    border-block-end-style: dashed;
  }
  [data-state='absent'] .bar {
    border-block-end: 0;
  }
  .prose {
    line-height: 1.55;
  }
  @container (width >= 40em) {
    ul {
      grid-template-columns: 1fr 1fr;
      row-gap: 0;
      margin-block-end: -2em;
    }
    li {
      grid-row: span 3;
      grid-template-rows: subgrid;
      row-gap: 0.55em;
      padding-block-end: 2em;
    }
    .long {
      display: block;
      columns: 2;
      column-gap: var(--_space-6);
    }
    .long li {
      grid-template-rows: none;
      padding-block-end: var(--_space-5);
    }
  }
  @container (width >= 80em) {
    .section {
      grid-template-columns: minmax(0, 1fr);
    }
    .title {
      display: flex;
    }
    .title .glyph {
      inline-size: 1em;
      block-size: 1em;
      margin: 0;
      transform: translateY(0.12em);
    }
    ul {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
    .long {
      columns: 3;
    }
  }
`;
