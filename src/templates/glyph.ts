import { html, type TemplateResult } from 'lit';
import type { LensId } from '../story/lenses.js';

/** The marks of the eight lenses, of the sections and of the back link. */
export type GlyphName =
  LensId | 'other' | 'audit' | 'dimensions' | 'missing' | 'pathways' | 'synthesis' | 'links' | 'back' | 'limits';

/** Our own line drawings on a grid of 24 units, for a stroke of 1.6 units with round joins. */
const PATHS: Record<GlyphName, string> = {
  // a seedling
  indigenous: 'M12 21V10M12 14c-5 0-7-3-7-7 5 0 7 3 7 7ZM12 11c0-4.5 2.5-7.5 7-8 .5 4.5-2 8-7 8Z',
  // a scroll
  historical: 'M7 3h11v14.5a3 3 0 0 1-6 0V16H3.5v1.5a3 3 0 0 0 3 3H15M7 3a2.5 2.5 0 0 0-2.5 2.5V16M8.5 8h6M8.5 11.5h6',
  // a globe
  'cross-cultural': 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0ZM3 12h18M12 3c-5 5.5-5 12.5 0 18M12 3c5 5.5 5 12.5 0 18',
  // a microscope
  scientific: 'M6 20.5h12M8.5 17h6M10 3h3.5v9H10zM11.75 12v2M13.5 6c3.3.6 5 3.2 5 6.2a7.8 7.8 0 0 1-3.5 6.8',
  // a palette
  artistic:
    'M12 3a9 9 0 1 0 0 18c1.6 0 2-1 1.6-2.2-.6-1.8.5-2.8 2-2.8H18c2 0 3-1.5 3-4 0-5-4-9-9-9ZM7.5 12v.01M9.7 7.8v.01M14.5 7.3v.01',
  // a rocket
  future:
    'M12 2.5c3 2.5 4.5 5.5 4.5 9L15 16H9l-1.5-4.5c0-3.5 1.5-6.5 4.5-9ZM7.5 11.5 5 14.5V18l4-2M16.5 11.5l2.5 3V18l-4-2M12 8.5v2M10.5 19v2.5M13.5 19v2.5',
  // two people, one of them half out of the picture
  marginalised:
    'M11 8a3 3 0 1 1-6 0 3 3 0 0 1 6 0ZM2.5 20c0-4 2-6.5 5.5-6.5s5.5 2.5 5.5 6.5M16 5.5a2.8 2.8 0 1 1 0 5.5M16.5 14c3 .3 5 2.5 5 6',
  // a mask
  trickster:
    'M4.5 5c5 1.5 10 1.5 15 0 .8 7-1.5 13.5-7.5 15.5C6 18.5 3.7 12 4.5 5ZM8 10c.8-.8 2-.8 2.8 0M13.2 10c.8-.8 2-.8 2.8 0M8.5 14.5c2.3 2 4.7 2 7 0',
  // a lens
  other: 'M19 12a7 7 0 1 1-14 0 7 7 0 0 1 14 0Z',
  // a bolt
  audit: 'M13 2.5 5 14h6l-1 7.5L19 10h-6.5z',
  // a set square
  dimensions: 'M4 3v17h17zM8 12.5V16h3.7',
  // a magnifying glass
  missing: 'M16.5 10a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0ZM15 15l6 6',
  // a spanner
  pathways: 'M14 7a4.5 4.5 0 0 1 6-4l-3 3 .5 1.5L19 8l3-3a4.5 4.5 0 0 1-6 5.5L6.5 20a2 2 0 0 1-3-3L13 8',
  // two strands that turn about each other
  synthesis: 'M7 2.5c0 6 10 7 10 13 0 2.5-1 4.5-1 6M17 2.5c0 6-10 7-10 13 0 2.5 1 4.5 1 6M8 5h8M8.5 17.5h7',
  // two links of a chain
  links:
    'M10 14a4 4 0 0 0 5.7 0l3.6-3.6a4 4 0 0 0-5.7-5.7L12 6.3M14 10a4 4 0 0 0-5.7 0l-3.6 3.6a4 4 0 0 0 5.7 5.7l1.6-1.6',
  // an arrow
  back: 'M20 12H4m6-6-6 6 6 6',
  // an exclamation mark in a circle
  limits: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0ZM12 7.5v5.5M12 16.3v.2',
};

/** A mark beside text that says the same: assistive technology passes over it. */
export const glyph = (name: GlyphName): TemplateResult =>
  // prettier-ignore
  html`<svg class="glyph" part="glyph" data-glyph=${name} viewBox="0 0 24 24" aria-hidden="true"><path d=${PATHS[name]}></path></svg>`;
