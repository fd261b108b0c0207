import { css } from 'lit';

/** How the pages of the foundations look: the samples in their own measures, what is said of them in small print. */
export const styles = css`
  dl {
    display: grid;
    gap: var(--_space-4);
  }
  dl > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2) var(--_space-5);
    align-items: center;
    padding-block-end: var(--_space-4);
    border-block-end: 1px solid var(--_hairline);
  }
  dd {
    font-size: var(--_size-down-2);
    line-height: 1.5;
  }
  code,
  small,
  dd output {
    font-family: ui-monospace, monospace;
    overflow-wrap: anywhere;
  }
  code {
    font-weight: 650;
  }
  small,
  dd output {
    color: var(--_ink-soft);
    font-size: 1em;
  }
  .chip {
    display: grid;
    gap: var(--_space-2);
    padding: var(--_space-3);
    color: light-dark(#16181a, #eceae4);
    font-size: var(--_size-down-2);
  }
  .chip .glyph {
    inline-size: 2em;
    block-size: 2em;
  }
  .chip output {
    font-weight: 650;
  }
  .chip > :last-child {
    display: flex;
    gap: 0.6em;
    align-items: center;
  }
  .swatches dt {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    border: 1px solid var(--_hairline);
  }
  .swatch {
    block-size: 2.5em;
  }
  .sizes dt {
    overflow: hidden;
    font-family: var(--_font-heading);
    line-height: 1.2;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .faces dt,
  .weights dt {
    font-size: var(--_size-up-3);
    line-height: 1.2;
  }
  .lines dt {
    max-inline-size: 24em;
    font-size: var(--_size-up-2);
  }
  :is(.spaces, .widths, .rules) dt {
    max-inline-size: 100%;
    block-size: 0.75em;
    background: var(--_ink);
  }
  .spaces dt {
    padding: 0 !important;
  }
  .rules dt {
    inline-size: 100%;
  }
  .corners dt {
    inline-size: 6em;
    block-size: 3em;
    border: 1px solid var(--_ink);
  }
  .glyphs {
    grid-template-columns: repeat(auto-fill, minmax(11em, 1fr));
  }
  .glyphs > div {
    justify-items: start;
    padding: 0;
    border: 0;
  }
  .glyphs dt {
    display: flex;
    gap: 0.5em;
    align-items: end;
    color: var(--hue);
    line-height: 0;
  }
  .glyphs dt > :nth-child(1) {
    font-size: 3em;
  }
  .glyphs dt > :nth-child(2) {
    font-size: 1.5em;
  }
  .glyphs dt > :nth-child(3) {
    font-size: 1em;
  }
  .glyphs p {
    font-size: var(--_size-down-1);
  }
  @container (width >= 48em) {
    dl > div {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
    .sizes > div {
      grid-template-columns: minmax(0, 2fr) minmax(0, 1fr);
    }
    :is(.spaces, .rules, .corners) > div {
      grid-template-columns: 12em minmax(0, 1fr);
    }
    .glyphs > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
