/*
 * The console's messages for embedders: one message for each story of a page, however many elements show the story.
 *
 * Bound: the last 200 stories are remembered, each by a short text, and story objects for as long as they live.
 */
import { parseUrl } from '../story/parse-url.js';
import type { Problem } from '../story/problem.js';
import type { Source } from './source.js';

const MAX_REMEMBERED = 200;
const MAX_LISTED_PROBLEMS = 20;

/** What the console has said, by story. */
const byText = new Map<unknown, string>();
const byObject = new WeakMap<object, string>();
const memoryOf = (key: unknown) => (typeof key === 'object' ? byObject : byText) as Map<unknown, string>;

/** Enough of a long text to tell it from others. */
const brief = (text: string): string => text.length + text.slice(0, 999);

/** Keeps a text on one line, and short. */
const line = (text: string): string => text.slice(0, 300).replace(/[\s\p{Cc}]+/gu, ' ');

/** Remembers a message, and returns whether it is new. */
function isNews(key: unknown, said: string): boolean {
  const memory = memoryOf(key);
  if (memory.get(key) === said) return false;
  memory.set(key, said);
  if (byText.size > MAX_REMEMBERED) byText.delete(byText.keys().next().value);
  return true;
}

/** A value that was probably meant, as the end of a message. */
export const didYouMean = (value: string | undefined): string => (value ? ` Did you mean “${value}”?` : '');

/** Warns in the console, once for each text. */
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
  const url = kind === 'url' && (parseUrl(value, document.baseURI)?.href ?? value);
  const key = typeof value === 'string' ? brief(url || value) : value;
  const { length } = problems;
  if (!length) return void memoryOf(key).delete(key);
  const lines = problems.map(
    ({ severity, path, message, suggestion }) =>
      `\n  ${line(`${severity}${path && ` in ${path}`}: ${message}`)}${didYouMean(suggestion)}`,
  );
  // A section does not miss a headline, and a card beside it does: both show the same story.
  const said = lines.filter((_, index) => problems[index]!.code !== 'no-headline').join('');
  if (!isNews(key, brief(said))) return;
  const more = length - MAX_LISTED_PROBLEMS;
  const { localName, id } = element;
  const place =
    url || `the ${kind === 'inline' ? 'inline story' : '“story” property'} of <${localName}${id && ` id="${id}"`}>`;
  console[problems.some(({ severity }) => severity === 'error') ? 'error' : 'warn'](
    `story-analysis-elements: ${length} problem(s) in ${line(place)}${lines.slice(0, MAX_LISTED_PROBLEMS).join('')}${more > 0 ? `\n  and ${more} more: see element.problems` : ''}`,
  );
}
