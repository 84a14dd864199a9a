import { settingsOfCommit } from './base-settings.ts';
import type { BaseCommit } from './baseline/base-commit.ts';
import type { BaselineAnswer } from './baseline/store.ts';
import type { Diff } from './compare/diff.ts';
import { POLICY_FILE, QUARANTINE_FILE, type Settings } from './config.ts';
import { type DiffAnswer, NO_DIFF } from './diff-source.ts';
import { ConfigError } from './domain/diagnostic.ts';
import { count, plural } from './domain/numbers.ts';
import { quote } from './domain/printable.ts';
import type { RepoPath } from './domain/text.ts';
import { diffOfCommit } from './git-diff.ts';
import { GitHubError, type History } from './github/client.ts';
import { loadAnswer } from './load-diff.ts';
import { changeByFiles, type PullRequestAt } from './pull-request-files.ts';

/** Where a change begins, and who can be asked about it. */
export interface Change {
  /** The workspace. */
  readonly root: string;
  readonly base: BaseCommit;
  /** `undefined`: there is no token. */
  readonly github: History | undefined;
  /** Whose files are looked at one by one where GitHub does not give the diff. */
  readonly pullRequest?: PullRequestAt | undefined;
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
  { root, base, github, pullRequest }: Change,
  baseline: Promise<BaselineAnswer>,
): Promise<DiffAnswer> {
  if ('reason' in base || base.tested === undefined || base.sha === base.tested) return NO_DIFF;
  const { tested, inWorkspace } = base;
  const diffSince = async (sha: string): Promise<Diff | undefined> => {
    const local = inWorkspace ? diffOfCommit(root, sha) : undefined;
    if (local !== undefined || github === undefined) return local;
    return loadAnswer(await github.diff(sha, tested), `the diff since ${sha.slice(0, 7)}`);
  };
  try {
    const { diff, diagnostics } = await diffSince(base.sha).then(
      (found) => ({ diff: found, diagnostics: [] }),
      (error: unknown) => fileByFile(error, pullRequest, { base: base.sha, tested }),
    );
    const older = (await baseline).baseline?.sha;
    const diffs = new Map([[base.sha, diff]]);
    const answer = { diff, from: base.sha, since: (sha: string) => diffs.get(sha), diagnostics };
    if (older === undefined || diffs.has(older)) return answer;
    const found = await diffSince(older).catch((error: unknown) => {
      // A change that was put together from its files stays known.
      if (diagnostics.length > 0 && isTooLarge(error)) return undefined;
      throw error;
    });
    diffs.set(older, found);
    return answer;
  } catch (error) {
    if (!(error instanceof GitHubError || error instanceof ConfigError)) throw error;
    const message = `what the change changes is not known: ${error.message}. With "fetch-depth: 2" in actions/checkout git can tell`;
    return { diff: undefined, diagnostics: [{ level: 'warning', message }] };
  }
}

/** A diff of more than 20,000 lines or 300 files. */
function isTooLarge(error: unknown): error is GitHubError {
  return error instanceof GitHubError && error.problem.kind === 'refused' && error.problem.status === 406;
}

/** @throws GitHubError what was refused, with the reason why the files do not tell either. */
async function fileByFile(
  error: unknown,
  pullRequest: PullRequestAt | undefined,
  range: { readonly base: string; readonly tested: string },
): Promise<Pick<DiffAnswer, 'diff' | 'diagnostics'>> {
  if (!isTooLarge(error) || pullRequest === undefined) throw error;
  const answer = await changeByFiles(pullRequest, range);
  if (typeof answer === 'string') throw new GitHubError(`${error.message}; ${answer}`, error.problem);
  const message = `the diff is too large for GitHub and was put together from the files of the pull request${hiddenWords(answer.hidden)}`;
  const level = answer.hidden.length > 0 ? 'warning' : 'note';
  return { diff: answer.diff, diagnostics: [{ level, message }] };
}

const MOST_NAMES = 10;

function hiddenWords(hidden: readonly RepoPath[]): string {
  if (hidden.length === 0) return '';
  const names = hidden.slice(0, MOST_NAMES).map((path) => quote(path, 200));
  const more = hidden.length > MOST_NAMES ? ` and ${count(hidden.length - MOST_NAMES)} more` : '';
  return `. Which lines changed is not known of ${plural(hidden.length, 'file')}, with "fetch-depth: 2" in actions/checkout git can tell: ${names.join(', ')}${more}`;
}
