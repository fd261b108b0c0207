/** The eight knowledge lenses, and the spellings of their names in real data. */

/** The ids of the eight lenses, in canonical order. */
export const LENS_IDS = [
  'indigenous',
  'historical',
  'cross-cultural',
  'scientific',
  'artistic',
  'future',
  'marginalised',
  'trickster',
] as const;

/** The id of one of the eight lenses. */
export type LensId = (typeof LENS_IDS)[number];

/** The namespace of the ACST vocabulary, which defines the terms of a `cognio:Review`. */
export const ACST_NAMESPACE = 'https://cognionews.com/vocab/acst#';

/**
 * The local name of each lens in the ACST vocabulary (`https://cognionews.com/vocab/acst#`). The last two are not
 * verified: the published vocabulary does not list them.
 */
export const LENS_TERMS: Readonly<Record<LensId, string>> = {
  indigenous: 'IndigenousKnowledge',
  historical: 'HistoricalParallels',
  'cross-cultural': 'CrossCulturalWisdom',
  scientific: 'ScientificEvidence',
  artistic: 'ArtisticSpiritual',
  future: 'FutureModelling',
  marginalised: 'MarginalisedVoices',
  trickster: 'TricksterKnowledge',
};

/** The start of every spelling of the name of a lens, in small letters. */
const STEMS: readonly (readonly [LensId, RegExp])[] = [
  ['indigenous', /^indigenous/],
  ['historical', /^(histor|deephistory)/],
  ['cross-cultural', /^crosscultur/],
  ['scientific', /^scien/],
  ['artistic', /^artis/],
  ['future', /^futur/],
  ['marginalised', /^marginali[sz]ed/],
  ['trickster', /^trickster/],
];

/**
 * The lens with a name. The name may be a lens id, an IRI or compact IRI of the vocabulary, a GoldBerry key, or a label in British
 * or American spelling. `undefined` for any other name.
 */
export function matchLens(name: string): LensId | undefined {
  const local = name.replace(/^\S*[#/:](?=\S)/, '');
  const letters = local.toLowerCase().replace(/[^\p{L}]/gu, '');
  return STEMS.find(([, stem]) => stem.test(letters))?.[0];
}

/** Whether a lens name is one of the eight ids. */
export function isLensId(name: string): name is LensId {
  return (LENS_IDS as readonly string[]).includes(name);
}
