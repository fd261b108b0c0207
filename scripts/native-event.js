/** What events extend, where a page has put a function of its own in the place of `Event`, as MooTools does. */
export const NativeEvent = Object.getPrototypeOf(UIEvent);
