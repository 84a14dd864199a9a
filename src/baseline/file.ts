import { readFileSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Config } from '../config.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { load } from '../load.ts';
import { createPathResolver } from '../merge/paths.ts';
import { trackedFiles } from '../workspace.ts';
import { decodeSnapshot } from './codec.ts';
import type { BaselineAnswer } from './store.ts';

/** No one stores more than this for one commit: 10,000 tests take about 32 kB. */
const SNAPSHOT_BYTES = 512 * 1024 * 1024;

/**
 * The run that a path stands for: a file that `snapshot` wrote, or a folder of the reports of a base run. What is there and cannot be used
 * is an error, never a missing base: without a base a caller who named one is told so.
 */
export async function findFileBaseline(base: string | undefined, config: Config): Promise<BaselineAnswer> {
  if (base === undefined) return { baseline: undefined, looked: 'no base run was named', diagnostics: [] };
  const path = resolve(config.root, base);
  const shown = show(path, config.root);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return unusable(shown, 'is not there');
  if (stat.isDirectory()) return readFolder(path, { shown, config });
  if (!stat.isFile()) return unusable(shown, 'is neither a file nor a folder');
  if (stat.size > SNAPSHOT_BYTES) return unusable(shown, `is larger than ${SNAPSHOT_BYTES} bytes`);
  const decoded = decodeSnapshot(readFileSync(path));
  if ('problem' in decoded) return unusable(shown, decoded.problem);
  const { sha } = decoded.meta;
  return found(decoded.snapshot, { label: sha === undefined ? `the snapshot in ${shown}` : sha.slice(0, 7), sha });
}

/** Its reports are recognised by what is in them, as those of head are; how old they are says nothing about a base. */
async function readFolder(path: string, { shown, config }: { shown: string; config: Config }): Promise<BaselineAnswer> {
  const tree = trackedFiles(config.root) ?? [];
  const { snapshot, diagnostics } = await load({
    root: path,
    tests: ['**'],
    coverage: [],
    environment: config.environment,
    paths: createPathResolver({ tree, workspace: config.root }),
  });
  if (snapshot.reports.every(({ format }) => format === undefined))
    return unusable(shown, 'holds no report that is known');
  const answer = found(snapshot, { label: `the reports in ${shown}/`, sha: undefined });
  const unread = snapshot.reports.flatMap((report) => report.diagnostics).filter(({ level }) => level === 'error');
  const all = [...diagnostics, ...unread].map((one) => ({
    ...one,
    ...(one.file === undefined ? {} : { file: `${shown}/${one.file}` }),
  }));
  // What is wrong with a base does not block by itself: it is not the work of the pull request.
  return { ...answer, diagnostics: all.map((one) => ({ ...one, level: 'warning' as const })) };
}

function found(snapshot: Snapshot, { label, sha }: { label: string; sha: string | undefined }): BaselineAnswer {
  return { baseline: { snapshot, label, ...(sha === undefined ? {} : { sha }) }, looked: label, diagnostics: [] };
}

function unusable(file: string, message: string): BaselineAnswer {
  return {
    baseline: undefined,
    looked: `nothing usable in ${file}`,
    diagnostics: [{ level: 'warning', file, message: `${message} (base)` }],
  };
}

function show(path: string, root: string): string {
  const inside = relative(root, path);
  return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? path : inside.replaceAll(sep, '/');
}
