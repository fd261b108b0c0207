/**
 * `Object.fromEntries` for pages that lack or replace it. If the page has added members to `Object.prototype`, the result has no
 * prototype, so that these members do not become part of a story.
 */
export function fromEntries(entries) {
  const object = {};
  for (const [key, value] of entries) object[key] = value;
  for (const _ in Object.prototype) return Object.setPrototypeOf(object, null);
  return object;
}
