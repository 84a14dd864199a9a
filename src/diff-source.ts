import { existsSync, realpathSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

import { readBlocks } from './blocks.ts';
import { type Diff, withinFolder, withUntracked } from './compare/diff.ts';
import { ConfigError, type Diagnostic } from './domain/diagnostic.ts';
import { quote } from './domain/printable.ts';
import { repoPath } from './domain/text.ts';
import { askGit, topOf } from './git.ts';
import { diffOfCommit, untrackedFiles } from './git-diff.ts';
import { loadDiff } from './load-diff.ts';
import { namedFile } from './named-file.ts';

/** What changed, as far as anybody knows. */
export interface DiffAnswer {
  /** What the change itself changes: from where it left base to what was tested. `undefined`: not known. */
  readonly diff: Diff | undefined;
  /** The commit from which it starts, where known. */
  readonly from?: string;
  /** From another commit to what was tested, for a baseline that is older; `undefined`: this checkout does not have it. */
  readonly since?: (sha: string) => Diff | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export const NO_DIFF: DiffAnswer = { diff: undefined, diagnostics: [] };

/** No diff of a change is larger; what is, is another file. */
const LARGEST = { bytes: 512 * 1024 * 1024, words: '512 MiB' };

/**
 * A diff that the caller wrote to a file, from base to what was tested.
 * @throws ConfigError where it is not there, too large, no diff, or cut.
 */
export function diffOfFile(root: string, path: string): DiffAnswer {
  const full = resolve(root, path);
  const found = namedFile(full, LARGEST);
  if (typeof found === 'string') throw mistake(`${found} (--diff)`, path);
  const diff = loadDiff(readBlocks({ real: realpathSync(full), bytes: LARGEST.bytes }), path);
  if (diff.files.length === 0 && found.size > 0) {
    throw mistake('found no file in it, wanted a unified diff such as git diff writes (--diff)', path);
  }
  return { diff: fromHere(diff, root), diagnostics: [] };
}

/** In a folder of a repository git diff writes paths from the top, unless it is told --relative: what is there as it stands was. */
function fromHere(diff: Diff, root: string): Diff {
  const top = topOf(root);
  const folder = top === undefined ? '' : relative(top, root).replaceAll(sep, '/');
  const inFolder = [...diff.byHead.keys(), ...diff.byBase.keys()].filter((path) => path.startsWith(`${folder}/`));
  if (folder === '' || inFolder.length === 0 || inFolder.some((path) => existsSync(join(root, path)))) return diff;
  return withinFolder(diff, folder);
}

/**
 * From where HEAD left `ref` to the working tree, which is what was tested: changes that are not committed count, and so do new files that
 * git was not told of yet, unless it ignores them.
 * @throws ConfigError where there is no repository, no such commit, or no common ancestor in this checkout.
 */
export function diffOfBranch(root: string, ref: string): DiffAnswer {
  const commit = commitOf(root, ref);
  const from = askGit(root, ['merge-base', '--end-of-options', commit, 'HEAD'])?.trim() ?? '';
  if (!isSha(from)) {
    throw mistake(
      `${quote(ref)} and HEAD have no common ancestor in this checkout: fetch more of the history (actions/checkout: fetch-depth: 0)`,
    );
  }
  const untracked = untrackedFiles(root)?.map(repoPath);
  const since = (sha: string): Diff | undefined => {
    const diff = diffOfCommit(root, sha);
    return diff === undefined || untracked === undefined ? undefined : withUntracked(diff, untracked);
  };
  const diff = since(from);
  if (diff === undefined) throw mistake(`git cannot compare ${quote(ref)} with the working tree`);
  return { diff, from, since, diagnostics: [] };
}

function commitOf(root: string, ref: string): string {
  // git would take it for an option.
  if (ref === '' || ref.startsWith('-')) {
    throw mistake(`found ${quote(ref)}, wanted a commit, a branch or a tag such as origin/main`);
  }
  if (askGit(root, ['rev-parse', '--git-dir']) === undefined) {
    throw mistake('git finds no repository here; without one give the diff as a file: --diff FILE');
  }
  const sha = askGit(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])?.trim() ?? '';
  if (isSha(sha)) return sha;
  throw mistake(`${quote(ref)} is no commit of this checkout: fetch it first, or look at its spelling`);
}

function isSha(text: string): boolean {
  return /^[0-9a-f]{40,64}$/.test(text);
}

function mistake(message: string, file?: string): ConfigError {
  const text = file === undefined ? `--diff-base: ${message}` : message;
  return new ConfigError([{ level: 'error', ...(file === undefined ? {} : { file }), message: text }]);
}
