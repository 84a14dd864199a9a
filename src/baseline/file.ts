import { readFileSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Config } from '../config.ts';
import { type LoadOptions, load } from '../load.ts';
import type { PathResolver } from '../merge/paths.ts';
import { repositoryPaths } from '../workspace.ts';
import type { BaselineAnswer } from './store.ts';

/** What a folder of reports is read by. */
interface Surroundings extends Pick<Config, 'root' | 'environment' | 'policy'> {
  /** Those of head: git is asked for the files of the repository once. */
  readonly paths?: PathResolver;
}

/** No one stores more than this for one commit: 10,000 tests take about 32 kB. */
const SNAPSHOT_BYTES = 512 * 1024 * 1024;

/**
 * The run that a path stands for: a file that `snapshot` wrote, or a folder of the reports of a base run. One that is not there, or cannot be
 * used, is told and is no base: in the first run of a cache it is not there, and what is wrong with it is not the work of the change.
 */
export async function findFileBaseline(
  base: string | undefined,
  config: Surroundings,
  onProgress?: LoadOptions['onProgress'],
): Promise<BaselineAnswer> {
  if (base === undefined) return { baseline: undefined, looked: 'no base run was named', diagnostics: [] };
  const path = resolve(config.root, base);
  const shown = show(base, config.root);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return unusable(shown, 'is not there');
  if (stat.isDirectory()) return readFolder(path, { shown, config, onProgress });
  if (!stat.isFile()) return unusable(shown, 'is neither a file nor a folder');
  if (stat.size > SNAPSHOT_BYTES) return unusable(shown, `is larger than ${SNAPSHOT_BYTES} bytes`);
  const { decodeSnapshot } = await import('./codec.ts');
  const decoded = decodeSnapshot(readFileSync(path));
  if ('problem' in decoded) return unusable(shown, decoded.problem);
  const { sha, history } = decoded.meta;
  const label = sha === undefined ? `the snapshot in ${shown}` : sha.slice(0, 7);
  const baseline = {
    snapshot: decoded.snapshot,
    label,
    ...(sha === undefined ? {} : { sha }),
    ...(history === undefined ? {} : { history }),
  };
  return { baseline, looked: label, diagnostics: [] };
}

interface Folder {
  readonly shown: string;
  readonly config: Surroundings;
  readonly onProgress: LoadOptions['onProgress'];
}

/** Its reports are recognised by what is in them, as those of head are; how old they are says nothing about a base. */
async function readFolder(path: string, { shown, config, onProgress }: Folder): Promise<BaselineAnswer> {
  const { snapshot, diagnostics } = await load({
    root: path,
    tests: ['.'],
    coverage: [],
    environment: config.environment,
    policy: config.policy,
    paths: config.paths ?? repositoryPaths(config.root),
    onProgress,
  });
  if (snapshot.reports.every(({ format }) => format === undefined))
    return unusable(shown, 'holds no report that is known');
  const label = `the reports in ${shown}/`;
  const unread = snapshot.reports.flatMap((report) => report.diagnostics).filter(({ level }) => level === 'error');
  const all = [...diagnostics, ...unread].map((one) => ({
    ...one,
    ...(one.file === undefined ? {} : { file: `${shown}/${one.file}` }),
  }));
  // What is wrong with a base does not block by itself: it is not the work of the pull request.
  return {
    baseline: { snapshot, label },
    looked: label,
    diagnostics: all.map((one) => ({ ...one, level: 'warning' as const })),
  };
}

function unusable(file: string, message: string): BaselineAnswer {
  return {
    baseline: undefined,
    looked: `nothing usable in ${file}`,
    diagnostics: [{ level: 'warning', file, message: `${message} (base)` }],
  };
}

/** From where the caller stands; a place outside as the caller wrote it. */
function show(base: string, root: string): string {
  const path = resolve(root, base);
  const inside = relative(root, path);
  const isOutside = inside.startsWith('..') && isAbsolute(base);
  return inside === '' || isOutside || isAbsolute(inside) ? path : inside.replaceAll(sep, '/');
}
