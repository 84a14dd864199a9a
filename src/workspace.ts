import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from './domain/diagnostic.ts';

/** Files that git tracks below the folder, as paths relative to it; `undefined` where there is no repository or no git. */
export function trackedFiles(root: string): readonly string[] | undefined {
  if (statSync(join(root, '.git'), { throwIfNoEntry: false }) === undefined) return undefined;
  const done = spawnSync('git', ['-C', root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    timeout: 60_000,
  });
  return done.status === 0 ? done.stdout.split('\0').filter((path) => path !== '') : undefined;
}

/** A settings file that the caller names, or the usual one where it is there, with its text. */
export function findSettings(
  root: string,
  { named, usual, purpose }: { readonly named: string; readonly usual: string; readonly purpose: string },
): { readonly file: string; readonly text: string } | undefined {
  const file = named === '' && existsSync(join(root, usual)) ? usual : named;
  return file === '' ? undefined : { file, text: readSettings(root, file, purpose) };
}

const SETTINGS_BYTES = 1024 * 1024;

/**
 * A small text file that the user names.
 * @throws ConfigError where it is not there, not a file, or larger than a settings file ever is.
 */
function readSettings(root: string, path: string, purpose: string): string {
  const full = join(root, path).startsWith(root) && !path.startsWith('/') ? join(root, path) : path;
  const stat = statSync(full, { throwIfNoEntry: false });
  const problem =
    stat === undefined
      ? 'is not there'
      : !stat.isFile()
        ? 'is not a file'
        : stat.size > SETTINGS_BYTES
          ? `is larger than ${SETTINGS_BYTES} bytes`
          : undefined;
  if (problem !== undefined)
    throw new ConfigError([{ level: 'error', file: path, message: `${problem} (${purpose})` }]);
  return readFileSync(full, 'utf8');
}
