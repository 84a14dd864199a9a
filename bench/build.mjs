// Builds the program outside of the repository as scripts/build.mjs does: lib/ (one file for each module) and dist/ (the bundle), and parts/, a bundle
// by which tasks.mjs gets at single modules: what is measured is packed as what people run.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { giveExportsShapes } from '../scripts/exports.mjs';

/** What tasks.mjs asks for. */
const PARTS = [
  'load',
  'find',
  'merge/paths',
  'compare/compare',
  'compare/clusters',
  'compare/signature',
  'policy/defaults',
  'formats/junit',
  'formats/cobertura',
  'formats/jacoco',
  'formats/lcov',
  'formats/istanbul',
];

export function build(root, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // ncc looks for what stands for other modules in the tsconfig.json of the folder that it runs in.
  for (const file of ['package.json', 'tsconfig.json']) copyFileSync(join(root, file), join(folder, file));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const run = (script, args) => {
    const done = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    if (done.status !== 0) throw new Error(`${script}: ${done.stdout}${done.stderr}`);
  };
  run('typescript/bin/tsc', ['-p', join(root, 'tsconfig.json'), '--outDir', join(folder, 'lib')]);
  const bundle = (entry, name) => {
    run('@vercel/ncc/dist/ncc/cli.js', ['build', join(folder, 'lib', entry), '--no-cache', '-o', join(folder, name)]);
    giveExportsShapes(join(folder, name));
  };
  bundle('entry.js', 'dist');
  const loaders = PARTS.map((part) => `  '${part}': () => import('./${part}.js'),\n`);
  writeFileSync(join(folder, 'lib/parts.js'), `export const parts = {\n${loaders.join('')}};\n`);
  bundle('parts.js', 'parts');
  copyFileSync(join(root, 'scripts/cli.mjs'), join(folder, 'dist/cli.js'));
}
