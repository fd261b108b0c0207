/**
 * Everything that can go wrong on the way to a story, for tests, demos and Storybook: the one list of faults. A server
 * (fault-server.mjs) and a page (.storybook/faults.ts) give these answers. The URL alone decides the answer:
 *
 *   /faults/story                   a small valid story
 *   /faults/slow?ms=300             the story, after a delay
 *   /faults/held?key=x              the story, after a request for /faults/release?key=x
 *   /faults/never                   no answer at all
 *   /faults/hang                    headers and half of the body, then nothing; a server gives no answer at all to HEAD
 *   /faults/reset                   the connection breaks before the answer
 *   /faults/cut                     the connection breaks in the middle of the body
 *   /faults/status/503              any status, with JSON as its body
 *   /faults/html                    a web page with status 200, as hosts send for "not found"
 *   /faults/large?bytes=1000        a story of that size in UTF-8; with length=1 the size and the first byte, then nothing
 *   /faults/endless                 JSON that never ends
 *   /faults/cookies                 a story whose headline is the cookies of the request, or “No cookies”
 *   /faults/text                    the story as text/plain
 *   /faults/bom                     the story after a UTF-8 byte order mark
 *   /faults/empty                   no body
 *   /faults/truncated               the first half of the JSON, as a complete answer
 *   /faults/invalid                 text that is not JSON
 *   /faults/redirect?to=…           a redirect to a URL, or to the story
 *   /faults/redirect-loop           a redirect to itself
 *   /faults/flaky?key=x&fail=1      status 503 for the first `fail` requests of the key, the story for all others
 *   /faults/log?key=x               the number of requests with the key, and how many of them the client aborted:
 *                                   { "requests": 2, "aborted": 1 }
 *   /faults/origin                  a second origin that serves the same: { "origin": "http://127.0.0.1:…" }
 *
 * All of them except the last two also take:
 *
 *   body=…      the JSON text to send instead of the story
 *   type=…      the content type to send instead of application/json; empty for none
 *   cors=*      allows that origin to read the answer; without it, no other origin may
 *   maxage=60   lets the browser cache the answer for so many seconds; without it, it may not
 *   csp=…       sends that Content-Security-Policy, for an answer that is a page
 *   key=x       counts the request in the log of the key; all origins of a server share the log
 */

const STORY = JSON.stringify({
  version: 1,
  headline: 'Harbour town moves its night ferry to an earlier hour',
  summary: 'The council heard the ferry company and the hotels. Nobody asked the people who work the late shift.',
  missing: 'How the cannery’s night crew will get home once the last boat leaves before their shift ends.',
  pathways: [{ title: 'Ask the late shift', text: 'Publish the timetable only after the crews have been heard.' }],
});

/** Statuses whose answers have no body: https://fetch.spec.whatwg.org/#null-body-status */
const NULL_BODY = [204, 205, 304];

/** @type {Map<string, { requests: number, aborted: number }>} */
const logs = new Map();

/** The log of a key. It is kept until `forgetRequests` or the end of the process. */
export function logOf(/** @type {string} */ key) {
  const log = logs.get(key) ?? { requests: 0, aborted: 0 };
  logs.set(key, log);
  return log;
}

/** Makes `flaky` fail again, for a story that is shown several times. */
export const forgetRequests = () => logs.clear();

/** The releases of `held` answers, by their keys. */
const releases = new Map();

function releaseOf(/** @type {string} */ key) {
  const release = releases.get(key) ?? {};
  release.promise ??= new Promise((resolve) => (release.resolve = resolve));
  releases.set(key, release);
  return release;
}

