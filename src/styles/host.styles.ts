import { css } from 'lit';

/**
 * What an element is on its page, and the box in it that all else stands in. A page's rules reach the element itself, a rule for
 * everything among them, and what they set would be inherited; so text and tokens begin anew in the box, which no page reaches but
 * by its part. The face and the colour scheme are the page's own.
 */
export const hostStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    min-inline-size: 128px; /* a column in the page never becomes narrower than this because of its other columns */
    column-rule-color: light-dark(#000, #fff) !important; /* draws nothing: tells follow-ground.ts the scheme in use */
    writing-mode: horizontal-tb !important; /* here, for the box is as wide as the element is in its own writing mode */
  }
  /*
   * The size container below has no content width. If the page asks for the width of the content (in floats, tables, flex boxes),
   * this empty grid gives a width: up to 640px, and less if there is less room. So it never widens a column of the page to 640px.
   */
  :host::before {
    content: var(--storysizer, '');
    display: grid;
    grid-template-columns: minmax(0, min(640px, 100vw - 2em));
    flex-shrink: 99999; /* in an element that the page makes a flex box, the size container takes all the room */
  }
  .base {
    --storysizer: none; /* for the elements in it: each has the width of a section of this one */
    all: initial; /* but for these, nothing is inherited from the page */
    color-scheme: inherit;
    pointer-events: inherit;
    visibility: inherit;
    text-size-adjust: inherit;
    -webkit-text-size-adjust: inherit;
    -webkit-locale: inherit; /* what browsers make of lang */
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 0;
    container-type: inline-size; /* it answers to its own width */
    color: var(--_ink);
    font: 400 var(--_font-size) / var(--_line-height) x;
    font-family: var(--_font);
    font-variant-numeric: lining-nums;
    overflow-wrap: anywhere; /* not break-word: a word too long widens no grid or flex box either */
  }
  :host(:is([theme='light'], [theme='dark'], :state(light), :state(dark))) .base,
  .base.paper {
    padding: var(--_padding);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  /* The classes of follow-ground.ts. No more specific than .base alone, so that print overrides them. */
  .base:where(.light) {
    color-scheme: light;
  }
  .base:where(.dark) {
    color-scheme: dark;
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
