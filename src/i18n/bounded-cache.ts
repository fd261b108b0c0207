/** The largest size of a cache by language: more language tags than any site has, and few enough for the memory of a server. */
export const MAX_ENTRIES = 100;

/** Returns the entry of a key, and makes it if it is absent. Empties a full cache first, so that many keys cannot fill the memory. */
export function remember<T>(cache: Map<string, T>, key: string, make: () => T): T {
  if (!cache.has(key)) {
    if (cache.size >= MAX_ENTRIES) cache.clear();
    cache.set(key, make());
  }
  return cache.get(key)!;
}
