import { css } from 'lit';

/**
 * What an element is on its page, and the box in it that all else stands in. A page's rules reach the element
 * itself, a rule for everything among them, and what they set would be inherited; so text and tokens begin anew in the box, which
 * no page reaches but by its part. The face is the page's own, and `font` sets back all else that fonts have.
 */
export const hostStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    min-inline-size: 0;
    writing-mode: horizontal-tb !important; /* here, for the box is as wide as the element is in its own writing mode */
  }
  .base {
    container-type: inline-size; /* it answers to its own width */
    contain-intrinsic-inline-size: 40em; /* the width asked for where the page leaves it to the content */
    color: var(--_ink);
    font: 400 var(--_font-size) / var(--_line-height) x;
    font-family: var(--_font);
    font-variant-numeric: lining-nums;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    word-break: normal;
    white-space: normal;
    overflow-wrap: anywhere; /* not break-word: a word too long widens no grid or flex box either */
    hyphens: manual;
    text-transform: none;
    text-shadow: none;
    text-indent: 0;
    quotes: auto;
    -webkit-text-stroke: 0;
    -webkit-text-fill-color: currentColor;
  }
  :host(:is([theme='light'], [theme='dark'], :state(light), :state(dark))) .base {
    padding: var(--_padding);
    border-radius: var(--_radius);
    background: var(--_paper);
  }

  /* On paper: black on white in any theme. */
  @media print {
    .base {
      --_ink: #000;
      --_ink-soft: #333;
      color-scheme: light;
      background: none !important;
      orphans: 3;
      widows: 3;
    }
  }
`;
