/** How the work for an input grows with it. Times on a busy machine vary, so the best of several runs counts. */
import { expect } from '@open-wc/testing';

const bestOf = (runs: number, run: () => unknown): number =>
  Math.min(
    ...Array.from({ length: runs }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );

/**
 * Checks that four times the input is about four times the work, and not sixteen.
 * @param make - an input of a size
 * @param work - the work to measure
 * @param size - the size of the smaller input; it should take some milliseconds
 */
export function growsWithItsInput<T>(make: (size: number) => T, work: (input: T) => unknown, size: number): void {
  const [small, large] = [make(size), make(4 * size)];
  work(small);
  // A clock of whole milliseconds tells nothing of less.
  const before = Math.max(
    bestOf(5, () => work(small)),
    4,
  );
  expect(bestOf(5, () => work(large)) / before).to.be.below(12);
}
