/** Tests of how much work an input of any size causes. */
import { expect } from '@open-wc/testing';

/** Times on a busy machine vary, so the best of several runs counts. */
const RUNS = 12;

/** Milliseconds. Browsers round their clocks, so that shorter times say nothing. */
const SHORTEST_TIME = 4;

/**
 * Expects that work grows with its input and no faster: with four times the input, it takes about four times as long, where
 * quadratic work takes sixteen times as long.
 *
 * @param work - does the work for an input of a size
 * @param size - the largest size; a quarter of it should take some milliseconds
 * @param limit - the longest time that the largest size may take, in milliseconds
 */
export async function growth(work: (size: number) => unknown, size: number, limit = 1000): Promise<void> {
  let [small, large] = [Infinity, Infinity];
  for (let run = 0; run < RUNS && (run === 0 || large > 8 * small || large > limit); run++) {
    small = Math.min(small, await time(() => work(size / 4)));
    large = Math.min(large, await time(() => work(size)));
  }
  expect(large, `milliseconds for ${size}`).to.be.below(limit);
  expect(large / small, `growth from ${size / 4} to ${size}`).to.be.below(10);
}

async function time(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return Math.max(performance.now() - start, SHORTEST_TIME);
}
