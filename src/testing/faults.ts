/** Requests of tests to the server of faults (fault-server.mjs). */
import { expect, waitUntil } from '@open-wc/testing';

/** The log of a key. */
export interface FaultLog {
  readonly requests: number;
  readonly aborted: number;
}

/** The URL of a fault, such as `slow`. `story` is the story in the answer. */
export function faultUrl(
  fault: string,
  { story, ...params }: { story?: unknown; [name: string]: unknown } = {},
): string {
  const query = new URLSearchParams(Object.entries(params).map(([name, value]) => [name, String(value)]));
  if (story !== undefined) query.set('body', JSON.stringify(story));
  return `/faults/${fault}?${query}`;
}

/** The URL of a story that the server sends at once. */
export const storyUrl = (story: unknown, params: Record<string, unknown> = {}): string =>
  faultUrl('story', { story, ...params });

let keys = 0;

/** A key that no other test has. */
export const newKey = (): string => `test-${Date.now()}-${Math.random()}-${keys++}`;

export const logOf = async (key: string): Promise<FaultLog> =>
  (await (await fetch(`/faults/log?key=${key}`)).json()) as FaultLog;

/** Waits until the log of a key is as expected. Chromium may take 5 s to close the connection of an incomplete answer. */
export async function expectLog(key: string, expected: FaultLog): Promise<void> {
  const isExpected = async () => JSON.stringify(await logOf(key)) === JSON.stringify(expected);
  await waitUntil(isExpected, undefined, { timeout: 8000 }).catch(() => undefined);
  expect(await logOf(key)).to.deep.equal(expected);
}

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
