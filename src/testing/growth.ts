/** Tests of how much work an input of any size causes. */
import { expect } from '@open-wc/testing';

/** The shortest of three times, in milliseconds: the others include whatever else the machine did. */
async function time(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}

/**
 * Expects that work grows with its input and no faster: with four times the input, it takes at most eight times as long, where
 * quadratic work takes sixteen times as long. Times below 20 ms count as 20 ms, which is below what a busy machine measures.
 *
 * @param work - does the work for an input of a size
 * @param size - the largest size
 * @param limit - the longest time that the largest size may take, in milliseconds
 */
export async function growth(work: (size: number) => unknown, size: number, limit = 1000): Promise<void> {
  const [small, large] = [await time(() => work(size / 4)), await time(() => work(size))];
  expect(large, `milliseconds for ${size}`).to.be.below(limit);
  expect(large, `milliseconds for ${size}; ${size / 4} took ${small}`).to.be.below(8 * Math.max(small, 20));
}
