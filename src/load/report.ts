/*
 * Messages for embedders in the console: one message for each story of a page, however many elements show the story.
 *
 * Bound: the memory has the last 100 stories. Its keys are objects, or the first characters of texts and messages.
 */
import { parseUrl } from '../story/parse-url.js';
import type { Problem } from '../story/problem.js';
import type { Source } from './source.js';

const MAX_REMEMBERED = 100;
const MAX_LISTED_PROBLEMS = 20;

/** The last message about each story, by the URL, the inline text or the object of the story. A message without a story is its own key. */
const memory = new Map<unknown, string>();

/** The start of a text, long enough to differ from other texts. */
const beginning = (text: string): string => text.slice(0, 5000);

/** Shortens a text to one line. */
const line = (text: string): string => text.slice(0, 300).replace(/[\s\p{Cc}]+/gu, ' ');

/** Writes a message to the console, unless an earlier message about the same story starts with the same text. */
function say(level: 'warn' | 'error', key: unknown, text: string, more = ''): void {
  const said = beginning(more);
  if (memory.get(key)?.startsWith(said)) return;
  memory.set(key, said);
  if (memory.size > MAX_REMEMBERED) memory.delete(memory.keys().next().value);
  console[level](`story-analysis-elements: ${line(text)}${more}`);
}

/** A suggestion at the end of a message. */
export const didYouMean = (value: string | undefined): string => (value ? ` Did you mean “${value}”?` : '');

/** Warns in the console, once for each text. */
export const warnOnce = (text: string): void => say('warn', text, text);

/**
 * Lists the problems of a story in the console: as an error if a part is left out, otherwise as a warning. The same problems of
 * the same story are listed once. A story without problems is removed from the memory, so that later problems are listed again.
 *
 * @param element - the element that has the source
 */
export function reportProblems(element: Element, source: Source, problems: readonly Problem[]): void {
  const { kind, value } = source as Exclude<Source, { kind: 'none' }>;
  // On a server no element is connected: `renderStory` returns the problems.
  if (!element.isConnected) return;
  const url = kind === 'url' && (parseUrl(value, document.baseURI)?.href ?? value);
  const key = typeof value === 'string' ? beginning(url || value) : value;
  const { length } = problems;
  if (!length) return void memory.delete(key);
  const { localName, id } = element;
  const lines = problems
    .slice(0, MAX_LISTED_PROBLEMS)
    .map(
      ({ severity, path, message, suggestion }) =>
        `\n  ${line(`${severity}${path && ` in ${path}`}: ${message}`)}${didYouMean(suggestion)}`,
    );
  if (length > MAX_LISTED_PROBLEMS) lines.push(`\n  and ${length - MAX_LISTED_PROBLEMS} more: see element.problems`);
  say(
    problems.some(({ severity }) => severity === 'error') ? 'error' : 'warn',
    key,
    `${length} problem(s) in ${url || `the ${kind === 'inline' ? 'inline story' : '“story” property'} of <${localName}${id && ` id="${id}"`}>`}`,
    lines.join(''),
  );
}
