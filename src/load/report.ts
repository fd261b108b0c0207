/*
 * The console's messages for embedders: one message for each story of a page, however many elements show the story.
 *
 * Bound: the last 100 stories are remembered: objects as they are, texts and messages by their beginnings.
 */
import { parseUrl } from '../story/parse-url.js';
import type { Problem } from '../story/problem.js';
import type { Source } from './source.js';

const MAX_REMEMBERED = 100;
const MAX_LISTED_PROBLEMS = 20;

/** What the console has said: by URL, inline text or object, or by the message itself. */
const memory = new Map<unknown, string>();

/** Enough of a long text to tell it from others. */
const beginning = (text: string): string => text.slice(0, 5000);

/** Keeps a text on one line, and short. */
const line = (text: string): string => text.slice(0, 300).replace(/[\s\p{Cc}]+/gu, ' ');

/** Says something in the console, unless the same was said of the same story: all of it, or all and more. */
function say(level: 'warn' | 'error', key: unknown, text: string, more = ''): void {
  const said = beginning(more);
  if (memory.get(key)?.startsWith(said)) return;
  memory.set(key, said);
  if (memory.size > MAX_REMEMBERED) memory.delete(memory.keys().next().value);
  console[level](`story-analysis-elements: ${line(text)}${more}`);
}

/** A value that was probably meant, as the end of a message. */
export const didYouMean = (value: string | undefined): string => (value ? ` Did you mean “${value}”?` : '');

/** Warns in the console, once for each text. */
export const warnOnce = (text: string): void => say('warn', text, text);

/**
 * Lists the problems of a story in the console: as an error where something is left out, otherwise as a warning. The same
 * problems of the same story are listed once. A story without problems is forgotten, so that later ones are listed.
 *
 * @param element - the element that takes the story from the source
 */
export function reportProblems(element: Element, source: Source, problems: readonly Problem[]): void {
  const { kind, value } = source as Exclude<Source, { kind: 'none' }>;
  // A server, where nothing is connected, hands problems to its caller.
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
