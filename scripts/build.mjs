// tsc (which type-checks) emits to lib/, ncc bundles lib/ to dist/. TypeScript 7 has no JavaScript API, so ncc gets JavaScript.
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const run = (command, args) => {
  const done = spawnSync(process.execPath, [join(root, command), ...args], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' });
  if (done.status !== 0) {
    process.stdout.write(done.stdout);
    throw new Error(`${command} ${args.join(' ')}: exit status ${done.status}`);
  }
};

for (const folder of ['lib', 'dist']) rmSync(join(root, folder), { recursive: true, force: true });
run('node_modules/typescript/bin/tsc', ['-p', 'tsconfig.json']);
run('node_modules/@vercel/ncc/dist/ncc/cli.js', ['build', 'lib/index.js', '-o', 'dist']);
