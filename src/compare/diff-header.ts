import type { SubtestLine } from '../domain/comparison.ts';
import { type RepoPath, repoPath } from '../domain/text.ts';
import type { Edit, FileDiff } from './file-diff.ts';
import { commonName, headerNames, sideName, unquoted } from './git-names.ts';
import type { RenamedTest } from './renamed-tests.ts';

/** What is said of one file before its hunks. */
export interface DiffHeader {
  /** It began with `diff --git`. */
  readonly isGit: boolean;
  /** By `diff --git`, where it can be read there. */
  readonly name: string | undefined;
  /** By `rename` and `copy`, without prefixes. */
  from?: string;
  to?: string;
  /** By `---` and `+++`, with prefixes; `undefined`: none of them, or no file on that side. */
  before?: string | undefined;
  after?: string | undefined;
  hasSides: boolean;
  /** Of `+++`, until its first hunk comes. */
  awaits?: number | undefined;
  isNew: boolean;
  isDeleted: boolean;
  isCopy: boolean;
  binary: boolean;
  readonly edits: Edit[];
  /** Added lines that are code, and whether one of them can run; those that are none. */
  readonly added: { code: number; runs: boolean; readonly remarks: number[] };
  /** Tests that removed lines define, with what each of these lines stood in; and those that added lines do. */
  readonly taken: Map<string, (string | undefined)[]>;
  readonly given: Set<string>;
  /** Titles around tests and names of classes, by removed lines and by added ones. */
  readonly titles: { readonly taken: Set<string>; readonly given: Set<string> };
  /** As `ChangedTests` has them. */
  readonly rows: { readonly taken: string[]; readonly given: string[]; readonly names: Map<string, number> };
  readonly subtests: SubtestLine[];
  /** Tests that get another name. */
  readonly renamed: RenamedTest[];
  /** Titles around tests that lines of base have. */
  readonly around: Set<string>;
}

export function diffHeader(gitLine: string | undefined): DiffHeader {
  const names = gitLine === undefined ? undefined : headerNames(gitLine);
  return {
    isGit: gitLine !== undefined,
    name: names === undefined ? undefined : commonName(names),
    hasSides: false,
    isNew: false,
    isDeleted: false,
    isCopy: false,
    binary: false,
    edits: [],
    added: { code: 0, runs: false, remarks: [] },
    taken: new Map(),
    given: new Set(),
    titles: { taken: new Set(), given: new Set() },
    rows: { taken: [], given: [], names: new Map() },
    subtests: [],
    renamed: [],
    around: new Set(),
  };
}

/** A name of the file, on either side. */
export function nameOf({ name, before, after }: Pick<DiffHeader, 'name' | 'before' | 'after'>): string {
  return name ?? after ?? before ?? '';
}

/** The lines between `diff --git` and the first hunk. */
export function readExtended(text: string, header: DiffHeader): void {
  if (text.startsWith('new file mode ')) header.isNew = true;
  else if (text.startsWith('deleted file mode ')) header.isDeleted = true;
  else if (text.startsWith('Binary files ') || text === 'GIT binary patch') header.binary = true;
  const renamed = /^(rename|copy) (from|to) (.+)$/.exec(text);
  if (renamed === null) return;
  if (renamed[2] === 'from') header.from = unquoted(renamed[3] ?? '');
  else header.to = unquoted(renamed[3] ?? '');
  header.isCopy ||= renamed[1] === 'copy';
}

export function readSides(before: string, after: string, header: DiffHeader): void {
  header.before = sideName(before);
  header.after = sideName(after);
  header.hasSides = true;
  header.isNew ||= header.before === undefined;
  header.isDeleted ||= header.after === undefined;
}

/** More lines than any file has. */
const ALL = 0xffff_ffff;
const ALL_NEW: readonly Edit[] = [{ base: 1, removed: 0, head: 1, added: ALL }];
const ALL_GONE: readonly Edit[] = [{ base: 1, removed: ALL, head: 1, added: 0 }];

/** A new, copied or deleted file is new or gone as a whole, whatever the hunks show (none, with `--irreversible-delete`). */
export function fileDiff(header: DiffHeader): FileDiff | undefined {
  const { binary, isCopy, edits, added, taken, given, titles, rows, subtests, renamed, around } = header;
  const found =
    taken.size +
    given.size +
    titles.taken.size +
    titles.given.size +
    rows.taken.length +
    rows.names.size +
    renamed.length +
    subtests.length;
  const ofGo = subtests.length === 0 ? {} : { subtests };
  const tests = found === 0 ? {} : { tests: { taken, given, titles, rows, renamed, around, ...ofGo } };
  const { base, head } = namesOf(header);
  if (base === undefined && head === undefined) return undefined;
  if (header.isDeleted && base !== undefined) return { ...deletedFile(repoPath(base), { binary }), ...tests };
  if (head === undefined) return undefined;
  if (header.isNew || isCopy)
    return { ...newFile(repoPath(head)), binary, ...(added.runs ? { code: added.code } : {}), ...tests };
  const remarks = added.remarks.length === 0 ? {} : { remarks: added.remarks };
  return { base: repoPath(base ?? head), head: repoPath(head), edits, binary, ...remarks, ...tests };
}

/** All its lines are gone. */
export function deletedFile(base: RepoPath, { binary }: Pick<FileDiff, 'binary'>): FileDiff {
  return { base, head: undefined, edits: ALL_GONE, binary };
}

/** All its lines are new. */
export function newFile(head: RepoPath): FileDiff {
  return { base: undefined, head, edits: ALL_NEW, binary: false };
}

function namesOf({ from, to, name, before, after }: DiffHeader): {
  readonly base?: string | undefined;
  readonly head?: string | undefined;
} {
  if (from !== undefined && to !== undefined) return { base: from, head: to };
  if (name !== undefined) return { base: name, head: name };
  if (before !== undefined && after !== undefined) {
    const common = commonName([before, after]);
    return { base: common ?? before, head: common ?? after };
  }
  // One side alone, in a diff without `diff --git`: the prefixes are git's own or none.
  return { base: before?.replace(/^a\//, ''), head: after?.replace(/^b\//, '') };
}
