/** What an embedder pastes into a page for a card that was composed: no attribute that says what is so anyway. */
import { SECTION_NAMES, type SectionName, type StoryCard } from '../../src/index.js';

export interface Composition {
  readonly src: string;
  readonly variant: StoryCard['variant'];
  readonly view: StoryCard['view'];
  readonly scheme: StoryCard['theme'];
  /** A ready theme, or none. */
  readonly theme: string;
  /** All sections, in the order to show. */
  readonly order: readonly SectionName[];
  readonly shown: ReadonlySet<SectionName>;
}

/** The sections as the attribute has them. All of them in their own order need not be named, and none can not be. */
export function sectionsOf({ order, shown }: Composition): string | undefined {
  const names = order.filter((name) => shown.has(name)).join(' ');
  return names && names !== SECTION_NAMES.join(' ') ? names : undefined;
}

/** The attributes of the card, in the order to write them. */
export function attributesOf(composition: Composition): Record<string, string> {
  const { src, variant, view, scheme, theme } = composition;
  const isFull = variant === 'full';
  const attributes = {
    class: theme && `story-theme-${theme}`,
    src,
    variant: isFull ? '' : variant,
    sections: isFull ? sectionsOf(composition) : '',
    view: isFull && view === 'tabs' ? view : '',
    theme: scheme === 'auto' ? '' : scheme,
  };
  return Object.fromEntries(Object.entries(attributes).filter((entry): entry is [string, string] => !!entry[1]));
}

export function snippet(composition: Composition): string {
  const attributes = Object.entries(attributesOf(composition)).map(([name, value]) => ` ${name}="${escape(value)}"`);
  return [
    composition.theme && `<link rel="stylesheet" href="themes/${composition.theme}.css">`,
    '<script type="module" src="story-elements.js"></script>',
    `<story-card${attributes.join('')}></story-card>`,
  ]
    .filter(Boolean)
    .join('\n');
}

const escape = (value: string): string => value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
