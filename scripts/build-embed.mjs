/**
 * The page for frames, and the script for the pages around them. `node scripts/build-embed.mjs` writes to dist/embed, which works
 * as it is on any server. Its scripts are classic ones: in a sandbox, modules would need the server's permission.
 *
 * `--origins "https://a.example https://b.example"` lists the origins that stories may come from, besides the origin of the page.
 * Without this option the page shows stories of any origin, until its `<meta name="story-origins">` is edited.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildLanguages, languagesBeside, readersWithin } from './build-cdn.mjs';
import { bundle, root } from './bundle.mjs';
import { minifyCss } from './minify-templates.mjs';

const source = (name) => readFileSync(`${root}src/embed/${name}`, 'utf8');

/**
 * The page for frames.
 * @param {readonly string[]} origins the origins that stories may come from; an empty list allows all origins
 * @throws {Error} if an origin is not an http(s) origin
 */
export function embedPage(origins = []) {
  for (const origin of origins) {
    if (!/^https?:/.test(origin) || !URL.canParse(origin) || new URL(origin).origin !== origin) {
      throw new Error(`“${origin}” is not an origin such as https://example.org.`);
    }
  }
  return source('embed.html').replace(
    'name="story-origins" content=""',
    `name="story-origins" content="${origins.join(' ')}"`,
  );
}

/** @returns {Promise<Record<string, string>>} the text of each file */
export async function buildEmbed(write = true, origins = []) {
  const script = (name, options) =>
    bundle({
      input: `src/embed/${name}.ts`,
      folder: 'embed',
      write,
      alias: [languagesBeside, readersWithin],
      define: { 'import.meta.url': 'undefined' },
      options,
      output: { format: 'iife', entryFileNames: `${name}.js`, codeSplitting: false },
    });
  const plain = { 'embed.html': embedPage(origins), 'frame.css': minifyCss(source('frame.css')).trim() };
  if (write) mkdirSync(`${root}dist/embed`, { recursive: true });
  for (const [name, text] of Object.entries(plain)) if (write) writeFileSync(`${root}dist/embed/${name}`, text);
  return {
    ...plain,
    ...(await script('frame', { license: { fileName: 'LICENSES.md' } })),
    ...(await script('embed')),
    ...(await buildLanguages('embed', write)),
  };
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { origins: { type: 'string', default: '' } } });
  await buildEmbed(true, values.origins.split(/[\s,]+/).filter(Boolean));
}
