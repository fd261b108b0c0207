import { css } from 'lit';

export const styles = css`
  .list {
    display: grid;
    gap: var(--_space-5);
    max-inline-size: var(--_measure);
  }
  .list > li {
    display: grid;
    grid-template-columns: minmax(2.6em, auto) minmax(0, 1fr);
    align-items: baseline;
    break-inside: avoid;
  }
  .number {
    padding-inline-end: 0.3em;
    color: var(--_ink-soft);
    font-family: var(--_font-heading);
    font-size: var(--_size-up-3);
    font-variant-numeric: lining-nums tabular-nums;
    font-weight: 300;
    line-height: 1;
    white-space: nowrap;
  }
  .item {
    margin-block-end: 0.2em;
    font-weight: var(--_weight-strong);
    line-height: 1.35;
  }
  .prose {
    gap: var(--_space-2);
  }
  @container (width >= 22.5em) {
    .list > li {
      grid-template-columns: minmax(3.5em, auto) minmax(0, 1fr);
    }
  }
  @container (width >= 66em) {
    .list {
      grid-template-columns: 1fr 1fr;
      gap: var(--_space-5) var(--_space-6);
      max-inline-size: none;
    }
  }
`;
