import { css } from 'lit';

/** The form beside the card where there is room, and above it where there is none. */
export const styles = css`
  .compose {
    display: grid;
    gap: var(--_space-6);
    align-items: start;
  }
  form,
  .result {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-5);
  }
  form {
    font-family: system-ui, sans-serif;
    font-size: var(--_size-down-1);
  }
  fieldset {
    display: grid;
    gap: var(--_space-3);
    min-inline-size: 0;
    margin: 0;
    padding: var(--_space-4) 0 0;
    border: 0;
    border-block-start: 1px solid var(--_ink);
  }
  legend {
    float: inline-start;
    inline-size: 100%;
    padding: 0;
    font-weight: 650;
  }
  h2 {
    font-family: system-ui, sans-serif;
    font-size: var(--_size-down-1);
    font-weight: 650;
  }
  .looks {
    grid-template-columns: repeat(auto-fit, minmax(8em, 1fr));
  }
  .looks legend {
    grid-column: 1 / -1;
  }
  label:has(select, [type='text']) {
    display: grid;
    gap: var(--_space-1);
    color: var(--_ink-soft);
  }
  input[type='text'],
  select,
  .move {
    box-sizing: border-box;
    min-block-size: 2.25em;
    padding-inline: 0.5em;
    border: 1px solid var(--_rule);
    border-radius: 0;
    background: transparent;
    color: var(--_ink);
    font: inherit;
  }
  select {
    background: Canvas;
  }
  input[type='text'],
  select {
    inline-size: 100%;
  }
  :disabled {
    opacity: 0.5;
  }
  .order {
    display: grid;
  }
  .order li {
    display: flex;
    gap: var(--_space-2);
    align-items: center;
    padding-block: 0.25em;
    border-block-end: 1px solid var(--_hairline);
  }
  .order label {
    display: flex;
    flex: 1;
    gap: 0.6em;
    align-items: center;
    min-block-size: 24px;
  }
  .order [type='checkbox'] {
    inline-size: 1.1em;
    block-size: 1.1em;
    margin: 0;
    accent-color: var(--_ink);
  }
  .move {
    inline-size: 2.25em;
    cursor: pointer;
  }
  .move[aria-disabled='true'] {
    border-color: var(--_hairline);
    color: var(--_ink-soft);
    cursor: default;
  }
  .result {
    gap: var(--_space-3);
  }
  pre {
    margin: 0;
    padding: var(--_space-4);
    border: 1px solid var(--_rule);
    overflow-x: auto;
    font-family: ui-monospace, monospace;
    font-size: var(--_size-down-2);
    line-height: 1.6;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .copy {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-4);
    align-items: center;
    margin-block-end: var(--_space-5);
    font-family: system-ui, sans-serif;
    font-size: var(--_size-down-1);
  }
  .room {
    margin: -4px;
    padding: 4px; /* outlines are not cut off */
    overflow-x: auto;
  }
  .preview {
    padding-block-start: var(--_space-4);
  }
  @container (width >= 56em) {
    .compose {
      grid-template-columns: 19em minmax(0, 1fr);
    }
    form {
      position: sticky;
      inset-block-start: 1em;
    }
  }
`;
