// Builds the program outside of the repository: lib/ (one file for each module) and dist/ (the bundle), as scripts/build.mjs does.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

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
  run('@vercel/ncc/dist/ncc/cli.js', ['build', join(folder, 'lib/entry.js'), '-o', join(folder, 'dist')]);
  writeFileSync(join(folder, 'dist/cli.js'), "#!/usr/bin/env node\nimport './index.js';\n");
}
