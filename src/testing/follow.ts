/** Clicks on links, on a test page that does not navigate. */
import type { StoryNavigateEvent } from '../events.js';

/** The results of the clicks of one test. */
export interface Clicks {
  /** The `story-navigate` events that reached the page. */
  readonly told: [href: string, relation: string][];
  /** Whether the browser would have followed the last link. */
  followed: boolean;
}

/** Records the clicks in each test of a suite. */
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

/** Clicks an element as a reader does. `{ ctrlKey: true }` opens a tab. */
export function click(element: Element, how: MouseEventInit = {}): void {
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...how }));
}

/** The clicks that do not open a link in the same tab. */
export const ELSEWHERE: readonly MouseEventInit[] = [
  { metaKey: true },
  { ctrlKey: true },
  { shiftKey: true },
  { altKey: true },
  { button: 1 },
];
