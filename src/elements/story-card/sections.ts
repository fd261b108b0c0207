import type { Story } from '../../story/story.js';

/** The sections of a card, in the order in which they are shown unless an embedder asks for another. */
export const SECTION_NAMES = [
  'headline',
  'score',
  'wheel',
  'audit',
  'dimensions',
  'missing',
  'pathways',
  'synthesis',
  'links',
  'limits',
] as const;

/** The name of a section of a card. */
export type SectionName = (typeof SECTION_NAMES)[number];

/** The sections of a summary. The full card shows them side by side if there is room. */
export const SUMMARY_NAMES: readonly SectionName[] = ['headline', 'score', 'wheel'];

export const LEAD: ReadonlySet<SectionName> = new Set(SUMMARY_NAMES);

/** The names in a `sections` attribute, separated by white space or commas. */
export const splitNames = (value: string | null | undefined): string[] => value?.match(/[^\s,]+/g) ?? [];

/**
 * The sections that a `sections` attribute asks for, in the order to show. Unknown names are left out; without any known name,
 * all sections are shown.
 *
 * @param known - the sections to choose from
 */
export function parseSections(
  value: string | null | undefined,
  known = SECTION_NAMES as readonly SectionName[],
): readonly SectionName[] {
  const names = splitNames(value).filter((name): name is SectionName => known.includes(name as SectionName));
  return names.length > 0 ? [...new Set(names)] : known;
}

/** The sections in groups: the headline with the figures that follow it, figures alone, and every other section by itself. */
export function groupSections(names: readonly SectionName[]): SectionName[][] {
  const groups: SectionName[][] = [];
  for (const name of names) {
    const last = groups.at(-1);
    if (last && LEAD.has(last[0]!) && LEAD.has(name) && name !== 'headline') last.push(name);
    else groups.push([name]);
  }
  return groups;
}

/** Whether a story has what a section shows: a section without it would leave a gap. */
export const hasSection = (story: Story, name: SectionName): boolean => IS_THERE[name](story) !== undefined;

const IS_THERE: Record<SectionName, (story: Story) => unknown> = {
  headline: (story) => story,
  score: ({ score }) => score,
  wheel: ({ lenses }) => lenses?.find(({ score }) => score !== undefined),
  audit: ({ audit }) => audit,
  dimensions: ({ lenses }) => lenses,
  missing: ({ missing }) => missing,
  pathways: ({ pathways }) => pathways,
  synthesis: ({ synthesis }) => synthesis,
  links: ({ original, sources, related }) => original ?? sources ?? related,
  limits: ({ limitations, nextStep }) => limitations ?? nextStep,
};
