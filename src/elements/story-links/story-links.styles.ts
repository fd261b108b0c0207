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
  @container (width >= 40em) {
    .links {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container (width >= 80em) {
    .links {
      grid-template-columns: repeat(3, minmax(0, 1fr)) auto;
    }
    .actions {
      display: grid;
      justify-items: start;
    }
  }
  @media print {
    .use {
      display: none;
    }
    a[href^='http']::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }
`;
