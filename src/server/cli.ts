#!/usr/bin/env node
/** The command `story-elements`: renders a story, checks one, or tells what a policy has to allow. */
import { readFile, writeFile } from 'node:fs/promises';
import { argv, stderr, stdin, stdout } from 'node:process';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { readStory } from '../story/read-story.js';
import type { Problem } from '../story/problem.js';
import { page } from './page.js';
import { RenderError, renderStory, type StoryTag } from './render-story.js';
import { styleHashes } from './style-hashes.js';

const USAGE = `Usage:
  story-elements render <story.json> [options]   writes a story as HTML that needs no script
  story-elements check <story.json>              tells what is wrong with a story
  story-elements csp                             writes what a Content-Security-Policy has to allow

A story may be “-”: it is read from the standard input.

Options of render:
  -e, --element <tag>       the element that shows it: story-card by default
  -v, --variant <name>      full, summary or headline
  -l, --lang <tag>          the language of the interface: en by default
  -a, --attribute <n=v>     another attribute of the element; may be given several times
      --no-data             leaves the story's data out of the HTML
      --no-fallback         leaves the plain HTML for programs out
      --page                writes a whole page
      --script <url>        the address of the elements' script, for --page
  -o, --output <file>       writes to a file
  -h, --help
`;

/** What was asked for can not be done: told in one sentence, without a stack. */
class UsageError extends Error {}

// Whoever reads may have read enough: `story-elements render story.json | head`.
stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));

const { positionals, values } = readArguments();
process.exitCode = await run().catch((error: unknown) => {
  if (!(error instanceof UsageError || error instanceof RenderError)) throw error;
  stderr.write(`${error.message}\n`);
  return 1;
});

function readArguments() {
  try {
    return parseArgs({
      args: argv.slice(2),
      allowPositionals: true,
      allowNegative: true,
      options: {
        element: { type: 'string', short: 'e', default: 'story-card' },
        variant: { type: 'string', short: 'v' },
        lang: { type: 'string', short: 'l', default: 'en' },
        attribute: { type: 'string', short: 'a', multiple: true, default: [] },
        data: { type: 'boolean', default: true },
        fallback: { type: 'boolean', default: true },
        page: { type: 'boolean', default: false },
        script: { type: 'string' },
        output: { type: 'string', short: 'o' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    stderr.write(`${(error as Error).message}\n\n${USAGE}`);
    return process.exit(1);
  }
}

async function run(): Promise<number> {
  const [command, file, ...more] = positionals;
  if (values.help) return write(USAGE);
  if (command === 'csp') return write(`style-src ${styleHashes.join(' ')}\n`);
  if ((command !== 'render' && command !== 'check') || file === undefined || more.length > 0) {
    stderr.write(USAGE);
    return 1;
  }
  const data = await read(file);
  return command === 'check' ? check(file, data) : render(file, data);
}

function check(file: string, data: unknown): number {
  const { problems } = readStory(data);
  tell(file, problems);
  return problems.length > 0 ? 1 : 0;
}

async function render(file: string, data: unknown): Promise<number> {
  const { element, variant, lang, attribute, fallback } = values;
  const attributes = { variant, ...Object.fromEntries(attribute.map(readAttribute)) };
  const options = { element: element as StoryTag, attributes, lang, data: values.data, fallback };
  const { html, story, problems } = await renderStory(data, options);
  tell(file, problems);
  if (!story) return 1;
  const text = values.page ? page(story, html, { lang, script: values.script }) : html;
  if (values.output === undefined) return write(`${text}\n`);
  await writeFile(values.output, `${text}\n`).catch(refuse(values.output));
  return 0;
}

function readAttribute(text: string): [string, string | true] {
  const [, name, value] = /^([^=]+)(?:=([^]*))?$/.exec(text) ?? [];
  return [name ?? '', value ?? true];
}

async function read(file: string): Promise<unknown> {
  const content = await (file === '-' ? text(stdin) : readFile(file, 'utf8')).catch(refuse(file));
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UsageError(`There is a mistake in the JSON of ${file}: ${(error as Error).message}.`);
  }
}

/** Tells why a file can not be read or written. */
function refuse(file: string) {
  return (error: NodeJS.ErrnoException) => {
    throw new UsageError(error.code === 'ENOENT' ? `There is no file ${file}.` : `${file}: ${error.message}.`);
  };
}

function tell(file: string, problems: readonly Problem[]): void {
  for (const { path, message } of problems) stderr.write(`${file}: ${path ? `${path}: ` : ''}${message}\n`);
}

function write(text: string): number {
  stdout.write(text);
  return 0;
}
