/*
 * One request per URL on a page, however many elements ask.
 *
 * Cost: a card and its sections often name the same story, and a request is the slowest thing that any of them does.
 * So the first to ask starts it, the others share it, and the last to lose interest ends it.
 *
 * Safety: a failure is never shared with anyone who asks after it, so that trying again is a new attempt. What is
 * shared is one parsed value: its users read it and leave it as it is.
 *
 * Bound: an answer is kept only while somebody holds it. The map is never larger than what the page shows.
 */
import { plain } from '../dom/plain.js';
import { parseUrl } from '../story/parse-url.js';
import { LoadError } from './load-error.js';
import { parseJson } from './parse-json.js';

/** How long an answer may take, headers and body together, in milliseconds. */
export const TIME_LIMIT = 20_000;

/** The largest answer that is read, in bytes after decompression: 1,000 times the size of a long story. */
export const MAX_ANSWER_BYTES = 10_000_000;

/** The options of every request. `embed.html` sets them before the first request. */
export const requestOptions: RequestInit = {};

/** One use of a URL's JSON. */
export interface JsonRequest {
  /** The parsed JSON; rejects with a `LoadError` only. Stays pending if the request is given up before it is there. */
  readonly json: Promise<unknown>;
  /** Ends this use; the last one to end drops the answer, or gives up the request for it. Later calls do nothing. */
  release(): void;
}

/** A request, and how many use it. */
interface SharedRequest {
  readonly json: Promise<unknown>;
  /** Forgets the request, and stops what is still under way. */
  readonly end: () => void;
  users: number;
}

const sharedRequests = new Map<string, SharedRequest>();

/**
 * Asks for the JSON at a URL, which may be relative to the document.
 * @param options.timeLimit - in milliseconds; whoever is the first to ask for a URL decides
 * @param options.fresh - asks the server again, past every cache; those who hold the older answer keep it
 */
export function requestJson(url: string, options: { timeLimit?: number; fresh?: boolean } = {}): JsonRequest {
  const { timeLimit = TIME_LIMIT, fresh } = options;
  const address = resolve(url);
  const shared = (!fresh && sharedRequests.get(address)) || start(address, fresh ? 'reload' : 'default', timeLimit);
  shared.users++;
  let released = false;
  return {
    json: shared.json,
    release() {
      if (!released && !--shared.users) shared.end();
      released = true;
    },
  };
}

