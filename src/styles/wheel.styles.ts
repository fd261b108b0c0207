import { css } from 'lit';

/** The wheel of the lenses. It is its own container: what it can label depends on its own width. */
export const wheelStyles = css`
  .wheel {
    container-type: inline-size;
  }
  .plot {
    max-inline-size: 21em;
    margin-inline: auto;
  }
  .plot > svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
    direction: ltr; /* the wheel turns the same way in every language */
  }
  .ring {
    fill: none;
    stroke: var(--_hairline);
  }
  .covered {
    fill: none;
    stroke: var(--_ink);
    stroke-dasharray: 4 3;
  }
  .scored {
    fill: var(--hue);
  }
  .zero {
    fill: none;
    stroke: var(--hue);
    stroke-width: 4;
  }
  .unscored {
    fill: none;
    stroke: var(--hue);
    stroke-width: 1.4;
    stroke-linecap: round;
    stroke-dasharray: 1.5 4.5;
  }
  .mark {
    fill: none;
    stroke: var(--hue);
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .wheel text {
    fill: var(--_ink);
    font-size: 16px;
    font-variant-numeric: lining-nums tabular-nums;
  }
  .wheel .end {
    text-anchor: end;
  }
  .wheel .figure {
    font-weight: var(--_weight-strong);
  }
  .wheel .word {
    fill: var(--_ink-soft);
    font-size: 14px;
    font-style: italic;
  }
  .wheel .short {
    display: none;
    fill: var(--_ink-soft);
  }
  figcaption {
    max-inline-size: 34em;
    margin-block-start: var(--_space-3);
    color: var(--_ink-soft);
    font-size: var(--_size-down-2);
    line-height: 1.45;
  }
  @media (forced-colors: active) {
    .scored {
      fill-opacity: 0.4; /* where all is of one colour, the ring of 70% still shows */
      stroke: currentColor;
    }
  }
  @container (width < 24em) {
    .plot {
      padding-block: 0.75em;
    }
    .wheel .figure {
      transform: translateY(0.34em);
    }
    /* A word is wider than a figure: there is room for it only above or below its mark. */
    .wheel .word {
      text-anchor: middle;
      transform: translate(-15px, 25px);
    }
    .wheel .word.end {
      transform: translate(15px, 25px);
    }
    .wheel .word.above {
      transform: translate(-15px, -16px);
    }
    .wheel .word.end.above {
      transform: translate(15px, -16px);
    }
  }
  @container (width >= 24em) {
    .plot {
      max-inline-size: 34em;
      padding-inline: 3.75em;
    }
    .wheel .short {
      display: inline;
      font-size: 14.5px;
    }
    .wheel .figure {
      font-size: 15px;
    }
    .wheel .word {
      font-size: 14.5px;
    }
  }
  @container (width >= 30em) {
    .plot {
      padding-inline: 3em;
    }
    .wheel .figure,
    .wheel .word {
      font-size: 12px;
    }
    .wheel .short {
      font-size: 10.5px;
    }
  }
`;
