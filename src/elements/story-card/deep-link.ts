import type { LitElement } from 'lit';
import { hostOf } from '../../dom/host-of.js';
import { sectionAddress } from '../../templates/section.js';

/** The cards that have sections. */
const FULL_CARD = 'story-card:not([variant=summary], [variant=headline])';

/**
 * Leads to the section that the address of the page names, which the browser does not find in a shadow tree: `#audit` in the
 * first card that has sections, and `#main-audit` in `<story-card id="main">`. An element of the page with such an id comes first.
 *
 * A link is followed once: as soon as its section is there, be it when the story has come or the advisory is passed, and
 * again when the address changes. It moves as the page does (`scroll-behavior`, `scroll-padding`), and so does the focus, so
 * that the keyboard and screen readers go on from there.
 */
export function followDeepLinks(card: LitElement): void {
  let hash: string;

  const follow = async (): Promise<void> => {
    if (!hash) return;
    await card.updateComplete;
    if (!hash || document.getElementById(hash.slice(1))) return;
    const root = hostOf(card) ? (card.getRootNode() as ShadowRoot) : document;
    const isFirst = root.querySelector(FULL_CARD) === card;
    for (const section of card.renderRoot.querySelectorAll<LitElement>('[exportparts][id]')) {
      if (sectionAddress(section).hash !== hash && !(isFirst && `#${section.id}` === hash)) continue;
      hash = '';
      await section.updateComplete;
      const target = section.renderRoot.querySelector<HTMLElement>('.title, .headline') ?? section;
      target.tabIndex = -1;
      target.focus({ preventScroll: true });
      target.scrollIntoView();
    }
  };

  const onHashChange = (): void => {
    ({ hash } = location);
    void follow();
  };

  card.addController({
    hostConnected() {
      ({ hash } = location);
      addEventListener('hashchange', onHashChange);
    },
    hostUpdated: () => void follow(),
    hostDisconnected: () => removeEventListener('hashchange', onHashChange),
  });
}
