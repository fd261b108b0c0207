/**
 * Answers `faults/…` inside the page, as src/testing/fault-server.mjs does on a server, so that stories of what goes wrong
 * work everywhere: in development, in the static build and as tests. For one, `<story-card src="faults/status/503">`.
 */
interface Call {
  /** What follows the name in the path. */
  readonly rest: string;
  readonly params: URLSearchParams;
  readonly signal: AbortSignal | null | undefined;
  readonly mode: RequestMode | undefined;
}

const STORY = JSON.stringify({
  version: 1,
  headline: 'Harbour town moves its night ferry to an earlier hour',
  summary: 'The council heard the ferry company and the hotels. Nobody asked the people who work the late shift.',
  missing: 'How the cannery’s night crew will get home once the last boat leaves before their shift ends.',
  pathways: [{ title: 'Ask the late shift', text: 'Publish the timetable only after the crews have been heard.' }],
});

const answer = (body: string, { status = 200, type = 'application/json' } = {}) =>
  new Response(body, { status, headers: { 'content-type': type } });

const wait = (ms: number, signal: Call['signal']) =>
  new Promise<void>((resolve, reject) => {
    if (Number.isFinite(ms)) setTimeout(resolve, ms);
    signal?.addEventListener('abort', () => reject(signal.reason as Error));
  });

/** How often each key was asked for. */
const calls = new Map<string, number>();

/** Starts counting anew: for the `beforeEach` of a story that is to fail each time it is shown. */
export const forgetCalls = (): void => calls.clear();

function countCall(key: string): number {
  calls.set(key, (calls.get(key) ?? 0) + 1);
  return calls.get(key)!;
}

const faults: Record<string, (call: Call) => Response | Promise<Response>> = {
  story: () => answer(STORY),
  slow: ({ params, signal }) => wait(Number(params.get('ms') ?? 300), signal).then(() => answer(STORY)),
  never: ({ signal }) => wait(Infinity, signal).then(() => answer(STORY)),
  reset: () => Promise.reject(new TypeError('Failed to fetch')),
  // Answers who does not ask to read the answer, as a server of another origin does that shares with none.
  cors: ({ mode }) => (mode === 'no-cors' ? answer('') : Promise.reject(new TypeError('Failed to fetch'))),
  status: ({ rest }) => answer(STORY, { status: Number(rest) }),
  html: () => answer('<!doctype html><title>Not found</title>', { type: 'text/html' }),
  empty: () => answer(''),
  truncated: () => answer(STORY.slice(0, STORY.length / 2)),
  flaky: ({ params }) =>
    answer(STORY, { status: countCall(params.get('key') ?? '') <= Number(params.get('fail') ?? 1) ? 503 : 200 }),
};

export function answerFaults(): void {
  const fetchFromServer = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, document.baseURI);
    const [, name = '', rest = ''] = /\/faults\/([\w-]+)\/?(.*)$/.exec(url.pathname) ?? [];
    const fault = faults[name];
    return fault
      ? fault({ rest, params: url.searchParams, signal: init?.signal, mode: init?.mode })
      : fetchFromServer(input, init);
  };
}
