import { type Diff, parseDiff } from './compare/diff.ts';
import { diffOfListed, type ListedChange } from './compare/listed-files.ts';
import type { ChangedFile } from './domain/changed-file.ts';
import { ConfigError, ReportError } from './domain/diagnostic.ts';
import type { Blocks } from './formats/format.ts';

/**
 * Reads a diff, block by block. `shown`: how a message names it.
 * @throws ConfigError for one that is no diff or was cut: what it does not say would look like a smaller change.
 */
export function loadDiff(chunks: Blocks, shown: string): Diff {
  return named(shown, () => parseDiff(chunks));
}

/**
 * Reads a diff that a server gave.
 * @throws ConfigError where it is another text: as a diff it would be a change of nothing.
 */
export function loadAnswer(text: string, shown: string): Diff {
  if (text.trim() !== '' && !text.startsWith('diff --git ')) {
    const message = 'found no diff in the answer, wanted one as git writes it';
    throw new ConfigError([{ level: 'error', file: shown, message }]);
  }
  return loadDiff([Buffer.from(text)], shown);
}

/**
 * The change of the files that GitHub lists of a pull request.
 * @throws ConfigError for hunks that are cut, and where the list moved while it was read.
 */
export function loadListed(files: readonly ChangedFile[], meanwhile: Diff | undefined): ListedChange {
  return named('the files of the pull request', () => diffOfListed(files, meanwhile));
}

function named<T>(shown: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    const line = error.line === undefined ? {} : { line: error.line };
    throw new ConfigError([{ level: 'error', file: shown, ...line, message: error.message }]);
  }
}
