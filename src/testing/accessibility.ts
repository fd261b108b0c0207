/** What assistive technology is told of the page: the browser's own tree of roles, names and states. */
import { executeServerCommand } from '@web/test-runner-commands';
import { findAll, spoken } from './observe.js';

export interface Accessible {
  readonly role: string;
  readonly name: string;
  readonly level?: number;
  readonly expanded?: boolean;
  readonly selected?: boolean;
  readonly children?: readonly Accessible[];
}

/** Everything on the page, in the order that it is read. */
export async function readOut(): Promise<Accessible[]> {
  // A page in the background has no frames, so a card would take all of itself to be off screen.
  for (const card of document.querySelectorAll('story-card')) card.style.contentVisibility = 'visible';
  return flat(await executeServerCommand<Accessible, undefined>('accessibility-tree'));
}

export const flat = (node: Accessible): Accessible[] => [node, ...(node.children ?? []).flatMap(flat)];

const CONTROLS = /^(button|link|tab|tabpanel|DisclosureTriangle)$/;

/** What can be operated, such as `button Cite, collapsed`. */
export const controls = (tree: readonly Accessible[]): string[] =>
  tree
    .filter(({ role }) => CONTROLS.test(role))
    .map(({ role, name, expanded, selected }) => {
      const state = expanded === undefined ? '' : expanded ? ', expanded' : ', collapsed';
      return `${role} ${name}${state}${selected ? ', selected' : ''}`;
    });

/** The headings, such as `2 What’s Missing`. */
export const outline = (tree: readonly Accessible[]): string[] =>
  tree.filter(({ role }) => role === 'heading').map(({ level, name }) => `${level} ${name}`);

/** What the live regions of an element say from now on, one text for each time that one of them has something else to say. */
export function announcements(element: Element): string[] {
  const said: string[] = [];
  for (const region of findAll(element, '[role=status], [role=alert], [aria-live]')) {
    let last = spoken(region);
    new MutationObserver(() => {
      const now = spoken(region);
      if (now && now !== last) said.push(now);
      last = now;
    }).observe(region, { childList: true, characterData: true, subtree: true });
  }
  return said;
}
