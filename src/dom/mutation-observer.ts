import { plain } from './plain.js';

/** A `MutationObserver`, or an object that observes nothing where the page has none that works. */
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
