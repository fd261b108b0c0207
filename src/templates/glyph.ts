import { svg, html, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { LensId } from '../story/lenses.js';

/** The marks of the eight lenses, of the sections and of the back link. */
export type GlyphName =
  LensId | 'other' | 'audit' | 'dimensions' | 'missing' | 'pathways' | 'synthesis' | 'links' | 'back' | 'limits';

/** Our own line drawings on a grid of 24 units, for a stroke of 1.6 units with round joins. */
const PATHS: Record<GlyphName, SVGTemplateResult> = {
  // a seedling
  indigenous: svg`<path d="M12 21V10M12 14c-5 0-7-3-7-7 5 0 7 3 7 7ZM12 11c0-4.5 2.5-7.5 7-8 .5 4.5-2 8-7 8Z"/>`,
  // a scroll
  historical: svg`<path d="M7 3h11v14.5a3 3 0 0 1-6 0V16H3.500v1.5a3 3 0 0 0 3 3H15M7 3a2.5 2.5 0 0 0-2.5 2.500V16M8.5 8h6M8.5 11.500h6"/>`,
  // a globe
  'cross-cultural': svg`<path d="M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0ZM3 12h18M12 3c-5 5.5-5 12.5 0 18M12 3c5 5.5 5 12.5 0 18"/>`,
  // a microscope
  scientific: svg`<path d="M6 20.500h12M8.500 17h6M10 3h3.500v9H10zM11.750 12v2M13.500 6c3.300.6 5 3.200 5 6.200a7.800 7.800 0 0 1-3.500 6.800"/>`,
  // a palette
  artistic: svg`<path d="M12 3a9 9 0 1 0 0 18c1.6 0 2-1 1.6-2.2-.6-1.8.5-2.8 2-2.800H18c2 0 3-1.5 3-4 0-5-4-9-9-9ZM7.5 12v.01M9.7 7.800v.01M14.5 7.300v.01"/>`,
  // a rocket
  future: svg`<path d="M12 2.500c3 2.500 4.500 5.500 4.500 9L15 16H9l-1.500-4.500c0-3.500 1.500-6.500 4.500-9ZM7.500 11.500 5 14.500V18l4-2M16.500 11.500l2.500 3V18l-4-2M12 8.500v2M10.500 19v2.500M13.500 19v2.500"/>`,
  // two people, one of them half out of the picture
  marginalised: svg`<path d="M11 8a3 3 0 1 1-6 0 3 3 0 0 1 6 0ZM2.500 20c0-4 2-6.500 5.500-6.500s5.500 2.500 5.500 6.500M16 5.500a2.800 2.800 0 1 1 0 5.500M16.500 14c3 .3 5 2.500 5 6"/>`,
  // a mask
  trickster: svg`<path d="M4.500 5c5 1.500 10 1.500 15 0 .8 7-1.500 13.500-7.500 15.500C6 18.500 3.700 12 4.500 5ZM8 10c.8-.8 2-.8 2.800 0M13.200 10c.8-.8 2-.8 2.800 0M8.500 14.500c2.300 2 4.700 2 7 0"/>`,
  // a lens
  other: svg`<path d="M19 12a7 7 0 1 1-14 0 7 7 0 0 1 14 0Z"/>`,
  // a bolt
  audit: svg`<path d="M13 2.5 5 14h6l-1 7.500L19 10h-6.500z"/>`,
  // a set square
  dimensions: svg`<path d="M4 3v17h17zM8 12.500V16h3.7"/>`,
  // a magnifying glass
  missing: svg`<path d="M16.5 10a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0ZM15 15l6 6"/>`,
  // a spanner
  pathways: svg`<path d="M14 7a4.5 4.5 0 0 1 6-4l-3 3 .5 1.500L19 8l3-3a4.5 4.5 0 0 1-6 5.500L6.5 20a2 2 0 0 1-3-3L13 8"/>`,
  // two strands that turn about each other
  synthesis: svg`<path d="M7 2.500c0 6 10 7 10 13 0 2.5-1 4.5-1 6M17 2.500c0 6-10 7-10 13 0 2.5 1 4.5 1 6M8 5h8M8.5 17.500h7"/>`,
  // two links of a chain
  links: svg`<path d="M10 14a4 4 0 0 0 5.7 0l3.6-3.600a4 4 0 0 0-5.7-5.700L12 6.300M14 10a4 4 0 0 0-5.7 0l-3.6 3.600a4 4 0 0 0 5.7 5.700l1.6-1.6"/>`,
  // an arrow
  back: svg`<path d="M20 12H4m6-6-6 6 6 6"/>`,
  // an exclamation mark in a circle
  limits: svg`<path d="M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0ZM12 7.500v5.500M12 16.300v.2"/>`,
};

/** The strokes of a mark, to be drawn inside another picture. */
export const strokes = (name: GlyphName): SVGTemplateResult => PATHS[name];

/** A mark beside text that says the same: assistive technology passes over it. */
export const glyph = (name: GlyphName): TemplateResult =>
  html`<svg class="glyph" part="glyph" data-glyph=${name} viewBox="0 0 24 24" aria-hidden="true">${PATHS[name]}</svg>`;
