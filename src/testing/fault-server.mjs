/**
 * A server of everything that goes wrong on the way to a story, for tests, demos and Storybook.
 * The URL alone decides what happens, so that a page, a test or a person with curl can ask for any of it:
 *
 *   /faults/story                   a small valid story
 *   /faults/slow?ms=300             the same, after a while
 *   /faults/held?key=x              the same, once somebody has asked for /faults/release?key=x
 *   /faults/never                   no answer at all
 *   /faults/hang                    headers and half of the body, then nothing; to HEAD no answer at all
 *   /faults/reset                   the connection breaks before the answer
 *   /faults/cut                     the connection breaks in the middle of the body
 *   /faults/status/503              any status, with JSON as its body
 *   /faults/html                    a web page with status 200, as hosts send for "not found"
 *   /faults/large?bytes=1000        a story of that size in UTF-8; with length=1 it sends the size and the first byte, then nothing
 *   /faults/endless                 JSON that never ends
 *   /faults/cookies                 a story whose headline is the cookies of the request, or “No cookies”
 *   /faults/text                    the story as text/plain
 *   /faults/bom                     the story behind a UTF-8 byte order mark
 *   /faults/empty                   no body
 *   /faults/truncated               the first half of the JSON, as if that were all
 *   /faults/invalid                 text that is not JSON
 *   /faults/redirect?to=…           a redirect, to the story unless told otherwise
 *   /faults/redirect-loop           a redirect to itself
 *   /faults/flaky?key=x&fail=1      status 503 to the first `fail` requests of that key, the story to the others
 *   /faults/log?key=x               how many requests that key had, and how many of them the client gave up:
 *                                   { "requests": 2, "aborted": 1 }
 *   /faults/origin                  the second origin that serves the same: { "origin": "http://127.0.0.1:…" }
 *
 * Every one of them but the last two also takes:
 *
 *   body=…      the JSON text to send instead of the story
 *   type=…      the content type to send instead of application/json; empty for none
 *   cors=*      allows that origin to read the answer; without it, no other origin may
 *   maxage=60   lets the browser cache the answer for so many seconds; without it, it may not
 *   csp=…       sends that Content-Security-Policy, for an answer that is a page
 *   key=x       counts the request in that key's log, which both origins share
 */
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

const STORY = JSON.stringify({
  version: 1,
  headline: 'Harbour town moves its night ferry to an earlier hour',
  summary: 'The council heard the ferry company and the hotels. Nobody asked the people who work the late shift.',
  missing: 'How the cannery’s night crew will get home once the last boat leaves before their shift ends.',
  pathways: [{ title: 'Ask the late shift', text: 'Publish the timetable only after the crews have been heard.' }],
});

/** What the clients of each key did: kept for as long as the process runs, which is as long as a test run. */
const logs = new Map();

/** The log of a key, started when it is first asked for. */
function logOf(key) {
  if (!logs.has(key)) logs.set(key, { requests: 0, aborted: 0 });
  return logs.get(key);
}

/** The keys whose answers need not wait any more. */
const released = new Set();

/** Half of a text: enough to look like the beginning of an answer. */
const half = (text) => text.slice(0, text.length / 2);

/**
 * What each fault does. An exchange has `send` (status, body and content type all optional), `start` (headers only),
 * `body` (the JSON text to send), `params` of the query, `rest` of the path, the `log` of its key, and `req` and `res`.
 */
