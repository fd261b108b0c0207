/** Expects that work takes linear time. */
import { expect } from '@open-wc/testing';

/** The most runs. The fastest run counts, because times on a busy machine vary. */
const RUNS = 12;

/** Shorter times count as this time, because browsers round their clocks. */
const MIN_TIME_MS = 4;

/**
 * Expects that the time of some work grows with its input and no faster: four times the input takes about four times as long.
 * Quadratic work would take sixteen times as long.
 *
 * @param work - does the work for an input of a size
 * @param size - the largest size; a quarter of this size should take some milliseconds
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
  return Math.max(performance.now() - start, MIN_TIME_MS);
}
