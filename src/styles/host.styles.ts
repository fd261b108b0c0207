import { css } from 'lit';

/** What an element itself is, which its shadow tree inherits: a box that answers to its own width, its text and its ground. */
export const hostStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    container-type: inline-size;
    contain-intrinsic-inline-size: 40em; /* the width asked for where the page leaves it to the content */
    min-inline-size: 0;

    /*
     * A page's rule for everything sets the text of this element too, and all in it would inherit that: these win over it.
     * Tokens and parts are how a page has its say; the face is its own, and font sets back all else that fonts have. What shows
     * or hides the element stays the page's as well.
     */
    color: var(--_ink) !important;
    font: 400 var(--_font-size) / var(--_line-height) x !important;
    font-family: var(--_font) !important;
    font-variant-numeric: lining-nums !important;
    letter-spacing: normal !important;
    word-spacing: normal !important;
    text-align: start !important;
    word-break: normal !important;
    white-space: normal !important;
    overflow-wrap: anywhere !important; /* not break-word: a word too long widens no grid or flex box either */
    writing-mode: horizontal-tb !important;
    hyphens: manual !important;
    text-transform: none !important;
    text-shadow: none !important;
    text-indent: 0 !important;
    -webkit-text-stroke: 0 !important;
    -webkit-text-fill-color: currentColor !important;
  }
  :host(:is([theme='light'], [theme='dark'], :state(light), :state(dark))) {
    padding: var(--_padding);
    border-radius: var(--_radius);
    background: var(--_paper);
  }

  /* On paper: black on white in any theme. */
  @media print {
    :host {
      --_ink: #000;
      --_ink-soft: #333;
      color-scheme: light !important;
      background: none !important;
      orphans: 3;
      widows: 3;
    }
  }
`;
