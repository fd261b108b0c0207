#!/usr/bin/env node
/** The command `story-elements`: renders a story, checks one, or tells what a policy has to allow. */
import { writeFile } from 'node:fs/promises';
import { argv, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import type { Problem } from '../story/problem.js';
import { readStories } from '../story/read-story.js';
import { page } from './page.js';
import { printable } from './printable.js';
import { readInput, refuse, UsageError } from './read-input.js';
import { RenderError, renderStory, type StoryTag } from './render-story.js';
import { styleHashes } from './style-hashes.js';

const USAGE = `Usage:
  story-elements render <story.json> [options]   writes a story as HTML that needs no script
  story-elements check <story.json>              tells what is wrong with a story
  story-elements csp                             writes what a Content-Security-Policy has to allow

A story may be “-”: it is read from the standard input. “check” fails where there is an error: where a reader misses something.

Options of check:
      --strict              fails for a warning too

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

// Whoever reads may have read enough: `story-elements render story.json | head`.
stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));

const { positionals, values } = readArguments();
process.exitCode = await run().catch((error: unknown) => {
  if (!(error instanceof UsageError || error instanceof RenderError)) throw error;
  say(error.message);
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
        strict: { type: 'boolean', default: false },
        output: { type: 'string', short: 'o' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    say((error as Error).message);
    stderr.write(`\n${USAGE}`);
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
  const data = await readInput(file);
  return command === 'check' ? check(file, data) : render(file, data);
}

function check(file: string, data: unknown): number {
  const readings = readStories(data);
  for (const [index, { problems }] of readings.entries()) {
    tell(readings.length > 1 ? `${file}: story ${index + 1}` : file, problems);
  }
  const problems = readings.flatMap(({ problems }) => problems);
  return problems.some(({ severity }) => severity === 'error' || values.strict) ? 1 : 0;
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

function tell(where: string, problems: readonly Problem[]): void {
  for (const { path, message, severity, suggestion } of problems) {
    const meant = suggestion === undefined ? '' : ` Did you mean “${suggestion}”?`;
    say(`${where}: ${severity}: ${path ? `${path}: ` : ''}${message}${meant}`);
  }
}

/** Writes a line to a terminal or a log. A story and the name of a file may hold any character. */
function say(line: string): void {
  stderr.write(`${printable(line)}\n`);
}

function write(text: string): number {
  stdout.write(text);
  return 0;
}
