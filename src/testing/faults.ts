/** The fault server, as tests use it. */
import { expect, waitUntil } from '@open-wc/testing';

/** What the server noted of a key. */
export interface FaultLog {
  readonly requests: number;
  readonly aborted: number;
}

/** The URL of a story that the server answers in a way of its own, such as `slow`; `story` answers at once. */
export function faultUrl(
  fault: string,
  { story, ...params }: { story?: unknown; [name: string]: unknown } = {},
): string {
  const query = new URLSearchParams(Object.entries(params).map(([name, value]) => [name, String(value)]));
  if (story !== undefined) query.set('body', JSON.stringify(story));
  return `/faults/${fault}?${query}`;
}

/** The URL of a story. */
export const storyUrl = (story: unknown, params: Record<string, unknown> = {}): string =>
  faultUrl('story', { story, ...params });

let keys = 0;

/** A key for the server's log that no other test has. */
export const newKey = (): string => `test-${Date.now()}-${Math.random()}-${keys++}`;

export const logOf = async (key: string): Promise<FaultLog> =>
  (await (await fetch(`/faults/log?key=${key}`)).json()) as FaultLog;

/** Waits until the server has noted what is expected of a key: Chromium may take 5 s to hang up on an answer that is half there. */
export async function expectLog(key: string, expected: FaultLog): Promise<void> {
  const isThere = async () => JSON.stringify(await logOf(key)) === JSON.stringify(expected);
  await waitUntil(isThere, undefined, { timeout: 8000 }).catch(() => undefined);
  expect(await logOf(key)).to.deep.equal(expected);
}

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
