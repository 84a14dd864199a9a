// Inputs by what they are, made once and kept outside of the repository.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as generate from './generate.mjs';

/** Raise it when a generator changes: what was made before is then made again. */
const VERSION = 3;
const ENDINGS = {
  lcov: '.info',
  diff: '.diff',
  istanbul: '.json',
  junitFiles: '',
  folder: '',
  snapshot: '.snapshot',
  archives: '',
  scratch: '.tmp',
};

/** Says where inputs are, and makes those of a row that is measured. */
export function inputs(folder, { cli }) {
  mkdirSync(folder, { recursive: true });
  /** By path: how to make it. */
  const named = new Map();

  const MAKERS = {
    ...generate,
    /** A folder with copies of other inputs, by their name in it. */
    folder: (path, { files }) => {
      mkdirSync(path);
      for (const [name, from] of Object.entries(files)) copyFileSync(from, join(path, name));
    },
    snapshot: (path, { tests, from, side }) => {
      const report = `${path}.xml`;
      generate.junitDense(report, { tests, from, side });
      const done = spawnSync(process.execPath, [cli, 'snapshot', '--tests', report, '--output', path], {
        encoding: 'utf8',
      });
      if (done.status !== 0) throw new Error(done.stderr);
      rmSync(report);
    },
    archives: (path, { shards, tests, base }) => {
      const script = join(import.meta.dirname, 'archives.mjs');
      const done = spawnSync(process.execPath, [script, path, shards, tests, base].map(String), {
        encoding: 'utf8',
        env: { ...process.env, BENCH_BUILD: join(cli, '../..') },
      });
      if (done.status !== 0) throw new Error(done.stderr);
    },
    scratch: () => undefined,
  };

  const pathOf = (kind, options) => {
    const words = Object.entries(options).map(
      ([key, value]) =>
        `${key}=${
          typeof value === 'object'
            ? Object.values(value)
                .map((path) => path.split('/').at(-1))
                .join('+')
            : value
        }`,
    );
    const path = join(folder, `${VERSION}-${kind}-${words.join('-')}${ENDINGS[kind] ?? '.xml'}`);
    named.set(path, () => {
      if (kind === 'scratch' || existsSync(path)) return;
      const { files = {} } = options;
      if (kind === 'folder') for (const from of Object.values(files)) make(from);
      const making = `${path}.part`;
      rmSync(making, { recursive: true, force: true });
      MAKERS[kind](making, options);
      renameSync(making, path);
    });
    return path;
  };
  const make = (path) => named.get(path)?.();
  /** Makes what stands in any text of a value. */
  const makeFor = (value) => {
    const text = JSON.stringify(value);
    for (const path of named.keys()) if (text.includes(JSON.stringify(path).slice(1, -1))) make(path);
  };
  return { pathOf, makeFor };
}