/** JSON, a template that nobody filled in (`{{ url }}`), or an object as text (`[object Object]`). */
export const NO_URL = /^\s*(\{|\[\s*[[{"\]]|\[object )/;

/** The absolute address, without the fragment, which servers never see. What is no URL stays as it is, and fails. */
const resolve = (url: string): string =>
  (!NO_URL.test(url) && parseUrl(url, document.baseURI)?.href.replace(/#.*/, '')) || url;

/** Starts a request for everyone who asks from now on. It ends by itself at the time limit. */
function start(url: string, cache: RequestCache, timeLimit: number): SharedRequest {
  const controller = new AbortController();
  const { signal } = controller;
  const timer = setTimeout(() => {
    const found = `No complete answer came within ${timeLimit / 1000} s from`;
    controller.abort(new LoadError('timeout', found, 'try again later', url));
  }, timeLimit);
  const json = fetchJson(url, { ...requestOptions, cache, signal })
    .finally(() => clearTimeout(timer))
    .catch((error: unknown) => {
      const reason: unknown = signal.reason ?? error;
      shared.end();
      // Nobody is left to hear that a request was given up.
      return reason instanceof LoadError ? Promise.reject(reason) : new Promise(() => {});
    });
  // A failure that nobody waits for is no error of the page.
  json.catch(() => {});
  const end = () => {
    // A fresh request may have taken its place.
    if (sharedRequests.get(url) === shared) sharedRequests.delete(url);
    controller.abort();
  };
  const shared = { json, end, users: 0 };
  sharedRequests.set(url, shared);
  return shared;
}

/**
 * JSON as servers name it, and as plain file hosts send any file: as text, as bytes (S3 says `binary/octet-stream`) or
 * without a type. An HTML page is none of these, even if it comes with status 200.
 */
const JSON_TYPES = /^(|(text|application)\/json|.+\+json|text\/plain|.+\/octet-stream)$/i;

/** Fetches, checks, parses. Credentials are the default of `fetch`: cookies go to the page's own origin alone. */
async function fetchJson(url: string, init: RequestInit): Promise<unknown> {
  // Most other headers need a preflight, which plain file hosts refuse
  // (https://fetch.spec.whatwg.org/#cors-safelisted-request-header).
  const headers = { accept: 'application/json, application/ld+json' };
  const response = await (parseUrl(url)
    ? fetch(url, plain({ ...init, headers })).catch(() => explain(url, init))
    : explain(url));
  const { ok, status } = response;
  if (!ok) {
    const advice = status < 500 ? 'check the address' : 'try again later';
    throw new LoadError('http-status', `The server answered ${status} for`, advice, url, status);
  }
  // The header may be long, so take only its start: a type has at most 127 characters on each side of the slash
  // (https://www.rfc-editor.org/rfc/rfc6838#section-4.2).
  const type = (response.headers.get('content-type') ?? '').split(';', 1)[0]!.slice(0, 255).trim();
  if (!JSON_TYPES.test(type)) {
    const advice = 'check the address, or have the server send application/json';
    throw new LoadError('content-type', `The server sent ${type} for`, advice, url);
  }
  const text = await readText(response).catch(() => explain(url));
  if (text === undefined) throw new LoadError('too-large', 'More than 10 MB came from', 'check the address', url);
  return parseJson(text, url);
}

/** Reads the text of an answer. Stops when the answer is too large, and returns `undefined`. */
async function readText(response: Response): Promise<string | undefined> {
  if (Number(response.headers.get('content-length')) > MAX_ANSWER_BYTES) return undefined;
  // Mocks of `fetch` may have no streams.
  const reader = response.body?.getReader(plain({})) as ReadableStreamDefaultReader<Uint8Array> | undefined;
  let left = MAX_ANSWER_BYTES;
  let text = '';
  if (!reader) {
    text = await response.text();
    return text.length > left ? undefined : text;
  }
  const decoder = new TextDecoder();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    left -= value.length;
    if (left < 0) return undefined;
    text += decoder.decode(value, { stream: true });
  }
}

/**
 * Finds out why no answer came, which browsers do not tell a page.
 *
 * They decide which schemes can be fetched: beside http(s) that is `data:`, `blob:` and, in an app that shows its pages
 * from another scheme (`capacitor:`, Electron's `file:`), that one. Every other, such as the `file:` of a page opened
 * from a disk, fails without having been sent anywhere, so there is no list to keep here. Nor do they fetch a URL with
 * a user name in it.
 *
 * @param init - the options of a request that had no answer at all; none where the answer broke off
 */
async function explain(url: string, init?: RequestInit): Promise<never> {
  if (!parseUrl(url) || !/^https?:\/\/[^/@]+\//.test(url)) {
    throw new LoadError(
      'invalid-url',
      'This page cannot fetch',
      'give the http(s) address of the story',
      url.slice(0, 99),
    );
  }
  if (!navigator.onLine) throw new LoadError('offline', 'There is no connection to fetch', 'go online', url);
  // The server is there, and only forbids reading, if it answers a request that does not ask to read the answer.
  if (init && !url.startsWith(`${self.origin}/`)) {
    const probe = await fetch(url, plain({ ...init, method: 'HEAD', mode: 'no-cors' })).catch(() => undefined);
    const advice = 'have it send “Access-Control-Allow-Origin: *”';
    if (probe) throw new LoadError('cors', 'The server lets no other site read', advice, url);
  }
  const advice = 'check the address, the server and the Content-Security-Policy of this page';
  throw new LoadError('network', 'No complete answer came from', advice, url);
}
