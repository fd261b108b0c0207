import { ContextProvider } from '@lit/context';
import type { ReactiveElement } from 'lit';
import { storyContext, type SharedStory } from './story-context.js';

const NOTHING: SharedStory = { state: 'idle', story: undefined, problems: [], headingLevel: 2 };

/**
 * Shares a story with the elements below its host.
 *
 * @returns what shares another state of it; those below hear of it only if something changed
 */
export function shareStory(host: ReactiveElement): (shared: SharedStory) => void {
  const provider = new ContextProvider(host, { context: storyContext, initialValue: NOTHING });
  return (shared) => {
    const changed = (Object.keys(shared) as (keyof SharedStory)[]).some((key) => shared[key] !== provider.value[key]);
    if (changed) provider.setValue(shared);
  };
}
