import { Buffer } from 'node:buffer';
import type { ChangedFile } from '../domain/changed-file.ts';
import { ReportError } from '../domain/diagnostic.ts';
import { quote } from '../domain/printable.ts';
import { byText, type RepoPath, repoPath } from '../domain/text.ts';
import { lineReader } from '../formats/lines.ts';
import { runningLine } from './code-lines.ts';
import { mayHoldTests } from './definitions.ts';
import { type Diff, indexed } from './diff.ts';
import { type DiffHeader, diffHeader, fileDiff } from './diff-header.ts';
import { diffParser } from './diff-parser.ts';
import type { FileDiff } from './file-diff.ts';

export interface ListedChange {
  readonly diff: Diff;
  /** Files on head of which lines changed and nobody knows which. */
  readonly hidden: readonly RepoPath[];
}

/**
 * The diff of a pull request from the list of its files. `meanwhile`: what the base branch changed since the pull request left it, where a
 * test merge of both was tested. Of a file that both changed the list has the lines of head alone: they count as not known.
 * @throws ReportError for hunks that are cut or hold anything else, and for a file that is listed twice.
 */
export function diffOfListed(files: readonly ChangedFile[], meanwhile?: Diff): ListedChange {
  const hidden: RepoPath[] = [];
  const diffs: FileDiff[] = [];
  let isTestHidden = false;
  for (const file of files) {
    if (file.status === 'unchanged') continue;
    const both = meanwhile === undefined ? undefined : changedByBoth(file, meanwhile);
    const hunks = both === undefined ? hunksOf(file) : undefined;
    if (hunks === undefined && file.additions > 0) isTestHidden ||= mayHoldTests(file.path);
    const diff = both ?? listedDiff(file, hunks);
    if (diff === undefined) continue;
    diffs.push(diff);
    const isUnknown = diff.binary && diff.edits.length === 0 && file.additions + file.deletions > 0;
    if (isUnknown && diff.head !== undefined) hidden.push(diff.head);
  }
  // A test that one file loses may be what another gets where nobody sees it: then it was moved, and has to run there.
  const told = isTestHidden ? diffs.map(({ tests: _, ...diff }) => diff) : diffs;
  return { diff: indexed(told), hidden: hidden.sort(byText) };
}

/** `undefined`: they are not shown, or not all of them. */
function hunksOf({ path, patch, status, additions, deletions }: ChangedFile): DiffHeader | undefined {
  if (patch === undefined) return undefined;
  // Names come from the list: nothing in the text of the hunks may begin another file.
  const header: DiffHeader = {
    ...diffHeader(undefined),
    name: path,
    isNew: status === 'added',
    isCopy: status === 'copied',
  };
  const parser = diffParser(header);
  const lines = lineReader(parser.line);
  lines.write(Buffer.from(patch));
  lines.end();
  if (parser.end().length !== 1) throw new ReportError(`the hunks of ${quote(path)} hold those of another file`);
  const { edits } = header;
  const isWhole =
    edits.reduce((sum, { added }) => sum + added, 0) === additions &&
    edits.reduce((sum, { removed }) => sum + removed, 0) === deletions;
  return isWhole ? header : undefined;
}

function listedDiff(file: ChangedFile, hunks: DiffHeader | undefined): FileDiff | undefined {
  const { path, previousPath = path, status, additions, deletions } = file;
  const isPure = status === 'renamed' && additions + deletions === 0;
  return fileDiff({
    ...diffHeader(undefined),
    from: status === 'renamed' ? previousPath : path,
    to: path,
    isNew: status === 'added',
    isCopy: status === 'copied',
    isDeleted: status === 'removed',
    // What is new or gone is so as a whole, whatever is shown; without any line it may be binary.
    binary: hunks === undefined && !isPure && !(isWhole(status) && additions + deletions > 0),
    edits: hunks?.edits ?? [],
    // Of what is not shown nobody knows whether it can run: most of what is so large can.
    added: hunks?.added ?? { code: additions, runs: runningLine(path) !== undefined, remarks: [] },
    ...(hunks === undefined ? {} : testsIn(hunks)),
  });
}

function testsIn({ taken, given, titles, rows, subtests, renamed, around }: DiffHeader) {
  return { taken, given, titles, rows, subtests, renamed, around };
}

function isWhole(status: string): boolean {
  return status === 'added' || status === 'copied' || status === 'removed';
}

/** By its names on base and in the test merge; `undefined`: the base branch left it alone. */
function changedByBoth({ path, previousPath, status }: ChangedFile, meanwhile: Diff): FileDiff | undefined {
  const [from, to] = [repoPath(status === 'renamed' ? (previousPath ?? path) : path), repoPath(path)];
  const { byBase, byHead, renamed } = meanwhile;
  if (![from, to].some((each) => byBase.has(each) || byHead.has(each))) return undefined;
  // Both can only have deleted it: anything else is a conflict, and there would be no test merge.
  if (status === 'removed') return { base: from, head: undefined, edits: [], binary: true };
  const moved = renamed.get(from);
  return { base: moved ?? from, head: status === 'renamed' ? to : (moved ?? to), edits: [], binary: true };
}
