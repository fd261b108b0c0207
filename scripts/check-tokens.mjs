/**
 * Fails where the tokens and what is said of them part: a token without a comment, one that no style reads, a style that reads
 * one that is not there, a theme that sets one, and a contrast ratio that is not what it comes to.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { contrast, GROUNDS, readTokens, schemes } from './read-tokens.mjs';

const tokens = readTokens();
const gaps = [];

const styles = read(/^(styles|elements)\/.*(?<!\.test)\.ts$/);
const themes = read(/^(styles|themes)\/.*\.css$/);
const namesIn = (files, pattern) => new Set(files.flatMap((text) => [...text.matchAll(pattern)].map(([, n]) => n)));

for (const { name, own, value, comment, figures } of tokens) {
  if (!comment) gaps.push(`${name} has no comment`);
  figures.forEach((figure, index) => {
    const found = contrast(schemes(value)[index === 2 ? 1 : 0], GROUNDS[index]).toFixed(1);
    if (found !== figure)
      gaps.push(`${name} is said to have a contrast of ${figure} on ${GROUNDS[index]}, and has ${found}`);
  });
  // Once where it is declared.
  const uses = styles.flatMap((text) => [...text.matchAll(new RegExp(`${own}\\b(?!-)`, 'g'))]).length;
  const isRead = uses > 1 || (own.startsWith('--_lens-') && own !== '--_lens-other');
  if (!isRead) gaps.push(`${name} is read by no style`);
}

for (const name of namesIn(styles, /var\((--_[\w-]+)/g)) {
  if (name !== '--_lens-' && !tokens.some(({ own }) => own === name)) gaps.push(`${name} is not declared`);
}
const settable = [...tokens.map(({ name }) => name), '--story-reserve'];
for (const name of [...namesIn(styles, /(--story-[\w-]+)/g), ...namesIn(themes, /(--story-[\w-]+)/g)]) {
  if (!settable.includes(name)) gaps.push(`${name} is no token`);
}

if (tokens.length === 0) gaps.push('no tokens at all');
for (const gap of gaps) console.error(gap);
console.log(`tokens: ${tokens.length}, ${gaps.length} gaps`);
process.exitCode = gaps.length > 0 ? 1 : 0;

/** The texts of the files in src that a pattern matches. */
function read(pattern) {
  const src = new URL('../src/', import.meta.url);
  const paths = readdirSync(src, { recursive: true }).map((path) => path.replaceAll('\\', '/'));
  return paths.filter((path) => pattern.test(path)).map((path) => readFileSync(new URL(path, src), 'utf8'));
}
