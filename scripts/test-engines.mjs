/**
 * Runs the tests in Firefox and in WebKit, one after the other: each has the machine to itself. `npm run test:engines`.
 *
 * Their drivers lose a window now and then on a busy machine, so an engine that fails gets a second run. What is wrong in the code
 * fails twice.
 */
import { spawnSync } from 'node:child_process';

const RUNS = 2;

function run(engine) {
  console.log(`\n${engine}`);
  const { status } = spawnSync('npx', ['wtr', ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, ENGINES: engine },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

for (const engine of ['firefox', 'webkit']) {
  if (!Array.from({ length: RUNS }).some(() => run(engine))) process.exit(1);
}
