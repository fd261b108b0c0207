import { css } from 'lit';

export const styles = css`
  .section {
    row-gap: var(--_space-5);
  }
  .wheel {
    max-inline-size: 40em;
    margin-block-end: var(--_space-4);
  }
  .by .action {
    display: block;
  }
  .list {
    display: grid;
    gap: var(--_space-6);
  }
  .list > li {
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
  .toggle {
    display: flex;
    flex: 1;
    gap: inherit;
    align-items: inherit;
    min-block-size: 24px;
    min-inline-size: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .toggle::after {
    content: '';
    flex: none;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin: 0 0.15em 0.42em;
    border: solid var(--_rule);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }
  .toggle[aria-expanded='true']::after {
    margin-block-end: 0.22em;
    rotate: 225deg;
  }
  .toggle:hover::after {
    border-color: currentColor;
  }
  .name .glyph {
    inline-size: 1.5em;
    block-size: 1.5em;
    margin-block: 0.08em -0.08em;
    align-self: start; /* at the first line of a long name; the signal is at the last line, above its bar */
    color: var(--hue);
  }
  .name .glyph + span {
    padding-block-start: 0.2em;
  }
  .signal {
    margin-inline-start: auto;
    flex: none;
    max-inline-size: 50%;
    font-variant-numeric: lining-nums tabular-nums;
  }
  .word {
    color: var(--_ink-soft);
    font-size: var(--_size-down-1);
    font-style: italic;
    font-weight: 400;
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
  [data-at] .name span:first-of-type {
    text-decoration: underline;
    text-decoration-color: var(--hue);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.22em;
  }

  /* ---------- one at a time ---------- */
  .tabs {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    max-inline-size: var(--_measure);
  }
  .tab {
    display: grid;
    gap: 0.35em;
    justify-items: center;
    min-inline-size: 24px;
    padding: 0.35em 0 0.5em;
    border: 0;
    border-block-end: 3px solid transparent;
    background: none;
    color: var(--_ink-soft);
    font: inherit;
    cursor: pointer;
  }
  .tab[aria-selected='true'] {
    border-color: var(--_ink);
    color: inherit;
    font-weight: var(--_weight-strong);
  }
  .tab .figure {
    font-size: var(--_size-down-2);
    font-variant-numeric: lining-nums tabular-nums;
    line-height: 1.2;
  }
  .tab svg:not(.glyph) {
    inline-size: 55%;
    block-size: 3.75em;
    fill: var(--hue);
    stroke: var(--_rule);
  }
  .tab rect {
    stroke: none;
  }
  .tab line {
    vector-effect: non-scaling-stroke;
  }
  .tab[data-state='zero'] line {
    stroke: var(--_ink);
    stroke-width: 4;
  }
  .tab[data-state='unscored'] line {
    stroke-dasharray: 3 3;
  }
  .tab[data-state='absent'] line {
    stroke: none;
  }
  .tab .glyph {
    color: var(--hue);
  }
  .panel {
    display: grid;
    gap: 0.55em;
    max-inline-size: var(--_measure);
  }
  .panel[hidden] {
    display: block;
    block-size: 0;
    overflow: clip; /* where nothing is hidden until found */
  }
  @media print {
    .toggle::after,
    .tabs {
      display: none;
    }
    .panel {
      margin-block-end: var(--_space-4);
    }
    .panel[hidden] {
      block-size: auto;
    }
  }
  @container (width >= 40em) {
    .list {
      grid-template-columns: 1fr 1fr;
      row-gap: 0;
      margin-block-end: -2em;
    }
    .list > li {
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
    .long > li {
      grid-template-rows: none;
      padding-block-end: var(--_space-5);
    }
  }
  @container (width >= 80em) {
    .section {
      grid-template-columns: minmax(0, 1fr);
    }
    .top {
      padding-inline-end: 2em;
    }
    .anchor {
      inset-inline: auto 0;
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
    .list {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
    .body:has(> .tabs) {
      grid-template-columns: 1fr 1fr;
      column-gap: var(--_space-6);
    }
    .wheel:has(+ .tabs) {
      grid-row: span 2;
    }
    .long {
      columns: 3;
    }
  }
`;
