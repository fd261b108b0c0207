/**
 * `Object.fromEntries` for pages that lack it, or that have a function of their own in its place. Where the page has added members
 * to all objects, the object has no prototype, so that they are no part of a story.
 */
export function fromEntries(entries) {
  const object = {};
  for (const [key, value] of entries) object[key] = value;
  for (const _ in Object.prototype) return Object.setPrototypeOf(object, null);
  return object;
}
