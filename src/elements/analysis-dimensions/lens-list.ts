import { html, nothing, type TemplateResult } from 'lit';
import type { LensRow } from '../../story/lens-rows.js';
import { heading } from '../../templates/heading.js';
import { lensState } from '../../templates/lens.js';
import { prose } from '../../templates/text.js';
import { bar, lensLabel, type LensView } from './lens-parts.js';

/** A text of more characters than this is easier to read in newspaper columns than in a grid of unequal cells. */
const LONG_TEXT = 420;

/** What the list of lenses is made of, and what it tells when a reader opens or closes a text. */
export interface LensList extends LensView {
  /** Whether a text is open, by the index of its row. */
  isOpen(index: number): boolean;
  toggle(index: number): void;
}

/** The lenses one after another. Those with a text open and close; find-in-page opens what it finds. */
export function lensList(list: LensList): TemplateResult {
  const long = list.rows.some(({ text }) => text && text.length > LONG_TEXT);
  return html`
    <ul class=${long ? 'list long' : 'list'} part="list" role="list">
      ${list.rows.map(
        (row, index) => html`
          <li part="lens" data-lens=${row.lens} data-state=${lensState(row)}>
            ${heading(list.level, 'name', lensHeading(list, row, index))} ${bar(row)}
            ${row.text ? lensText(list, index, row.text) : nothing}
          </li>
        `,
      )}
    </ul>
  `;
}

const lensHeading = (list: LensList, row: LensRow, index: number): TemplateResult =>
  row.text
    ? html`<button class="toggle" part="toggle" aria-expanded=${list.isOpen(index)} @click=${() => list.toggle(index)}>
        ${lensLabel(list.t, row)}
      </button>`
    : lensLabel(list.t, row);

const lensText = (list: LensList, index: number, text: string): TemplateResult => html`
  <div hidden=${list.isOpen(index) ? nothing : 'until-found'} @beforematch=${() => list.toggle(index)}>
    ${prose(list.story, text)}
  </div>
`;
