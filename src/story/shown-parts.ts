/** The parts of a story that a reader sees. A value without any of these parts is not a story. */
const SHOWN_PARTS = [
  'headline',
  'summary',
  'original',
  'score',
  'audit',
  'missing',
  'synthesis',
  'lenses',
  'pathways',
  'sources',
  'related',
  'limitations',
  'nextStep',
];

/** Whether an object has a part that a reader sees. */
export function hasShownPart(value: object): boolean {
  return SHOWN_PARTS.some((part) => ((value as Readonly<Record<string, unknown>>)[part] ?? '') !== '');
}
