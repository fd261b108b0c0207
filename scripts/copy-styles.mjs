/** Copies the stylesheets that a page may link to where the package and the CDN have them, without their comments for the latter. */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { minifyCss } from './minify-templates.mjs';

const at = (path) => new URL(`../${path}`, import.meta.url);
const themes = readdirSync(at('src/themes')).filter((name) => name.endsWith('.css'));
const files = { 'styles/story-elements.css': 'story-elements.css' };
for (const name of themes) files[`themes/${name}`] = `themes/${name}`;

mkdirSync(at('dist/cdn/themes'), { recursive: true });
mkdirSync(at('dist/themes'), { recursive: true });
for (const [source, target] of Object.entries(files)) {
  cpSync(at(`src/${source}`), at(`dist/${target}`));
  writeFileSync(at(`dist/cdn/${target}`), minifyCss(readFileSync(at(`src/${source}`), 'utf8')).trim());
}
