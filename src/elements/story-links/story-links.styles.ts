import { css } from 'lit';

export const styles = css`
  .links {
    display: grid;
    gap: var(--_space-5) var(--_space-6);
    font-size: var(--_size-down-1);
    line-height: 1.45;
  }
  .item {
    margin-block-end: 0.35em;
    font-weight: var(--_weight-strong);
  }
  li {
    padding-block: 0.3em;
    text-wrap: pretty;
  }
  small {
    display: block;
    color: var(--_ink-soft);
    font-size: inherit;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  .cite {
    display: grid;
    gap: var(--_space-4) var(--_space-6);
    grid-column: 1 / -1;
  }
  .cite > * {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: baseline;
    align-content: start;
    border-block-start: var(--_rule-thin) solid var(--_hairline);
  }
  code {
    grid-column: 1 / -1;
    font-family: ui-monospace, monospace;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
    -webkit-user-select: all;
    user-select: all;
  }
  @container (width >= 40em) {
    .links,
    .cite {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (width >= 80em) {
    .links {
      grid-template-columns: repeat(3, minmax(0, 1fr)) minmax(min-content, 12em);
    }
    .actions {
      display: grid;
      justify-items: start;
    }
  }
  @media print {
    .use,
    .cite {
      display: none;
    }
  }
`;
