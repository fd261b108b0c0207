import { css } from 'lit';

export const styles = css`
  .line {
    display: flex;
    gap: 0.75em;
    align-items: last baseline;
  }
  .figure {
    font-family: var(--_font-heading);
    font-size: var(--_size-score);
    font-weight: var(--_weight-heading);
    letter-spacing: -0.03em;
    line-height: 0.85;
    white-space: nowrap;
  }
  .of {
    color: var(--_ink-soft);
    font-size: var(--_size-down-1);
    line-height: 1.3;
  }
  .of strong {
    display: block;
    color: var(--_ink);
    font-size: 1.0667em;
  }
  .gauge {
    display: block;
    inline-size: 100%;
    block-size: 1.125em;
    margin-block-start: var(--_space-4);
    overflow: visible;
  }
  line {
    vector-effect: non-scaling-stroke;
  }
  .scale {
    stroke: var(--_rule);
  }
  .value {
    stroke: var(--_ink);
    stroke-width: 5;
  }
  .needle {
    stroke: var(--_ink);
    stroke-width: 3;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    padding-block-start: var(--_space-1);
    color: var(--_ink-soft);
    font-size: var(--_size-down-2);
    line-height: 1.4;
  }
  .words {
    display: grid;
    gap: 0.4em;
    max-inline-size: var(--_measure);
    margin-block-start: var(--_space-3);
    font-size: var(--_size-down-1);
    line-height: 1.5;
  }
  .caveat {
    color: var(--_ink-soft);
  }
  dl {
    display: grid;
    margin-block-start: var(--_space-3);
    font-size: var(--_size-down-1);
    line-height: 1.45;
  }
  dl div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
    padding-block: 0.25em;
    border-block-start: 1px solid var(--_hairline);
  }
  dt {
    color: var(--_ink-soft);
  }
`;
