/** Runs the tests in Firefox and in WebKit, one after the other: each has the machine to itself. `npm run test:engines`. */
import { spawnSync } from 'node:child_process';

for (const engine of ['firefox', 'webkit']) {
  console.log(`\n${engine}`);
  const { status } = spawnSync('npx', ['wtr', ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, ENGINES: engine },
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
