import { isAbsolute, normalize } from 'node:path';
import { POLICY_FILE, QUARANTINE_FILE, type Settings, type SettingsFile } from './config.ts';
import { askGit } from './git.ts';

/** Where the files lie; `''`: where they usually do. */
export interface SettingsPaths {
  readonly policy: string;
  readonly quarantine: string;
}

/** The policy and the quarantine of a commit, as git has them; `undefined` where there is no repository, or it does not have all of it. */
export function settingsOfCommit(
  root: string,
  commit: string,
  paths: SettingsPaths,
): Pick<Settings, 'basePolicy' | 'baseQuarantine'> | undefined {
  const known = askGit(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`]);
  const sha = known?.trim() ?? '';
  // A shallow clone knows the names of commits that it does not have.
  if (!/^[0-9a-f]{40,64}$/.test(sha) || askGit(root, ['cat-file', '-e', `${sha}^{tree}`]) === undefined) {
    return undefined;
  }
  const quarantineFile = paths.quarantine || QUARANTINE_FILE;
  const policy = fileOf(root, sha, paths.policy || POLICY_FILE);
  // What lies outside the repository is of no commit.
  const quarantine = isOutside(quarantineFile) ? 'not there' : fileOf(root, sha, quarantineFile);
  if (policy === 'unreadable' || quarantine === 'unreadable') return undefined;
  // A base that has none accepts nothing, and that is known.
  const none = isOutside(quarantineFile) ? undefined : { file: quarantineFile, text: '' };
  return {
    basePolicy: policy === 'not there' ? undefined : policy,
    baseQuarantine: quarantine === 'not there' ? none : quarantine,
  };
}

function isOutside(file: string): boolean {
  return isAbsolute(file) || normalize(file).startsWith('..');
}

/** A clone without the contents of files knows what a commit has, and may have no way to get it. */
function fileOf(root: string, sha: string, file: string): SettingsFile | 'not there' | 'unreadable' {
  const path = file.replace(/^(\.\/)+/, '');
  if (isOutside(path)) return 'not there';
  const listed = askGit(root, ['ls-tree', '-z', sha, '--', path]);
  if (listed === undefined) return 'unreadable';
  if (listed === '') return 'not there';
  const text = askGit(root, ['cat-file', 'blob', `${sha}:./${path}`], { most: 4 * 1024 * 1024 });
  return text === undefined ? 'unreadable' : { file, text };
}
