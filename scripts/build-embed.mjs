/**
 * The page for frames, and the script for the pages around them. `node scripts/build-embed.mjs` writes to dist/embed, which works
 * as it is on any server. Its scripts are classic ones: in a sandbox, modules would need the server's permission.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { buildLanguages, languagesBeside } from './build-cdn.mjs';
import { bundle, root } from './bundle.mjs';
import { minifyCss } from './minify-templates.mjs';

const source = (name) => readFileSync(`${root}src/embed/${name}`, 'utf8');

/** @returns {Promise<Record<string, string>>} the text of each file */
export async function buildEmbed(write = true) {
  const script = (name) =>
    bundle({
      input: `src/embed/${name}.ts`,
      folder: 'embed',
      write,
      alias: [languagesBeside],
      define: { 'import.meta.url': 'undefined' },
      output: { format: 'iife', entryFileNames: `${name}.js`, codeSplitting: false },
    });
  const plain = { 'embed.html': source('embed.html'), 'frame.css': minifyCss(source('frame.css')).trim() };
  if (write) mkdirSync(`${root}dist/embed`, { recursive: true });
  for (const [name, text] of Object.entries(plain)) if (write) writeFileSync(`${root}dist/embed/${name}`, text);
  return {
    ...plain,
    ...(await script('frame')),
    ...(await script('embed')),
    ...(await buildLanguages('embed', write)),
  };
}

if (argv[1] === fileURLToPath(import.meta.url)) await buildEmbed();
