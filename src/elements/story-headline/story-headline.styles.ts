import { css } from 'lit';

export const styles = css`
  .head {
    display: grid;
    gap: var(--_space-5);
  }
  .back {
    font-size: var(--_size-down-1);
  }
  .back .flip {
    display: inline-flex;
  }
  .back a {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    min-block-size: 24px;
    text-decoration: none;
  }
  .back a:hover {
    text-decoration: underline;
  }
  .text {
    display: grid;
    gap: var(--_space-5);
    align-content: start;
    min-inline-size: 0;
  }
  .original {
    max-inline-size: var(--_measure);
    padding-block-start: 0.55em;
    border-block-start: var(--_rule-thin) solid var(--_ink);
    line-height: 1.4;
  }
  .original > * {
    display: block;
    color: var(--_ink-soft);
    font-size: var(--_size-down-1);
    font-style: normal;
  }
  .original q {
    color: var(--_ink);
    font-size: var(--_size-up-1);
    font-style: italic;
    text-wrap: balance;
  }
  .original q:is(:lang(ar), :lang(fa), :lang(ur), :lang(hi)) {
    font-style: normal;
  }
  .advisory {
    max-inline-size: var(--_measure);
    padding-inline-start: var(--_space-3);
    border-inline-start: var(--_rule-bold) solid var(--_ink);
    font-size: var(--_size-down-1);
    line-height: 1.5;
  }
  .made {
    border-block: var(--_rule-thin) solid var(--_hairline);
    font-size: var(--_size-down-1);
    line-height: 1.5;
  }
  .made summary {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
    padding-block: 0.6em;
    list-style: none;
  }
  .made summary::-webkit-details-marker {
    display: none;
  }
  .how {
    text-decoration: underline;
    text-decoration-color: var(--_rule);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
    white-space: nowrap;
  }
  .made dl {
    display: grid;
    gap: 0.1em 1.25em;
    padding-block-end: 0.9em;
    overflow-wrap: anywhere;
  }
  .made dt {
    color: var(--_ink-soft);
  }
  .made dd {
    margin-block-end: 0.4em;
  }
  @container (width >= 22.5em) {
    .made dl {
      grid-template-columns: max-content minmax(0, 1fr);
    }
    .made dd {
      margin-block-end: 0;
    }
  }
  @media print {
    .back,
    .how {
      display: none;
    }
  }
`;
