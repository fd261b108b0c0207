/**
 * Compares some pictures with those that are kept in src/testing/pictures, in the browser from the npm package, which draws the
 * same everywhere: `npm run test:pictures`. Where a change is meant, `npm run test:pictures -- --accept` keeps the new ones; look
 * at them before you commit them.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import shots from './shots.mjs';
import { openStudio, root } from './studio.mjs';

/** Those that are compared: each a layout of its own. */
const HELD = [
  'card-summary-900-light-ltr',
  'card-summary-640-dark-rtl',
  'card-headline-640-light-ltr',
  'card-tabs-280-light-ltr',
  'card-tabs-640-dark-rtl',
  'card-long-words-summary-280-light-ltr',
  'card-error-360-dark-ltr',
  'card-lead-900-light-ltr',
  'lens-wheel-640-light-ltr',
  'story-headline-360-light-ltr',
  'solution-pathways-900-light-ltr',
  'story-links-900-light-ltr',
];
/** The share of pixels that may differ: edges are smoothed a little differently by other processors. */
const TOLERANCE = 0.0005;

const accept = process.argv.includes('--accept');
const folder = `${root}src/testing/pictures/`;

if (process.platform === 'linux' && process.arch === 'x64') {
  const faults = await compareAll();
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) {
    console.error(
      '\nSee *.actual.png and *.difference.png in src/testing/pictures/. Meant? npm run test:pictures -- --accept',
    );
    process.exitCode = 1;
  }
} else {
  console.log('Skipped: the browser whose pictures are compared runs on Linux on x64 alone.');
}

async function compareAll() {
  mkdirSync(folder, { recursive: true });
  const studio = await openStudio({ pinned: true });
  try {
    const faults = [];
    for (const name of HELD) {
      const actual = await studio.take(shots.find((shot) => shot.name === name));
      const fault = compare(name, actual);
      if (fault) faults.push(`${name}: ${fault}`);
    }
    console.log(`${HELD.length - faults.length} of ${HELD.length} pictures are ${accept ? 'kept' : 'as they were'}.`);
    return faults;
  } finally {
    await studio.close();
  }
}

/** What differs from the picture that is kept; nothing at best. */
function compare(name, actual) {
  const [kept, seen, difference] = ['', '.actual', '.difference'].map((kind) => `${folder}${name}${kind}.png`);
  for (const file of [seen, difference]) rmSync(file, { force: true });
  const fault = existsSync(kept) ? differ(readFileSync(kept), actual, difference) : 'is new';
  if (!fault) return undefined;
  writeFileSync(accept ? kept : seen, actual);
  if (!accept) return fault;
  rmSync(difference, { force: true });
  return undefined;
}

function differ(before, after, file) {
  const [one, other] = [before, after].map((picture) => PNG.sync.read(Buffer.from(picture)));
  const { width, height } = one;
  if (width !== other.width || height !== other.height) {
    return `was ${width} × ${height} pixels, and is ${other.width} × ${other.height}`;
  }
  const picture = new PNG({ width, height });
  const pixels = pixelmatch(one.data, other.data, picture.data, width, height, { threshold: 0.1 });
  if (pixels <= TOLERANCE * width * height) return undefined;
  writeFileSync(file, PNG.sync.write(picture));
  return `${pixels} pixels differ`;
}
