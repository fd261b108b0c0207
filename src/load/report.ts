/*
 * What the console says to embedders: one message per story and page, however many elements show the story.
 *
 * Bound: of the last 200 stories a short text is remembered, and of story objects as long as they live.
 */
import { parseUrl } from '../story/parse-url.js';
import type { Problem } from '../story/problem.js';
import type { Source } from './source.js';

const MAX_REMEMBERED = 200;
const MAX_LISTED_PROBLEMS = 20;
const MAX_LINE_LENGTH = 300;

/** What the console has said, by story. */
const byText = new Map<unknown, string>();
const byObject = new WeakMap<object, string>();
const memoryOf = (key: unknown) => (typeof key === 'object' ? byObject : byText) as Map<unknown, string>;

/** Remembers a message, and returns whether it is new. */
function isNews(key: unknown, said: string): boolean {
  const memory = memoryOf(key);
  if (memory.get(key) === said) return false;
  memory.set(key, said);
  if (byText.size > MAX_REMEMBERED) byText.delete(byText.keys().next().value);
  return true;
}

/** Keeps a text on one line, and short. */
const line = (text: string): string => text.slice(0, MAX_LINE_LENGTH).replace(/[\s\p{Cc}]+/gu, ' ');

/** What a value was probably meant to be, as the end of a message. */
export const didYouMean = (suggestion: string | undefined): string =>
  suggestion ? ` Did you mean “${suggestion}”?` : '';

/** Says something to the embedder, once for each text. */
export function warnOnce(text: string): void {
  if (isNews(text, '')) console.warn(`story-analysis-elements: ${line(text)}`);
}

/**
 * Lists the problems of a story in the console: as an error where something is left out, otherwise as a warning. The same
 * problems of the same story are listed once. A story without problems is forgotten, so that later ones are listed.
 *
 * @param element - the element that takes the story from the source
 */
export function reportProblems(element: Element, source: Source, problems: readonly Problem[]): void {
  // A server, where nothing is connected, hands problems to its caller.
  if (!element.isConnected || source.kind === 'none' || source.kind === 'context') return;
  const { kind, value } = source;
  const url = kind === 'url' ? (parseUrl(value, document.baseURI)?.href ?? value) : '';
  const key = typeof value === 'string' ? hash(url || value) : value;
  const [first] = problems;
  if (!first) return void memoryOf(key).delete(key);
  const lines = problems.map(
    ({ severity, path, message, suggestion }) =>
      `  ${line(`${severity}${path && ` in ${path}`}: ${message}`)}${didYouMean(suggestion)}`,
  );
  // A section does not miss a headline, and a card beside it does: both show the same story.
  const said = lines.filter((_, index) => problems[index]!.code !== 'no-headline').join();
  if (!isNews(key, hash(said))) return;
  const more = lines.length - MAX_LISTED_PROBLEMS;
  if (more > 0) lines.splice(MAX_LISTED_PROBLEMS, more, `  and ${more} more: see element.problems`);
  const where = kind === 'inline' ? 'the inline story' : 'the “story” property';
  const { localName, id } = element;
  const place = url || `${where} of <${localName}${id && ` id="${id}"`}>`;
  const count = `${problems.length} problem${problems.length > 1 ? 's' : ''}`;
  const method = problems.some(({ severity }) => severity === 'error') ? 'error' : 'warn';
  console[method](`story-analysis-elements: ${count} in ${line(place)}\n${lines.join('\n')}`);
}

/** A short key for a long text (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hash(text: string): string {
  let sum = text.length;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 16777619);
  return `#${sum}`;
}
