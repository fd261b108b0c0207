/** How the work for an input grows with it. */
import { expect } from '@open-wc/testing';

/** Times on a busy machine vary, so the best of several runs counts. */
const RUNS = 15;

/**
 * Checks that four times the input is about four times the work, and not sixteen.
 * @param make - an input of a size
 * @param work - the work to measure
 * @param size - the size of the smaller input; it should take some milliseconds
 */
export function growsWithItsInput<T>(make: (size: number) => T, work: (input: T) => unknown, size: number): void {
  const inputs = [make(size), make(4 * size)];
  // A clock of whole milliseconds tells nothing of a shorter time.
  const best = [Infinity, Infinity];
  let growth = Infinity;
  for (let run = 0; run < RUNS && growth > 8; run++) {
    inputs.forEach((input, index) => {
      const start = performance.now();
      work(input);
      best[index] = Math.min(best[index]!, Math.max(performance.now() - start, 4));
    });
    growth = best[1]! / best[0]!;
  }
  expect(growth).to.be.below(10);
}
