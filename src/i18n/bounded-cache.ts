/** The most entries of a cache by language: more tags than any page or site has, and few enough for the memory of a server. */
export const MAX_ENTRIES = 100;

/** The entry of a key, made when it is not there. A full cache is emptied first, so that no flood of keys fills the memory. */
export function remember<T>(cache: Map<string, T>, key: string, make: () => T): T {
  if (!cache.has(key)) {
    if (cache.size >= MAX_ENTRIES) cache.clear();
    cache.set(key, make());
  }
  return cache.get(key)!;
}
