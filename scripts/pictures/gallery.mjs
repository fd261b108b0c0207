/** Takes all pictures, or those whose names begin as asked: `npm run screenshots [-- card-full]`. They are in screenshots/. */
import { mkdirSync, writeFileSync } from 'node:fs';
import shots from './shots.mjs';
import { openStudio, root } from './studio.mjs';

const prefix = process.argv[2] ?? '';
const chosen = shots.filter(({ name }) => name.startsWith(prefix));
if (chosen.length === 0) throw new Error(`No picture has a name that begins with ${prefix}.`);
const folder = `${root}screenshots/`;
mkdirSync(folder, { recursive: true });

const studio = await openStudio();
try {
  for (const shot of chosen) writeFileSync(`${folder}${shot.name}.png`, await studio.take(shot));
} finally {
  await studio.close();
}

const figure = ({ name }) =>
  `<figure><a href="${name}.png"><img src="${name}.png" alt="" loading="lazy"></a><figcaption>${name}</figcaption></figure>`;
writeFileSync(
  `${folder}index.html`,
  `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="color-scheme" content="light dark">
<title>Pictures</title>
<style>
  body { display: flex; flex-wrap: wrap; gap: 1rem; font: 0.8rem system-ui }
  figure { margin: 0 }
  img { display: block; width: 16rem; height: 20rem; object-fit: cover; object-position: top; border: 1px solid }
</style>
${chosen.map(figure).join('\n')}
`,
);
console.log(`${chosen.length} pictures: screenshots/index.html`);
