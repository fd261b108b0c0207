/**
 * Gives the answers of src/testing/fault-answers.mjs inside the page, so that stories of what goes wrong work in development, in
 * the static build and as tests: `<story-card src="faults/status/503">`.
 */
import { answerFault } from '../src/testing/fault-answers.mjs';

export { forgetRequests } from '../src/testing/fault-answers.mjs';

export function answerFaults(): void {
  const fetchFromServer = window.fetch.bind(window);
  window.fetch = async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input, document.baseURI);
    const answer = answerFault(url, init);
    if (!answer) return fetchFromServer(input, init);
    const response = await Promise.race([answer, aborted(init.signal)]);
    // As browsers do, hides the answer of another origin that does not allow this page to read it.
    const isReadable = url.origin === location.origin || response.headers.has('access-control-allow-origin');
    if (isReadable) return abortable(response, init.signal);
    if (init.mode === 'no-cors') return new Response();
    throw new TypeError('Failed to fetch');
  };
}

/** Rejects when a request is aborted. */
const aborted = (signal: RequestInit['signal']) =>
  new Promise<never>((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error));
  });

/** An answer whose body breaks off when the request is aborted. */
const abortable = (response: Response, signal: RequestInit['signal']) =>
  new Response(response.body?.pipeThrough(new TransformStream<Uint8Array, Uint8Array>(), signal ? { signal } : {}), {
    status: response.status,
    headers: response.headers,
  });
