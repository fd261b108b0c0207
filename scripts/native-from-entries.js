/** `Object.fromEntries` for pages that lack it, or that have a function of their own in its place. */
export function fromEntries(entries) {
  const object = {};
  for (const [key, value] of entries) object[key] = value;
  return object;
}
