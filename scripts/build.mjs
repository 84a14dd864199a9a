// tsc (which checks the types) emits to lib/, ncc bundles lib/ into dist/. TypeScript 7 has no JavaScript API, so ncc gets JavaScript. Nothing is taken
// from ncc's cache: it stays in the home folder from one checkout to the next, and answers as if `paths` in tsconfig.json had not changed since.
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { giveExportsShapes } from './exports.mjs';

const root = join(import.meta.dirname, '..');
const dist = process.argv[2] ?? join(root, 'dist');

function run(script, args) {
  const done = spawnSync(process.execPath, [join(root, script), ...args], { cwd: root, encoding: 'utf8' });
  if (done.status === 0) return;
  process.stderr.write(done.stdout + done.stderr);
  throw new Error(`${script} ${args.join(' ')}: exit status ${done.status}`);
}

/** Licences of everything that can end up in the bundle. ncc's own list keeps only the last chunk's. */
function licences() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const texts = Object.entries(packages)
    .filter(([path, { dev, optional }]) => path !== '' && !dev && !optional)
    .map(([path, { version, license }]) => {
      const folder = join(root, path);
      const file = existsSync(folder)
        ? readdirSync(folder)
            .sort()
            .find((name) => /^licen[cs]e/i.test(name))
        : undefined;
      const text = file === undefined ? '' : `${readFileSync(join(folder, file), 'utf8').trim()}\n`;
      return `${path.slice(path.lastIndexOf('node_modules/') + 13)} ${version} (${license ?? 'see below'})\n\n${text.replaceAll('\r\n', '\n')}`;
    });
  return [...new Set(texts)].sort().join(`\n${'-'.repeat(80)}\n`);
}

for (const folder of [join(root, 'lib'), dist]) rmSync(folder, { recursive: true, force: true });
run('node_modules/typescript/bin/tsc', ['-p', 'tsconfig.json']);
run('node_modules/@vercel/ncc/dist/ncc/cli.js', ['build', 'lib/entry.js', '--no-cache', '-o', dist]);
giveExportsShapes(dist);
copyFileSync(join(root, 'scripts/cli.mjs'), join(dist, 'cli.js'));
chmodSync(join(dist, 'cli.js'), 0o755);
writeFileSync(join(dist, 'licenses.txt'), licences());
