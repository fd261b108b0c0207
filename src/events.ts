/** The events of all elements. Each bubbles and crosses shadow roots, so that one listener on the page hears them all. */
import type { Problem } from './story/problem.js';
import type { Story } from './story/story.js';

const REACH = { bubbles: true, composed: true };

/** A story is loaded and shown. Fired by the element that loaded it, not by those it shares it with. */
export class StoryLoadEvent extends Event {
  constructor(
    /** The story as it was read: the sound parts of the source. */
    readonly story: Story,
    /** The problems of the source, errors and warnings. Empty if there are none. */
    readonly problems: readonly Problem[],
  ) {
    super('story-load', REACH);
  }
}

/**
 * A story could not be loaded, or parts of it are left out: at least one problem has the severity `error`. A story with only
 * warnings is shown whole, and fires no `story-error`; `story-load` and the element's `problems` have the warnings.
 */
export class StoryErrorEvent extends Event {
  constructor(
    /** All problems of the source, errors and warnings, at least one of them an error. */
    readonly problems: readonly Problem[],
    /** Whether parts of the story are shown all the same. */
    readonly partial: boolean,
  ) {
    super('story-error', REACH);
  }
}

/** Where a link of the card leads. */
export type StoryRelation = 'back' | 'story' | 'related';

/** A link was followed that a single-page app may want to handle. `preventDefault()` keeps the browser from following it. */
export class StoryNavigateEvent extends Event {
  constructor(
    /** The URL, as written in the story or attribute. */
    readonly href: string,
    /** Where it leads: to the list of stories, to the whole analysis, or to a related story. */
    readonly relation: StoryRelation,
  ) {
    super('story-navigate', { ...REACH, cancelable: true });
  }
}

/** A part of the card was opened or closed by the reader. */
export class StoryToggleEvent extends Event {
  constructor(
    /** The part, such as `provenance`, `advisory` or `cite`. */
    readonly name: string,
    /** Whether it is open now. */
    readonly open: boolean,
  ) {
    super('story-toggle', REACH);
  }
}

/** What a reader did to share the story: copied a citation, its address or that of a section, or printed it. */
export type StoryShareAction = 'cite' | 'copy-link' | 'copy-section' | 'print';

/** A reader cited, copied or printed the story. */
export class StoryShareEvent extends Event {
  constructor(
    /** What the reader did. */
    readonly action: StoryShareAction,
    /** What was copied: nothing where the page does not allow copying. */
    readonly text?: string,
  ) {
    super('story-share', REACH);
  }
}

declare global {
  /** Of elements, documents and windows alike. */
  interface GlobalEventHandlersEventMap {
    'story-load': StoryLoadEvent;
    'story-error': StoryErrorEvent;
    'story-navigate': StoryNavigateEvent;
    'story-toggle': StoryToggleEvent;
    'story-share': StoryShareEvent;
  }
}