const sleep = (/** @type {number} */ ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Half of a text, so that the start of an answer is there. */
const half = (/** @type {string} */ text) => text.slice(0, text.length / 2);

const encode = (/** @type {string} */ text) => new TextEncoder().encode(text);

/** A body that sends a text and does not end. `pull` decides how it continues. */
const unfinished = (text, pull) => new ReadableStream({ start: (body) => body.enqueue(encode(text)), pull });

const stall = () => new Promise(() => {});

/**
 * The answer of each fault. A call has `send` (status, body, content type and more, all optional), `body` (the JSON text to send),
 * the `params` of the query, the `rest` of the path, the `key` and its `log`, and the `url` and the `cookie` of the request.
 */
const faults = {
  story: ({ send }) => send(),
  slow: async ({ send, params }) => {
    await sleep(Number(params.get('ms') ?? 300));
    return send();
  },
  held: async ({ send, key }) => {
    await releaseOf(key).promise;
    return send();
  },
  release: ({ send, key }) => {
    releaseOf(key).resolve();
    return send();
  },
  never: stall,
  hang: ({ send, body }) => send({ body: unfinished(half(body), stall) }),
  reset: () => Promise.reject(new TypeError('Failed to fetch')),
  cut: ({ send, body }) =>
    send({ body: unfinished(half(body), (controller) => controller.error(new TypeError('network error'))) }),
  status: ({ send, rest }) => send({ status: /^[2-5]\d\d$/.test(rest) ? Number(rest) : 400 }),
  html: ({ send }) =>
    send({ body: '<!doctype html><title>Not found</title><p>No such page.', type: 'text/html; charset=utf-8' }),
  large: ({ send, params }) => {
    const bytes = Number(params.get('bytes'));
    if (params.has('length')) return send({ length: bytes, body: unfinished('{', stall) });
    return send({ body: STORY + ' '.repeat(bytes - encode(STORY).length) });
  },
  endless: ({ send }) => send({ body: unfinished('[', (body) => body.enqueue(encode('"and so on", '.repeat(5000)))) }),
  cookies: ({ send, cookie = 'No cookies' }) =>
    send({ body: JSON.stringify({ headline: cookie, audit: 'Who speaks.' }) }),
  text: ({ send }) => send({ type: 'text/plain; charset=utf-8' }),
  bom: ({ send, body }) => send({ body: `\uFEFF${body}` }),
  empty: ({ send }) => send({ body: '' }),
  truncated: ({ send, body }) => send({ body: half(body) }),
  invalid: ({ send }) => send({ body: '{ headline: Harbour town }' }),
  redirect: ({ send, params }) => send({ status: 302, location: params.get('to') ?? '/faults/story?cors=*' }),
  'redirect-loop': ({ send, url }) => send({ status: 302, location: url.pathname + url.search }),
  flaky: ({ send, params, log }) => send({ status: log.requests <= Number(params.get('fail') ?? 1) ? 503 : 200 }),
};

/**
 * The answer to a request, or `undefined` if the URL is not one of a fault. Stays pending if there is no answer, and rejects if
 * the connection breaks.
 *
 * @param {URL} url
 * @param {{ method?: string, cookie?: string, otherOrigin?: string }} [request] `otherOrigin` is the answer of `/faults/origin`
 * @returns {Promise<Response> | undefined}
 */
export function answerFault(url, { method = 'GET', cookie, otherOrigin = '' } = {}) {
  const [, name, rest] = /\/faults\/([\w-]+)\/?(.*)$/.exec(url.pathname) ?? [];
  return name === undefined ? undefined : answer(name, { url, rest, method, cookie, otherOrigin });
}

async function answer(name, { url, rest, method, cookie, otherOrigin }) {
  const params = url.searchParams;
  const body = params.get('body') ?? STORY;
  const send = ({
    status = 200,
    body: content = body,
    type = params.get('type') ?? 'application/json',
    location,
    length,
  } = {}) => {
    const maxAge = params.get('maxage');
    const headers = {
      'content-type': type,
      location,
      'content-length': length,
      'access-control-allow-origin': params.get('cors'),
      'content-security-policy': params.get('csp'),
      'cache-control': maxAge ? `max-age=${maxAge}` : 'no-store',
    };
    // With a text as its body, a `Response` would add a content type.
    const bytes = typeof content === 'string' ? encode(content) : content;
    return new Response(NULL_BODY.includes(status) ? null : bytes, {
      status,
      headers: Object.entries(headers).filter(([, value]) => value),
    });
  };

  const key = params.get('key') ?? '';
  const log = logOf(key);
  if (name === 'log') return send({ body: JSON.stringify(log), type: 'application/json' });
  if (name === 'origin') return send({ body: JSON.stringify({ origin: otherOrigin }), type: 'application/json' });
  // Plain file hosts refuse requests that need a preflight, so they fail here too.
  if (!Object.hasOwn(faults, name) || method === 'OPTIONS') return send({ status: 404 });
  log.requests++;
  return faults[name]({ send, body, params, rest, key, log, url, cookie });
}
