/** Links that are clicked, on a test page that stays where it is. */
import type { StoryNavigateEvent } from '../events.js';

/** What came of the clicks of one test. */
export interface Clicks {
  /** What the page was told, wherever on it. */
  readonly told: [href: string, relation: string][];
  /** Whether the browser would have followed the last one. */
  followed: boolean;
}

/** Watches the clicks of each test of a suite. */
export function watchClicks(): Clicks {
  const clicks: Clicks = { told: [], followed: false };
  const note = ({ href, relation }: StoryNavigateEvent) => clicks.told.push([href, relation]);
  const stay = (event: Event) => {
    clicks.followed = !event.defaultPrevented;
    event.preventDefault();
  };
  beforeEach(() => {
    clicks.told.length = 0;
    document.body.addEventListener('story-navigate', note);
    addEventListener('click', stay);
  });
  afterEach(() => {
    document.body.removeEventListener('story-navigate', note);
    removeEventListener('click', stay);
  });
  return clicks;
}

/** Clicks as a reader does: `{ ctrlKey: true }` opens a tab, say. */
export function click(element: Element, how: MouseEventInit = {}): void {
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...how }));
}

/** The ways to click a link that open something else than its address here. */
export const ELSEWHERE: readonly MouseEventInit[] = [
  { metaKey: true },
  { ctrlKey: true },
  { shiftKey: true },
  { altKey: true },
  { button: 1 },
];
