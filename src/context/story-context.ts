import { createContext } from '@lit/context';
import type { Problem } from '../story/problem.js';
import type { Story } from '../story/story.js';
import type { LensPointing } from './lens-pointing.js';

/** Where an element is with its story. */
export type StoryState = 'idle' | 'loading' | 'ready' | 'error';

/** What a provider or card shares with the elements below it. */
export interface SharedStory {
  readonly state: StoryState;
  readonly story: Story | undefined;
  readonly problems: readonly Problem[];
  /** The heading level of the headline; sections are one deeper. */
  readonly headingLevel: number;
  /** The lens that the reader points at, wherever. Missing where an older version shares the story. */
  readonly pointing?: LensPointing | undefined;
}

/**
 * The key of the shared story. A `Symbol.for`, so that two bundles on a page agree, with the version of what is shared.
 * Consumers always subscribe: a story may arrive, change or go at any time.
 */
export const storyContext = createContext<SharedStory>(Symbol.for('story-analysis-elements/shared-story/1'));
