/** The server of faults: gives the answers of fault-answers.mjs, for tests and demos. */
import { createServer } from 'node:http';
import { answerFault, logOf } from './fault-answers.mjs';

/**
 * Connect-style middleware that answers `/faults/…` and passes everything else on.
 * @param {{ otherOrigin?: string }} [options] `otherOrigin` is the answer of `/faults/origin`
 */
export function createFaultMiddleware({ otherOrigin } = {}) {
  return async function faultMiddleware(req, res, next) {
    const url = new URL(req.url, 'http://localhost');
    if (!url.pathname.startsWith('/faults/')) return next?.();
    let isBroken = false;
    res.on('close', () => {
      if (!res.writableFinished && !isBroken) logOf(url.searchParams.get('key') ?? '').aborted++;
    });
    try {
      await send(res, await answerFault(url, { method: req.method, cookie: req.headers.cookie, otherOrigin }));
    } catch {
      isBroken = true;
      req.socket.destroy();
    }
  };
}

/** Sends an answer as it comes. Rejects if it breaks. */
async function send(res, { status, headers, body }) {
  res.writeHead(status, Object.fromEntries(headers));
  const reader = body?.getReader();
  res.on('close', () => reader?.cancel().catch(() => {}));
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done) return res.end();
    await new Promise((resolve) => res.write(value, resolve));
  }
}

/** The same as Koa middleware, which web-test-runner takes. */
export function toKoa(middleware) {
  return async (ctx, next) => {
    let passedOn = false;
    middleware(ctx.req, ctx.res, () => (passedOn = true));
    if (passedOn) return next();
    // Koa leaves the response alone. Its status is 404 until it is answered.
    ctx.respond = false;
    if (!ctx.res.headersSent) ctx.res.statusCode = 200;
    await new Promise((resolve) => ctx.res.on('close', resolve));
  };
}

/**
 * Starts a server with another origin and the same paths. It does not keep the process alive.
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function startFaultServer({ port = 0 } = {}) {
  const middleware = createFaultMiddleware();
  const server = createServer((req, res) => middleware(req, res, () => res.writeHead(404).end()));
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
