import { expect } from '@open-wc/testing';
import type { LoadProblemCode } from '../story/problem.js';
import { isWebKit } from '../testing/engine.js';
import { expectLog as expectLogOf, logOf, newKey, sleep, type FaultLog } from '../testing/faults.js';
import { growth } from '../testing/growth.js';
import { MAX_ANSWER_BYTES, requestJson, TIME_LIMIT_MS, type JsonRequest } from './fetch-json.js';
import { LoadError } from './load-error.js';

describe('requestJson', () => {
  let otherOrigin: string;
  let key: string;
  const requests: JsonRequest[] = [];
  const unhandled: unknown[] = [];
  const noteUnhandled = (event: PromiseRejectionEvent) => unhandled.push(event.reason);

  before(async () => {
    ({ origin: otherOrigin } = (await (await fetch('/faults/origin')).json()) as { origin: string });
    addEventListener('unhandledrejection', noteUnhandled);
  });

  after(() => removeEventListener('unhandledrejection', noteUnhandled));

  beforeEach(() => (key = newKey()));

  afterEach(() => {
    for (const request of requests.splice(0)) request.release();
    Reflect.deleteProperty(navigator, 'onLine');
  });

  /** Requests JSON, and releases the request after the test. */
  function ask(...args: Parameters<typeof requestJson>): JsonRequest {
    const request = requestJson(...args);
    requests.push(request);
    return request;
  }

  /** The error of a request that must fail. */
  async function failure(...args: Parameters<typeof requestJson>): Promise<LoadError> {
    const error: unknown = await ask(...args).json.then(
      (json) => expect.fail(`${args[0]} should fail, and answered ${JSON.stringify(json)}`),
      (reason: unknown) => reason,
    );
    expect(error).to.be.instanceOf(LoadError);
    return error as LoadError;
  }

  const expectLog = (expected: FaultLog) => expectLogOf(key, expected);

  const isPending = async ({ json }: JsonRequest) => {
    const settled = json.then(
      () => false,
      () => false,
    );
    return Promise.race([settled, sleep(150).then(() => true)]);
  };

  const goOffline = () => Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });

  describe('accepts JSON', () => {
    it('from a relative URL', async () => {
      expect(await ask('/faults/story').json).to.include({ version: 1 });
    });

    for (const type of [
      'application/json; charset=utf-8',
      'application/ld+json',
      'Application/Feed+JSON',
      'text/json',
      'text/plain',
      'application/octet-stream',
      'binary/octet-stream',
      '',
    ]) {
      it(`with ${type ? `the type ${type}` : 'no type'}`, async () => {
        const json = await ask(`/faults/story?body={"a":1}&type=${encodeURIComponent(type)}`).json;
        expect(json).to.deep.equal({ a: 1 });
      });
    }

    it('after a byte order mark', async () => {
      expect(await ask('/faults/bom?body={"a":1}').json).to.deep.equal({ a: 1 });
    });

    it('after a redirect', async () => {
      expect(await ask('/faults/redirect').json).to.include({ version: 1 });
    });

    it('from an origin that allows it, without a preflight', async () => {
      expect(await ask(`${otherOrigin}/faults/story?cors=*&key=${key}`).json).to.include({ version: 1 });
      await expectLog({ requests: 1, aborted: 0 });
    });

    it('from data: and blob: URLs', async () => {
      const blob = URL.createObjectURL(new Blob(['{"a":2}']));
      expect(await ask('data:application/json,{"a":1}').json).to.deep.equal({ a: 1 });
      expect(await ask(blob).json).to.deep.equal({ a: 2 });
      URL.revokeObjectURL(blob);
    });
  });

  describe('rejects with the reason', () => {
    const failures: [what: string, code: LoadProblemCode, path: string, message: RegExp][] = [
      ['a missing page', 'http-status', '/faults/status/404', /answered 404 for http.*: check the address\.$/],
      ['a server with an error', 'http-status', '/faults/status/503', /answered 503 for http.*: try again later\.$/],
      [
        'a web page instead of the story',
        'content-type',
        '/faults/html',
        /sent text\/html for http.*application\/json/,
      ],
      ['a script instead of the story', 'content-type', '/faults/story?type=text/javascript', /sent text\/javascript/],
      ['an empty answer', 'empty', '/faults/empty', /nothing in http/],
      ['an answer of white space', 'empty', '/faults/story?body=%20%0A', /nothing in http/],
      ['an answer without content', 'empty', '/faults/status/204', /nothing in http/],
      ['half of the JSON', 'invalid-json', '/faults/truncated', /mistake in the JSON of http\S+: .*JSON/],
      ['text that is not JSON', 'invalid-json', '/faults/invalid', /mistake in the JSON of http\S+: .*JSON/],
      ['a broken connection', 'network', '/faults/reset', /No complete answer came from http/],
      // WebKit treats the incomplete answer as complete.
      isWebKit
        ? ['an answer that breaks off', 'invalid-json', '/faults/cut', /JSON/]
        : ['an answer that breaks off', 'network', '/faults/cut', /No complete answer came from http/],
      ['an endless redirect', 'network', '/faults/redirect-loop', /No complete answer came from http/],
      ['an incomplete URL', 'invalid-url', 'http://', /cannot fetch http:\/\/: give the http\(s\) address/],
      ['an invalid port', 'invalid-url', 'http://localhost:99999/story.json', /cannot fetch http:/],
      ['a URL with a password', 'invalid-url', 'https://me:secret@localhost/', /cannot fetch/],
      ['a script URL', 'invalid-url', 'javascript:alert(1)', /cannot fetch javascript:/],
      ['a file on a disk', 'invalid-url', 'file:///home/me/story.json', /cannot fetch file:/],
      ['a mail address', 'invalid-url', 'mailto:me@example.org', /cannot fetch mailto:/],
      ['a revoked blob', 'invalid-url', `blob:${location.origin}/gone`, /cannot fetch blob:/],
    ];
    for (const [what, code, path, message] of failures) {
      it(`${code}: ${what}`, async () => {
        const error = await failure(path);
        expect(error.code).to.equal(code);
        expect(error.message).to.match(message);
        expect(error.url).to.equal(URL.canParse(path, document.baseURI) ? new URL(path, document.baseURI).href : path);
      });
    }

    it('too-large: an answer whose length is more than 10 MB, before it arrives', async () => {
      const error = await failure(`/faults/large?length=1&bytes=${MAX_ANSWER_BYTES + 1}&key=${key}`, {
        timeLimit: 5000,
      });
      expect(error.code).to.equal('too-large');
      expect(error.message).to.match(/^More than 10 MB came from http.*: check the address\.$/);
      await expectLog({ requests: 1, aborted: 1 });
    });

    it('too-large: an answer of unknown length, which is read only up to 10 MB', async () => {
      expect((await failure(`/faults/endless?key=${key}`)).code).to.equal('too-large');
      await expectLog({ requests: 1, aborted: 1 });
    });

    it('too-large: a long answer in a browser without streams', async () => {
      const bytes = MAX_ANSWER_BYTES;
      const { fetch } = window;
      window.fetch = async (...args: Parameters<typeof fetch>) =>
        Object.defineProperty(await fetch(...args), 'body', { value: undefined });
      try {
        expect((await failure(`/faults/large?bytes=${bytes + 100}`)).code).to.equal('too-large');
        expect(await ask('/faults/story?body={"a":"é"}').json).to.deep.equal({ a: 'é' });
      } finally {
        window.fetch = fetch;
      }
    });

    it('but accepts an answer of exactly 10 MB', async () => {
      expect(await ask(`/faults/large?bytes=${MAX_ANSWER_BYTES}`).json).to.include({ version: 1 });
    });

    it('content-type: a header of many spaces, which takes linear time', async () => {
      const { fetch } = window;
      const sendType = (spaces: number) => {
        const type = `text/html${' '.repeat(spaces)}x; charset=utf-8`;
        const response = Object.defineProperty(new Response('{}'), 'headers', { value: { get: () => type } });
        window.fetch = () => Promise.resolve(response);
      };
      try {
        await growth(async (spaces) => {
          sendType(spaces);
          const error = await failure(`/faults/story?spaces=${spaces}`);
          expect(error.code).to.equal('content-type');
          expect(error.message.length).to.be.below(300);
        }, 100_000);
      } finally {
        window.fetch = fetch;
      }
    });

    it('http-status: the error has the status', async () => {
      expect((await failure('/faults/status/410')).status).to.equal(410);
      expect((await failure('/faults/html')).status).to.equal(undefined);
    });

    it('cors: a server that does not allow this page to read its answer', async () => {
      const error = await failure(`${otherOrigin}/faults/story`);
      expect(error.code).to.equal('cors');
      expect(error.message).to.equal(
        `The server lets no other site read ${otherOrigin}/faults/story: have it send “Access-Control-Allow-Origin: *”.`,
      );
    });

    it('network: a server of another origin that cannot be reached', async () => {
      expect((await failure(`${otherOrigin}/faults/reset?cors=*`)).code).to.equal('network');
    });

    it('network: an allowed answer of another origin that breaks off', async () => {
      expect((await failure(`${otherOrigin}/faults/cut?cors=*`)).code).to.equal(isWebKit ? 'invalid-json' : 'network');
    });

    it('timeout: a server that never answers', async () => {
      const error = await failure('/faults/never', { timeLimit: 100 });
      expect(error.code).to.equal('timeout');
      expect(error.message).to.match(/within 0\.1 s from http.*: try again later\.$/);
    });

    it('timeout: an answer that begins in time and does not end', async () => {
      expect((await failure('/faults/hang', { timeLimit: 200 })).code).to.equal('timeout');
    });

    it('timeout: also while it checks whether the server allows this page to read the answer', async () => {
      expect((await failure(`${otherOrigin}/faults/hang`, { timeLimit: 300 })).code).to.equal('timeout');
    });

    it('offline: a failed request of a browser without a connection', async () => {
      goOffline();
      expect((await failure('/faults/reset')).code).to.equal('offline');
      expect((await failure(`${otherOrigin}/faults/story?key=${key}`)).code).to.equal('offline');
      // It does not check why the request failed.
      await expectLog({ requests: 1, aborted: 0 });
    });

    it('but accepts an answer in a browser without a connection, such as a cached answer', async () => {
      goOffline();
      expect(await ask('/faults/story').json).to.include({ version: 1 });
    });

    it('but accepts a slow answer within the time limit', async () => {
      expect(TIME_LIMIT_MS).to.equal(20_000);
      expect(await ask('/faults/slow?ms=200', { timeLimit: 2000 }).json).to.include({ version: 1 });
    });

    it('and aborts an answer with a wrong type', async () => {
      expect((await failure(`/faults/hang?type=text/html&key=${key}`)).code).to.equal('content-type');
      await expectLog({ requests: 1, aborted: 1 });
    });
  });

  describe('shares a request', () => {
    it('among all uses of a URL, however the URL is written', async () => {
      const url = `/faults/slow?ms=50&key=${key}`;
      const asked = [url, url, `${url}#lenses`, new URL(url, document.baseURI).href].map((each) => ask(each).json);
      const [first, ...others] = await Promise.all(asked);
      for (const other of others) expect(other).to.equal(first);
      expect(await ask(url).json, 'a use after the answer came').to.equal(first);
      await expectLog({ requests: 1, aborted: 0 });
    });

    it('until its last use is released', async () => {
      const url = `/faults/story?key=${key}`;
      const [one, two] = [ask(url), ask(url)];
      const answer = await one.json;
      one.release();
      expect(await ask(url).json).to.equal(answer);
      for (const request of [two, ...requests]) request.release();
      expect(await ask(url).json).not.to.equal(answer);
      await expectLog({ requests: 2, aborted: 0 });
    });

    it('and aborts it when its last use is released', async () => {
      const url = `/faults/never?key=${key}`;
      const [one, two] = [ask(url), ask(url)];
      await expectLog({ requests: 1, aborted: 0 });
      one.release();
      two.release();
      await expectLog({ requests: 1, aborted: 1 });
      expect(await isPending(one), 'the promise stays pending').to.equal(true);
    });

    it('and aborts an incomplete answer', async () => {
      const request = ask(`/faults/hang?key=${key}`);
      await expectLog({ requests: 1, aborted: 0 });
      await sleep(50);
      request.release();
      await expectLog({ requests: 1, aborted: 1 });
    });

    it('and aborts the check why it failed', async () => {
      const request = ask(`${otherOrigin}/faults/hang?key=${key}`);
      // Some browsers close the connection of a forbidden answer sooner than others.
      await sleep(200);
      const { aborted } = await logOf(key);
      request.release();
      await expectLog({ requests: 2, aborted: aborted + 1 });
      expect(await isPending(request)).to.equal(true);
    });

    it('and continues for the other uses, even if one use is released several times', async () => {
      const url = `/faults/slow?ms=150&key=${key}`;
      const [one, two] = [ask(url), ask(url)];
      one.release();
      one.release();
      one.release();
      expect(await two.json).to.include({ version: 1 });
      await expectLog({ requests: 1, aborted: 0 });
    });

    it('but starts a new request directly after an abort', async () => {
      const url = `/faults/slow?ms=100&key=${key}`;
      ask(url).release();
      expect(await ask(url).json).to.include({ version: 1 });
    });

    it('but does not share a failure', async () => {
      const url = `/faults/flaky?fail=1&key=${key}`;
      const first = ask(url);
      const second = await first.json.catch((error: LoadError) => {
        expect(error.status).to.equal(503);
        return ask(url).json;
      });
      expect(second).to.include({ version: 1 });
      first.release();
      expect(await ask(url).json, 'the release of the failure keeps the answer').to.equal(second);
      await expectLog({ requests: 2, aborted: 0 });
    });
  });

  describe('sends a fresh request', () => {
    it('that bypasses all caches, and whose answer later uses share', async () => {
      const url = `/faults/story?maxage=600&key=${key}`;
      const older = ask(url);
      const answer = await older.json;
      const fresh = await ask(url, { fresh: true }).json;
      expect(fresh).to.deep.equal(answer);
      expect(fresh).not.to.equal(answer);
      expect(await older.json, 'a use of the older answer keeps it').to.equal(answer);
      older.release();
      expect(await ask(url).json, 'the release of the older answer keeps the fresh answer').to.equal(fresh);
      await expectLog({ requests: 2, aborted: 0 });
    });

    it('beside a pending request, which continues', async () => {
      const url = `/faults/slow?ms=300&key=${key}`;
      const older = ask(url);
      const fresh = ask(url, { fresh: true });
      await expectLog({ requests: 2, aborted: 0 });
      fresh.release();
      expect(await older.json).to.include({ version: 1 });
      await expectLog({ requests: 2, aborted: 1 });
    });
  });

  it('causes no unhandled rejections', async () => {
    unhandled.length = 0;
    const urls = ['/faults/status/500', '/faults/reset', '/faults/cut', 'http://', `${otherOrigin}/faults/story`];
    for (const url of urls) requestJson(url);
    requestJson('/faults/hang').release();
    requestJson(`/faults/never?key=${key}`, { timeLimit: 200 });
    await sleep(300);
    expect(unhandled).to.deep.equal([]);
    // Failures are not kept, so they need no release.
    await expectLog({ requests: 1, aborted: 1 });
  });
});
