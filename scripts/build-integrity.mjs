/**
 * Writes dist/cdn/integrity.json: a hash of each file that a page or a chunk loads from dist/cdn and dist/embed, once all of them
 * are built.
 *
 *   { "integrity": { "./story-elements.js": "sha384-…", "./chunks/shared-….js": "sha384-…", "../embed/embed.js": "sha384-…" } }
 *
 * Addresses are relative to the file itself. A hash goes into the `integrity` attribute of a script or link as it is; and
 * `integrity` is also what import maps call the same, for modules that modules load:
 * https://developer.mozilla.org/docs/Web/HTML/Reference/Elements/script/type/importmap#integrity
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const dist = new URL('../dist/', import.meta.url);
const folders = { cdn: './', embed: '../embed/' };
const integrity = {};

for (const [folder, address] of Object.entries(folders)) {
  for (const name of readdirSync(new URL(folder, dist), { recursive: true }).sort()) {
    if (!/\.(js|css)$/.test(name)) continue;
    const content = readFileSync(new URL(`${folder}/${name}`, dist));
    const hash = createHash('sha384').update(content).digest('base64');
    integrity[address + name.replaceAll('\\', '/')] = `sha384-${hash}`;
  }
}

writeFileSync(new URL('cdn/integrity.json', dist), `${JSON.stringify({ integrity }, null, 2)}\n`);
