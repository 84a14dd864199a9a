import { spawnSync } from 'node:child_process';
import { isAbsolute, normalize } from 'node:path';
import { POLICY_FILE, QUARANTINE_FILE, type Settings, type SettingsFile } from './config.ts';

/** Where the files lie; `''`: where they usually do. */
export interface SettingsPaths {
  readonly policy: string;
  readonly quarantine: string;
}

/** The policy and the quarantine of a commit, as git has them; `undefined` where there is no repository, or it does not have the commit. */
export function settingsOfCommit(
  root: string,
  commit: string,
  paths: SettingsPaths,
): Pick<Settings, 'basePolicy' | 'baseQuarantine'> | undefined {
  const known = git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`]);
  const sha = known?.trim() ?? '';
  // A shallow clone knows the names of commits that it does not have.
  if (!/^[0-9a-f]{40,64}$/.test(sha) || git(root, ['cat-file', '-e', `${sha}^{tree}`]) === undefined) {
    return undefined;
  }
  const quarantine = paths.quarantine || QUARANTINE_FILE;
  return {
    basePolicy: fileOf(root, sha, paths.policy || POLICY_FILE),
    // A base that has none accepts nothing, and that is known; what lies outside the repository is of no commit.
    baseQuarantine: isOutside(quarantine)
      ? undefined
      : (fileOf(root, sha, quarantine) ?? { file: quarantine, text: '' }),
  };
}

function isOutside(file: string): boolean {
  return isAbsolute(file) || normalize(file).startsWith('..');
}

function fileOf(root: string, sha: string, file: string): SettingsFile | undefined {
  const path = file.replace(/^(\.\/)+/, '');
  const text = git(root, ['cat-file', 'blob', `${sha}:./${path}`]);
  return text === undefined ? undefined : { file, text };
}

/** `undefined`: git is not there, or says no. */
function git(root: string, args: readonly string[]): string | undefined {
  const done = spawnSync('git', ['-C', root, ...args], {
    encoding: 'utf8',
    maxBuffer: 4 * 1024 * 1024,
    timeout: 10_000,
  });
  return done.status === 0 ? done.stdout : undefined;
}
