/** Names as `camelCase`, `snake_case` and `kebab-case` write them are the same without case and separators. */
const normalize = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '');

/**
 * Finds the known name that a misspelled one probably stands for: `Head_line` and `headlnie` are both `headline`.
 *
 * @param name - the name as it is written
 * @param known - the names that are allowed
 * @returns the known name that differs in case and separators alone, or else the only one that is a letter away (one letter
 *   other, missing or extra, or two neighbours swapped); `undefined` where there is none, or several
 */
export function nearMiss(name: string, known: readonly string[]): string | undefined {
  const written = normalize(name);
  const same = known.filter((other) => normalize(other) === written);
  const near = same[0] ? same : known.filter((other) => isLetterAway(written, normalize(other)));
  return near.length === 1 ? near[0] : undefined;
}

/** Among names of two letters, each is a letter away from many others. */
function isLetterAway(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 3) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const [restA, restB] = [a.slice(at + 1), b.slice(at + 1)];
  return (
    restA === restB ||
    a.slice(at) === restB ||
    restA === b.slice(at) ||
    (a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2))
  );
}
