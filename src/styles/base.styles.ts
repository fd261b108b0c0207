import { css } from 'lit';

/** What every element looks the same in: type, links, buttons, focus, sections and what stands in for a story. */
export const baseStyles = css`
  :host([hidden]) {
    display: none;
  }
  :host(:is([theme='light'], :state(light))) {
    color-scheme: light;
  }
  :host(:is([theme='dark'], :state(dark))) {
    color-scheme: dark;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :where(h1, h2, h3, h4, h5, h6, p, ol, ul, dl, dd, figure, blockquote, hr) {
    margin: 0;
    padding: 0;
    font-size: inherit;
    font-weight: inherit;
  }
  :where(ol, ul) {
    list-style: none;
  }
  :where(div, p, ol, ul, li, dl) {
    min-inline-size: 0; /* in a grid or flex box too, a word that is too long breaks, and does not widen the line */
  }
  :where(p, li, dt, dd, figcaption, summary, summary span, .ends span, time) {
    text-align: match-parent;
    unicode-bidi: plaintext; /* text in another direction than the page's keeps its punctuation in place */
  }
  a {
    color: var(--_link);
  }
  :focus-visible {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 3px;
  }
  .action {
    min-block-size: 24px;
    padding: 0.3em 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  a,
  .action {
    text-decoration: underline; /* the one value that WebKit knows here */
    text-decoration-color: var(--_rule);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  :is(a, .action):hover {
    text-decoration-color: currentColor;
    text-decoration-thickness: 2px;
  }
  .action.main {
    justify-self: start;
    padding: 0.5em 1em;
    border: var(--_rule-thin) solid currentColor;
    border-radius: var(--_radius);
    font-weight: 600;
    text-decoration: none;
  }
  .action.main:hover {
    box-shadow: inset 0 0 0 1px currentColor;
  }
  .action[aria-disabled='true'] {
    border-style: dashed;
    cursor: default;
  }
  .glyph {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .flip:dir(rtl) {
    transform: scaleX(-1);
  }
  .soft {
    color: var(--_ink-soft);
  }
  .url {
    color: var(--_ink-soft);
    overflow-wrap: anywhere;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  summary {
    min-block-size: 24px;
    cursor: pointer;
  }

  /* ---------- a section under its title ---------- */
  .section {
    display: grid;
    gap: var(--_space-4);
    padding-block: var(--_space-5) var(--_space-6);
    border-block-start: var(--_rule-thin) solid var(--_ink);
  }
  .top {
    position: relative;
    inline-size: fit-content;
    padding-inline-end: 2em;
  }
  .anchor {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    inline-size: 1.625em; /* as its height, a line of the title: more than the 24px of a target */
    padding: 0;
    color: var(--_ink-soft);
    line-height: 1.625;
    text-align: center;
    text-decoration: none;
    opacity: 0; /* it keeps its room, so that nothing moves when it appears */
  }
  :host(:not([id])) .anchor {
    display: none;
  }
  .top:hover .anchor,
  .anchor:focus-visible {
    opacity: 1;
  }
  .top:has(+ .hidden) .anchor::after {
    content: '✓';
    position: absolute;
    inset-block: 0.8em auto;
    inset-inline: 100% auto;
  }
  .title {
    display: flex;
    gap: 0.45em;
    align-items: baseline;
    font-family: var(--_font-heading);
    font-size: var(--_size-up-2);
    font-weight: var(--_weight-heading);
    line-height: 1.2;
    text-wrap: pretty;
  }
  :is(.title, .headline) {
    scroll-margin-block-start: var(--_space-4);
    outline: none; /* it has the focus when a link leads to it, and is no control */
  }
  .title .glyph {
    inline-size: 1em;
    block-size: 1em;
    transform: translateY(0.12em);
  }
  .by {
    margin-block-start: 0.3em;
    color: var(--_ink-soft);
    font-size: var(--_size-down-1);
    line-height: 1.45;
  }
  .body {
    display: grid;
    gap: var(--_space-4);
    align-content: start;
    min-inline-size: 0;
  }
  .flow {
    display: grid;
    gap: var(--_space-4);
  }
  .flow :is(ul, ol) {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .flow ol {
    padding-inline-start: 1.75em;
    list-style: decimal;
    font-variant-numeric: lining-nums tabular-nums;
  }
  .flow li {
    padding-inline-start: 0.15em;
    text-align: start;
    unicode-bidi: normal; /* the marker stays on the side of the list */
  }
  .flow li > p,
  .flow li > :is(ul, ol),
  .flow li + li {
    margin-block-start: 0.35em;
  }
  .flow li::marker {
    color: var(--_ink-soft);
  }
  .flow blockquote {
    display: grid;
    gap: var(--_space-2);
    padding-inline-start: var(--_space-4);
    border-inline-start: var(--_rule-thin) solid var(--_rule);
  }
  .flow hr {
    inline-size: 3em;
    border: 0;
    border-block-start: var(--_rule-thin) solid var(--_rule);
  }
  .flow > hr:is(:first-child, :last-child) {
    display: none;
  }
  .flow code {
    font-family: ui-monospace, monospace;
    font-size: 0.9em;
  }
  .sub {
    margin-block-end: -0.35em;
    font-family: var(--_font-heading);
    line-height: 1.3;
    break-after: avoid;
  }
  .sub strong {
    font-weight: var(--_weight-strong);
  }
  .flow > * + .sub {
    margin-block-start: var(--_space-2);
  }
  .prose {
    max-inline-size: var(--_measure);
    text-wrap: pretty;
  }
  .note {
    max-inline-size: var(--_measure);
    color: var(--_ink-soft);
    font-size: var(--_size-down-1);
    line-height: 1.5;
  }
  @container (width >= 56.25em) {
    .section {
      grid-template-columns: var(--_side) minmax(0, 1fr);
      column-gap: var(--_space-6);
    }
    .top {
      padding-inline-end: 0;
    }
    .anchor {
      inset-inline: 2em auto; /* beside the mark */
    }
    .title {
      display: block;
    }
    .title .glyph {
      display: block;
      inline-size: 1.35em;
      block-size: 1.35em;
      margin-block-end: 0.35em;
      transform: none;
    }
  }

  /* ---------- while there is no story, and where parts of it are left out ---------- */
  .status:not(:empty) {
    display: grid;
    gap: var(--_space-3);
    padding-block: var(--_space-3);
    font-size: var(--_size-down-1);
    line-height: 1.5;
  }
  .status > * {
    max-inline-size: var(--_measure);
  }
  .wait {
    block-size: 3px;
    max-inline-size: none;
    border-radius: var(--_radius);
    overflow: hidden;
    background: var(--_hairline);
  }
  .wait::before {
    content: '';
    display: block;
    inline-size: 30%;
    block-size: 100%;
    background: var(--_ink);
    animation: wait 1.6s ease-in-out infinite;
  }
  @keyframes wait {
    from {
      margin-inline-start: -30%;
    }
    to {
      margin-inline-start: 100%;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .wait::before {
      animation: none;
    }
  }

  @media (hover: none) {
    .anchor {
      opacity: 1;
    }
  }

  /* ---------- on paper: black on white in any theme, all opened, addresses after links, no controls ---------- */
  @media print {
    .action,
    [role='status'] {
      display: none !important;
    }
    a[data-url]::after {
      content: '(' attr(data-url) ')';
      display: inline-block; /* not underlined */
      margin-inline-start: 0.3em;
      overflow-wrap: anywhere;
    }
    ::details-content {
      content-visibility: visible;
    }
    [hidden='until-found'] {
      content-visibility: visible; /* a rule of its own: browsers that do not know the one above pass over all of it */
    }
    :is(h1, h2, h3, h4, h5, h6),
    .side {
      break-after: avoid;
    }
    li,
    figure,
    dl {
      break-inside: avoid;
    }
  }
`;
