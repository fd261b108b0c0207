/** Longer names are not compared, because all known names are much shorter. */
const MAX_NAME_LENGTH = 60;

/** Removes case and separators, so that `camelCase`, `snake_case` and `kebab-case` names become equal. */
const normalize = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '');

/**
 * Finds the known name that a misspelled name probably means: `Head_line` and `headlnie` both mean `headline`.
 *
 * @param name - the name as it is written
 * @param known - the names that are allowed
 * @returns the known name that differs only in case and separators, or else the only known name that is a letter away (one letter
 *   changed, missing or extra, or two adjacent letters swapped); `undefined` if there is no such name, or more than one
 */
export function nearMiss(name: string, known: readonly string[]): string | undefined {
  if (name.length > MAX_NAME_LENGTH) return undefined;
  const written = normalize(name);
  const same = known.filter((other) => normalize(other) === written);
  const near = same[0] ? same : known.filter((other) => isLetterAway(written, normalize(other)));
  return near.length === 1 ? near[0] : undefined;
}

/** Whether two names are a letter away from each other. Never for names of two letters, which are close to many names. */
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