const faults = {
  story: ({ send }) => send(),
  slow: async ({ send, params }) => {
    await sleep(Number(params.get('ms') ?? 300));
    send();
  },
  held: async ({ send, params, res }) => {
    while (!released.has(params.get('key')) && !res.closed) await sleep(20);
    send();
  },
  release: ({ send, params }) => {
    released.add(params.get('key'));
    send();
  },
  never: () => {},
  hang: ({ start, body }) => start().write(half(body)),
  reset: ({ breakOff }) => breakOff(),
  cut: ({ start, body, breakOff }) => start().write(half(body), breakOff),
  status: ({ send, rest }) => send({ status: /^[2-5]\d\d$/.test(rest) ? Number(rest) : 400 }),
  html: ({ send }) =>
    send({ body: '<!doctype html><title>Not found</title><p>No such page.', type: 'text/html; charset=utf-8' }),
  large: ({ start, send, params }) => {
    const bytes = Number(params.get('bytes'));
    if (params.has('length')) start({ length: bytes }).write('{');
    else send({ body: STORY + ' '.repeat(bytes - Buffer.byteLength(STORY)) });
  },
  endless: ({ start, res }) => {
    start().write('[');
    const more = () => {
      while (!res.closed && res.write('"and so on", '.repeat(5000)));
    };
    res.on('drain', more);
    more();
  },
  cookies: ({ send, req }) =>
    send({ body: JSON.stringify({ headline: req.headers.cookie ?? 'No cookies', audit: 'Who speaks.' }) }),
  text: ({ send }) => send({ type: 'text/plain; charset=utf-8' }),
  bom: ({ send, body }) => send({ body: `\uFEFF${body}` }),
  empty: ({ send }) => send({ body: '' }),
  truncated: ({ send, body }) => send({ body: half(body) }),
  invalid: ({ send }) => send({ body: '{ headline: Harbour town }' }),
  redirect: ({ send, params }) => send({ status: 302, location: params.get('to') ?? '/faults/story?cors=*' }),
  'redirect-loop': ({ send, req }) => send({ status: 302, location: req.url }),
  flaky: ({ send, params, log }) => send({ status: log.requests <= Number(params.get('fail') ?? 1) ? 503 : 200 }),
};

/**
 * Connect-style middleware that answers `/faults/…` and passes everything else on.
 * @param {{ otherOrigin?: string }} [options] `otherOrigin` is what `/faults/origin` tells a page.
 */
export function createFaultMiddleware({ otherOrigin = '' } = {}) {
  return function faultMiddleware(req, res, next) {
    if (!req.url.startsWith('/faults/')) return next?.();
    const { pathname, searchParams: params } = new URL(req.url, 'http://localhost');
    const [, , name, rest] = pathname.split('/');

    const start = ({ status = 200, type = params.get('type') ?? 'application/json', location, length } = {}) => {
      const maxAge = params.get('maxage');
      const headers = {
        'content-type': type,
        location,
        'content-length': length,
        'access-control-allow-origin': params.get('cors'),
        'content-security-policy': params.get('csp'),
        'cache-control': maxAge ? `max-age=${maxAge}` : 'no-store',
      };
      return res.writeHead(status, Object.fromEntries(Object.entries(headers).filter(([, value]) => value)));
    };
    const body = params.get('body') ?? STORY;
    const send = ({ body: text = body, ...head } = {}) => start(head).end(text);
    const sendPlain = (value) => send({ body: JSON.stringify(value), type: 'application/json' });

    const key = params.get('key') ?? '';
    if (name === 'log') return sendPlain(logOf(key));
    if (name === 'origin') return sendPlain({ origin: otherOrigin });
    // No OPTIONS: a request that needs a preflight is one that plain file hosts refuse, so it has to fail here too.
    if (!Object.hasOwn(faults, name) || req.method === 'OPTIONS') return send({ status: 404 });

    const log = logOf(key);
    log.requests++;
    let brokenByUs = false;
    const breakOff = () => {
      brokenByUs = true;
      req.socket.destroy();
    };
    res.on('close', () => {
      if (!res.writableFinished && !brokenByUs) log.aborted++;
    });
    faults[name]({ send, start, breakOff, body, params, rest, log, req, res });
  };
}

/** The middleware for a server that knows of no second origin. */
export const faultMiddleware = createFaultMiddleware();

/** The same as Koa middleware, which web-test-runner takes. */
export function toKoa(middleware) {
  return async (ctx, next) => {
    let passedOn = false;
    middleware(ctx.req, ctx.res, () => (passedOn = true));
    if (passedOn) return next();
    // Tells Koa to leave the response alone, whose status is 404 until it is answered.
    ctx.respond = false;
    if (!ctx.res.headersSent) ctx.res.statusCode = 200;
    await new Promise((resolve) => ctx.res.on('close', resolve));
  };
}

/**
 * Starts an origin of its own that serves the same paths; it never keeps the process alive.
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function startFaultServer({ port = 0 } = {}) {
  const server = createServer((req, res) => faultMiddleware(req, res, () => res.writeHead(404).end()));
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  server.unref();
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
