/*
 * Sends one request for each URL on a page, however many elements need it.
 *
 * Cost: a card and its sections often have the same URL, and a request is slow. The first element starts the request, the others
 * share it, and the last element to release it ends it.
 *
 * Safety: a failure is not cached, so that a retry sends a new request. The elements share one parsed value and do not change it.
 *
 * Bound: an answer is kept only while an element uses it, so that the map is never larger than the number of elements on the page.
 */
import { plain } from '../dom/plain.js';
import { parseUrl } from '../story/parse-url.js';
import { LoadError } from './load-error.js';
import { parseJson } from './parse-json.js';

/** The longest time for an answer, headers and body together. */
export const TIME_LIMIT_MS = 20_000;

/** The largest answer, in bytes after decompression: 1,000 times the size of a long story. */
export const MAX_ANSWER_BYTES = 10_000_000;

/** The options of every request. `embed.html` sets them before the first request. */
export const requestOptions: RequestInit = {};

/** One use of a URL's JSON. */
export interface JsonRequest {
  /** The parsed JSON. Rejects only with a `LoadError`. Stays pending if the request is aborted. */
  readonly json: Promise<unknown>;
  /** Ends this use. After the last use, the answer is dropped, or the request is aborted. Later calls do nothing. */
  release(): void;
}

/** A request, and the number of its users. */
interface SharedRequest {
  readonly json: Promise<unknown>;
  /** Removes the request from the map, and aborts it if it is pending. */
  readonly end: () => void;
  users: number;
}

const sharedRequests = new Map<string, SharedRequest>();

/**
 * Requests the JSON at a URL, which may be relative to the document.
 *
 * @param options.timeLimit - in milliseconds. The first request for a URL decides
 * @param options.fresh - whether to bypass all caches. Users of an older answer keep it
 */
export function requestJson(url: string, options: { timeLimit?: number; fresh?: boolean } = {}): JsonRequest {
  const { timeLimit = TIME_LIMIT_MS, fresh } = options;
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

/** Matches text that is not a URL: JSON, an empty template (`{{ url }}`), or an object as text (`[object Object]`). */
export const NO_URL = /^\s*(\{|\[\s*[[{"\]]|\[object )/;

/** The absolute URL without its fragment, which servers do not receive. Text that is not a URL stays as it is, so that it fails. */
const resolve = (url: string): string =>
  (!NO_URL.test(url) && parseUrl(url, document.baseURI)?.href.replace(/#.*/, '')) || url;

/** Starts a request, which later calls share. It is aborted at the time limit. */
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
      // An aborted request has no users left.
      return reason instanceof LoadError ? Promise.reject(reason) : new Promise(() => {});
    });
  // Without this, the browser would report a failure without users as an error of the page.
  json.catch(() => {});
  const end = () => {
    // A fresh request may have replaced it in the map.
    if (sharedRequests.get(url) === shared) sharedRequests.delete(url);
    controller.abort();
  };
  const shared = { json, end, users: 0 };
  sharedRequests.set(url, shared);
  return shared;
}

/**
 * The content types of JSON, and the types that plain file hosts send for any file: text, bytes (S3 sends `binary/octet-stream`) or
 * no type. The type of an HTML page does not match, so that a "not found" page with status 200 is an error.
 */
const JSON_TYPES = /^(|(text|application)\/json|.+\+json|text\/plain|.+\/octet-stream)$/i;

/** Fetches, checks and parses JSON. By the default of `fetch`, only requests to the origin of the page have cookies. */
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

/** The text of an answer; `undefined` if it is too large. */
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
 * Throws an error that says why no complete answer came. Browsers hide the reason from pages.
 *
 * The browser decides which schemes a page can fetch: `http:`, `https:`, `data:`, `blob:`, and the scheme of an app such as
 * `capacitor:`. A request with any other scheme fails at once, so this module needs no list of schemes. Browsers also refuse a URL
 * with a user name.
 *
 * @param init - the options of a request without an answer; absent if the answer broke off
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
  // If the server answers a request in mode `no-cors`, it only does not allow this page to read the answer.
  if (init && !url.startsWith(`${self.origin}/`)) {
    const probe = await fetch(url, plain({ ...init, method: 'HEAD', mode: 'no-cors' })).catch(() => undefined);
    const advice = 'have it send “Access-Control-Allow-Origin: *”';
    if (probe) throw new LoadError('cors', 'The server lets no other site read', advice, url);
  }
  const advice = 'check the address, the server and the Content-Security-Policy of this page';
  throw new LoadError('network', 'No complete answer came from', advice, url);
}
