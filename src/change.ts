import { settingsOfCommit } from './base-settings.ts';
import type { BaseCommit } from './baseline/base-commit.ts';
import type { BaselineAnswer } from './baseline/store.ts';
import type { Diff } from './compare/diff.ts';
import { POLICY_FILE, QUARANTINE_FILE, type Settings } from './config.ts';
import { type DiffAnswer, NO_DIFF } from './diff-source.ts';
import { ConfigError } from './domain/diagnostic.ts';
import { diffOfCommit } from './git-diff.ts';
import { GitHubError, type History } from './github/client.ts';
import { loadDiff } from './load-diff.ts';

/** Where a change begins, and who can be asked about it. */
export interface Change {
  /** The workspace. */
  readonly root: string;
  readonly base: BaseCommit;
  /** `undefined`: there is no token. */
  readonly github: History | undefined;
}

export type BaseSettings = Pick<Settings, 'basePolicy' | 'baseQuarantine' | 'baseUnknown'>;

function notKnown(reason: string): BaseSettings {
  return { basePolicy: undefined, baseQuarantine: undefined, baseUnknown: reason };
}

/** The rules as the base commit has them: from the checkout where it has that commit, else from GitHub. */
export async function rulesOfBase(
  { root, base, github }: Change,
  paths: { policy: string; quarantine: string },
): Promise<BaseSettings> {
  if ('reason' in base) return notKnown(`no base commit: ${base.reason}`);
  const local = settingsOfCommit(root, base.sha, paths);
  if (local !== undefined) return { ...local, baseUnknown: '' };
  if (github === undefined) return notKnown('there is no token to ask for them');
  const [policyFile, quarantineFile] = [paths.policy || POLICY_FILE, paths.quarantine || QUARANTINE_FILE];
  try {
    const [policy, quarantine] = await github.files(base.sha, [
      repositoryPath(policyFile),
      repositoryPath(quarantineFile),
    ]);
    return {
      basePolicy: policy === undefined ? undefined : { file: policyFile, text: policy },
      // A base that has none accepts nothing, and that is known.
      baseQuarantine: { file: quarantineFile, text: quarantine ?? '' },
      baseUnknown: '',
    };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return notKnown(error.message);
  }
}

function repositoryPath(file: string): string {
  return file.replaceAll('\\', '/').replace(/^(\.\/)+/, '');
}

/** What the change changes, and what lies between an older baseline and it. From git where the checkout has the commits, else from GitHub. */
export async function findChange(
  { root, base, github }: Change,
  baseline: Promise<BaselineAnswer>,
): Promise<DiffAnswer> {
  if ('reason' in base || base.tested === undefined || base.sha === base.tested) return NO_DIFF;
  const { tested, inWorkspace } = base;
  const diffSince = async (sha: string): Promise<Diff | undefined> => {
    const local = inWorkspace ? diffOfCommit(root, sha) : undefined;
    if (local !== undefined || github === undefined) return local;
    return loadDiff([Buffer.from(await github.diff(sha, tested))], `the diff since ${sha.slice(0, 7)}`);
  };
  try {
    const diffs = new Map([[base.sha, await diffSince(base.sha)]]);
    const older = (await baseline).baseline?.sha;
    if (older !== undefined && !diffs.has(older)) diffs.set(older, await diffSince(older));
    return { diff: diffs.get(base.sha), from: base.sha, since: (sha) => diffs.get(sha), diagnostics: [] };
  } catch (error) {
    if (!(error instanceof GitHubError || error instanceof ConfigError)) throw error;
    const message = `what the change changes is not known: ${error.message}. With "fetch-depth: 2" in actions/checkout git can tell`;
    return { diff: undefined, diagnostics: [{ level: 'warning', message }] };
  }
}
