import { css } from 'lit';

export const styles = css`
  .threads {
    display: block;
    inline-size: 100%;
    block-size: 5.5em;
    margin-block: var(--_space-5);
    overflow: visible;
    fill: none;
  }
  .threads + .section {
    padding-block-start: 0;
    border-block-start: 0;
  }
  .threads > * {
    vector-effect: non-scaling-stroke;
  }
  .thread {
    stroke: var(--hue);
  }
  .thread:is([data-state='unscored'], [data-state='absent']) {
    stroke-dasharray: 1 5;
    stroke-linecap: round;
  }
  .thread[data-state='absent'] {
    stroke: var(--_hairline);
  }
  .knot {
    stroke: var(--_ink);
    stroke-width: 4;
  }
  .prose {
    max-inline-size: none;
  }
  .prose > * {
    max-inline-size: var(--_measure);
  }
  .prose > p:first-child:not(.sub) {
    max-inline-size: 28em;
    font-family: var(--_font-heading);
    font-size: var(--_size-closing);
    letter-spacing: -0.006em;
    line-height: 1.36;
  }
  .prose:is(:lang(ar), :lang(fa), :lang(ur), :lang(hi)) > p:first-child:not(.sub) {
    letter-spacing: 0;
    line-height: 1.65;
  }
  .long > p:first-child:not(.sub) {
    max-inline-size: 32em;
    font-size: var(--_size-up-1);
    letter-spacing: 0;
    line-height: 1.55;
  }
  @container (width >= 22.5em) {
    .threads {
      block-size: 7em;
    }
  }
  @container (width >= 56.25em) {
    .threads {
      block-size: 9em;
    }
  }
`;
