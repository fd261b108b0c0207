/**
 * The probable value of a figure outside its range, and words for the message. As a share, `70` is probably 70%. As a score from 0
 * to 10, `70` is probably 7. As the score of a lens, `8` is probably 8 out of 10. `undefined` if there is no good guess.
 *
 * @param name - the name of the member with the figure
 * @param max - the highest value of a score; `undefined` for a share
 */
export function probable(found: unknown, name?: PropertyKey, max?: number): [value: string, words: string] | undefined {
  if (typeof found !== 'number' || found > 100 || found < (max === 10 ? 20 : 2)) return undefined;
  if (max) return max === 10 ? [`${found / 10}`, ''] : undefined;
  const percent = name === 'score' && found <= 10 ? found * 10 : found;
  return name === 'score' || name === 'top' ? [`${percent / 100}`, `, that is ${percent}%`] : undefined;
}
