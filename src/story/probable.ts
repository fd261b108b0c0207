/** A figure that was probably meant, in words and as it would be written. */
export interface Probable {
  readonly words: string;
  readonly value: string;
}

/**
 * The figure that was probably meant by one outside its range: percentages for shares and for scores of 0 to 10, and 8 of 10 for
 * the score of a lens.
 *
 * @param name - the member that holds it
 * @param max - the highest value of a score; `undefined` for a share
 */
export function probable(found: unknown, name: PropertyKey | undefined, max?: number): Probable | undefined {
  if (typeof found !== 'number' || found <= 1 || found > 100) return undefined;
  if (max !== undefined) {
    const value = String(found / 10);
    return max === 10 ? { words: value, value } : undefined;
  }
  if (name !== 'score' && name !== 'top') return undefined;
  const percent = name === 'score' && found <= 10 ? found * 10 : found;
  const value = String(percent / 100);
  return { words: `${value}, that is ${percent}%,`, value };
}
