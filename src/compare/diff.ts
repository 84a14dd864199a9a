import type { ChangedTests, DeletedTests, MovedTests, RenamedTitles } from '../domain/comparison.ts';
import { ReportError } from '../domain/diagnostic.ts';
import { quote } from '../domain/printable.ts';
import { type RepoPath, repoPath } from '../domain/text.ts';
import { utf8 } from '../formats/decode.ts';
import type { Blocks } from '../formats/format.ts';
import { lineReader } from '../formats/lines.ts';
import { deletedFile, newFile } from './diff-header.ts';
import { diffParser } from './diff-parser.ts';
import type { FileDiff } from './file-diff.ts';
import { renamedTestsOf } from './renamed-tests.ts';
import { renamedTitlesOf } from './renamed-titles.ts';

/** The same change seen from two commits. They differ where the run that head is compared with is older than where the change starts. */
export interface Diffs {
  /** What the change itself changes: its lines are the changed lines. */
  readonly change?: Diff;
  /** From the run that head is compared with: what explains a difference. */
  readonly sinceBase?: Diff;
}

export interface Diff {
  readonly files: readonly FileDiff[];
  readonly byHead: ReadonlyMap<RepoPath, FileDiff>;
  readonly byBase: ReadonlyMap<RepoPath, FileDiff>;
  /** Paths on base of files that are gone. */
  readonly deleted: readonly RepoPath[];
  /** Old path → new path. */
  readonly renamed: ReadonlyMap<RepoPath, RepoPath>;
  /** By path on base: tests that its removed lines define and no added line of the whole diff does. */
  readonly deletedTests?: ReadonlyMap<RepoPath, DeletedTests>;
  /** By name: tests whose definition one file loses and another one gets. */
  readonly movedTests?: ReadonlyMap<string, MovedTests>;
  /** Names of tests that added lines define, also in comments. */
  readonly addedTests?: ReadonlySet<string>;
  /** Of each test that has another name now. */
  readonly renamedTests?: readonly RenamedTitles[];
  /** Of each file that has other titles around tests now. */
  readonly renamedTitles?: readonly RenamedTitles[];
  /** By path on base. */
  readonly changedTests?: ReadonlyMap<RepoPath, ChangedTests>;
}

/**
 * Reads `git diff` or any unified diff, with any number of context lines, with or without prefixes.
 * @throws ReportError for a diff that ends within a hunk, and for a combined one (of a merge), which has two bases.
 */
export function parseDiff(chunks: Blocks): Diff {
  const parser = diffParser();
  const lines = lineReader(parser.line);
  for (const block of utf8(chunks)) lines.write(block);
  lines.end();
  return indexed(parser.end());
}

/** The diff with files that git was not told of yet, each new as a whole. */
export function withUntracked(diff: Diff, paths: readonly RepoPath[]): Diff {
  const added = paths.filter((path) => !diff.byHead.has(path));
  return indexed([...diff.files, ...added.map((head) => ({ ...newFile(head), untracked: true as const }))]);
}

/** The part of the diff that lies in a folder, by the paths from there; what came from elsewhere is new, what went there is deleted. */
export function withinFolder({ files }: Diff, folder: string): Diff {
  const inner = (path: RepoPath | undefined) =>
    path?.startsWith(`${folder}/`) === true ? repoPath(path.slice(folder.length + 1)) : undefined;
  return indexed(
    files.flatMap((file) => {
      const [base, head] = [inner(file.base), inner(file.head)];
      if (base !== undefined && head === undefined) return [deletedFile(base, file)];
      if (head !== undefined && base === undefined) return [{ ...file, ...newFile(head), binary: file.binary }];
      return base === undefined ? [] : [{ ...file, base, head }];
    }),
  );
}

/** The change of these files. @throws ReportError where one is there twice. */
export function indexed(files: readonly FileDiff[]): Diff {
  const byHead = new Map<RepoPath, FileDiff>();
  const byBase = new Map<RepoPath, FileDiff>();
  for (const file of files) {
    put(byHead, file.head, file);
    put(byBase, file.base, file);
  }
  const deleted: RepoPath[] = [];
  const renamed = new Map<RepoPath, RepoPath>();
  for (const { base, head } of files) {
    // git shows a file that became a link as deleted and new.
    if (base !== undefined && head === undefined && !byHead.has(base)) deleted.push(base);
    if (base !== undefined && head !== undefined && head !== base) renamed.set(base, head);
  }
  const addedTests = new Set(files.flatMap(({ tests }) => [...(tests?.given ?? [])]));
  return {
    files,
    byHead,
    byBase,
    deleted,
    renamed,
    addedTests,
    renamedTests: renamedTestsOf(files, addedTests),
    renamedTitles: renamedTitlesOf(files),
    changedTests: changedTestsOf(files),
    ...deletedTestsOf(files, addedTests),
    ...movedTestsOf(files),
  };
}

/** What is defined elsewhere was moved there, and has to run there. */
function deletedTestsOf(files: readonly FileDiff[], given: ReadonlySet<string>): Pick<Diff, 'deletedTests'> {
  const deletedTests = new Map<RepoPath, DeletedTests>();
  for (const { base, tests } of files) {
    const left = [...(tests?.taken ?? [])].filter(([name]) => !given.has(name));
    if (base !== undefined && left.length > 0)
      deletedTests.set(base, { names: new Map(left), around: tests?.around ?? new Set() });
  }
  return deletedTests.size === 0 ? {} : { deletedTests };
}

function changedTestsOf(files: readonly FileDiff[]): ReadonlyMap<RepoPath, ChangedTests> {
  const changed = new Map<RepoPath, ChangedTests>();
  for (const { base, head, tests } of files) {
    if (base === undefined || head === undefined || tests === undefined) continue;
    const rewritten = new Set([...tests.taken.keys()].filter((name) => tests.given.has(name)));
    const { rows, subtests } = tests;
    changed.set(base, { rewritten, rows, ...(subtests === undefined ? {} : { subtests }) });
  }
  return changed;
}

function movedTestsOf(files: readonly FileDiff[]): Pick<Diff, 'movedTests'> {
  const given = new Map<string, Set<RepoPath>>();
  for (const { head, tests } of files) {
    for (const name of tests?.given ?? [])
      if (head !== undefined) given.set(name, (given.get(name) ?? new Set()).add(head));
  }
  const movedTests = new Map<string, MovedTests>();
  for (const { base, tests } of files) {
    for (const [name, stood] of tests?.taken ?? []) {
      const to = given.get(name);
      if (base === undefined || to === undefined) continue;
      movedTests.set(name, { from: new Map([...(movedTests.get(name)?.from ?? []), [base, stood]]), to });
    }
  }
  return movedTests.size === 0 ? {} : { movedTests };
}

function put(files: Map<RepoPath, FileDiff>, path: RepoPath | undefined, file: FileDiff): void {
  if (path === undefined) return;
  if (files.has(path)) {
    throw new ReportError(
      `${quote(path)} is in the diff twice: wanted one diff (git diff base...head), found several put together`,
    );
  }
  files.set(path, file);
}

/** Where a line of base is on head; `undefined`: the diff removes it. */
export function lineOnHead({ edits }: Pick<FileDiff, 'edits'>, line: number): number | undefined {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.base ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  const edit = edits[low - 1];
  if (edit === undefined) return line;
  if (line < edit.base + edit.removed) return undefined;
  return line - edit.base - edit.removed + edit.head + edit.added;
}
