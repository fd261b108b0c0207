/** The accessibility tree of the page: roles, names and states, as the browser gives them to assistive technology. */
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

/** All nodes of the accessibility tree, in reading order. */
export async function readOut(): Promise<Accessible[]> {
  // A page in the background renders no frames, so a card would skip the rendering of its content.
  for (const card of document.querySelectorAll('story-card')) card.style.contentVisibility = 'visible';
  return flat(await executeServerCommand<Accessible, undefined>('accessibility-tree'));
}

export const flat = (node: Accessible): Accessible[] => [node, ...(node.children ?? []).flatMap(flat)];

const CONTROLS = /^(button|link|tab|tabpanel|DisclosureTriangle)$/;

/** The controls, such as `button Cite, collapsed`. */
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

/** The announcements of the live regions of an element from now on: one text for each change. */
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
