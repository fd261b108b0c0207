import { plain } from './plain.js';

/** A `MutationObserver`; on a page without a working `MutationObserver`, an object that observes nothing. */
export function mutationObserver(changed: MutationCallback): Pick<MutationObserver, 'observe' | 'disconnect'> {
  try {
    const observer = new MutationObserver(changed);
    observer.observe(new Text(), plain({ childList: true }));
    observer.disconnect();
    return observer;
  } catch {
    return { observe() {}, disconnect() {} };
  }
}
