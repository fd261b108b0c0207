import { html, nothing, svg, type TemplateResult } from 'lit';
import type { LensRow } from '../../story/lens-rows.js';
import { glyph } from '../../templates/glyph.js';
import { heading } from '../../templates/heading.js';
import { lensName, lensSignal, lensState } from '../../templates/lens.js';
import { prose } from '../../templates/text.js';
import { lensLabel, type LensView } from './lens-parts.js';

/** What the tabs are made of, and what they tell when a reader goes to another. */
export interface LensTabs extends LensView {
  /** The index of the lens whose text is shown. */
  readonly selected: number;
  select(index: number): void;
}

/**
 * One lens at a time, behind tabs that are a column chart of the signals. All texts are there: find-in-page goes to the tab of
 * what it finds, and print shows them all.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ - selection follows focus, for nothing has to be loaded
 */
export const lensTabs = (tabs: LensTabs): TemplateResult => html`
  <div
    class="tabs"
    part="tabs"
    role="tablist"
    aria-label=${tabs.t.dimensions}
    @keydown=${(event: KeyboardEvent) => move(event, tabs)}
  >
    ${tabs.rows.map((row, index) => tab(tabs, row, index))}
  </div>
  <div>${tabs.rows.map((row, index) => panel(tabs, row, index))}</div>
`;

const tab = (tabs: LensTabs, row: LensRow, index: number): TemplateResult => {
  const { t, selected } = tabs;
  const height = 60 * (row.score ?? 0);
  return html`
    <button
      class="tab"
      part="tab"
      role="tab"
      id="tab-${index}"
      data-lens=${row.lens}
      data-state=${lensState(row)}
      aria-controls="panel-${index}"
      aria-selected=${index === selected}
      aria-label=${`${lensName(t, row)}, ${lensSignal(t, row)}`}
      tabindex=${index === selected ? 0 : -1}
      @click=${() => tabs.select(index)}
    >
      <svg viewBox="0 0 20 60" preserveAspectRatio="none">
        ${svg`<rect width="20" y=${60 - height} height=${height}></rect><line x2="20" y1="60" y2="60"></line>`}
      </svg>
      <span class="figure">${row.score === undefined ? '–' : lensSignal(t, row)}</span>
      ${glyph(row.id ?? 'other')}
    </button>
  `;
};

/** A panel that waits to be found has a box, though no height: it has to be kept from the keyboard and from screen readers. */
const panel = (tabs: LensTabs, row: LensRow, index: number): TemplateResult => html`
  <div
    class="panel"
    part="lens"
    role="tabpanel"
    id="panel-${index}"
    data-lens=${row.lens}
    data-state=${lensState(row)}
    aria-labelledby="tab-${index}"
    tabindex=${index === tabs.selected ? 0 : -1}
    aria-hidden=${index !== tabs.selected}
    hidden=${index === tabs.selected ? nothing : 'until-found'}
    @beforematch=${() => tabs.select(index)}
  >
    ${heading(tabs.level, 'name', lensLabel(tabs.t, row))} ${row.text ? prose(tabs.story, row.text) : nothing}
  </div>
`;

/** Arrows go round, the way that the reader's language runs; Home and End go to the ends. */
function move(event: KeyboardEvent, { rows, selected, select }: LensTabs): void {
  const bar = event.currentTarget as HTMLElement;
  const step = bar.matches(':dir(rtl)') ? -1 : 1;
  const to = { ArrowRight: selected + step, ArrowLeft: selected - step, Home: 0, End: -1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  const next = (to + rows.length) % rows.length;
  select(next);
  (bar.children[next] as HTMLElement).focus();
}
