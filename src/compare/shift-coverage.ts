import type { Coverage, FileCounts, FileCoverage } from '../domain/coverage.ts';
import type { Ratio } from '../domain/ratio.ts';
import type { RepoPath } from '../domain/text.ts';
import { byText } from '../domain/text.ts';
import { detailOf } from '../merge/coverage-detail.ts';
import { createFilePacker, type FilePacker } from '../merge/coverage-pack.ts';
import { type Diff, lineOnHead } from './diff.ts';
import type { Edit, FileDiff } from './file-diff.ts';
import { headSpans, spanAt } from './line-units.ts';

export interface Shift {
  /** From the run that measured to head. */
  readonly diff: Diff;
  /** What the change itself changes: none of its lines is ever carried. */
  readonly change: Diff;
}

/**
 * Coverage of base on the lines of head. Lines that the diff or the change touches are not there: nobody measured them. A deleted file is
 * gone, and so is one of which the diff does not say what changed.
 */
export function shiftCoverage(coverage: Coverage, shift: Shift): Coverage {
  const packer = createFilePacker();
  const files = new Map<RepoPath, FileCoverage>();
  for (const file of coverage.files.values()) {
    const shifted = shiftFile(file, shift, packer);
    if (shifted !== undefined) files.set(shifted.path, shifted);
  }
  return { ...coverage, files: new Map([...files].sort(([a], [b]) => byText(a, b))) };
}

/** By their paths on head: files of which the change does not show what it changes. Nothing of them is carried. */
export function hiddenFiles(coverage: Coverage, { diff, change }: Shift): readonly RepoPath[] {
  return [...coverage.files.keys()].flatMap((base) => {
    const path = diff.byBase.get(base)?.head ?? base;
    const changed = change.byHead.get(path);
    return changed?.base !== undefined && isHidden(changed) ? [path] : [];
  });
}

function isHidden(file: FileDiff | undefined): boolean {
  return file?.binary === true && file.edits.length === 0;
}

function shiftFile(file: FileCoverage, { diff, change }: Shift, packer: FilePacker): FileCoverage | undefined {
  const moved = diff.byBase.get(file.path);
  // A path that is new in the diff is another file than the one of that name on base.
  const path = moved === undefined ? (isNew(diff, file.path) ? undefined : file.path) : moved.head;
  if (path === undefined) return undefined;
  const changed = change.byHead.get(path);
  if ([moved, changed].some(isHidden)) return undefined;
  const edits = moved?.edits ?? [];
  const own = changed?.edits ?? [];
  if (edits.length === 0 && own.length === 0) return path === file.path ? file : { ...file, path };
  return editedFile({ ...file, path }, { edits, own }, packer);
}

function isNew(diff: Diff, path: RepoPath): boolean {
  const file = diff.byHead.get(path);
  return file !== undefined && file.base === undefined;
}

/** Functions and statements lie on lines that only their names tell: of a file that was edited, how many there are is known and no more. */
function editedFile(
  file: FileCoverage,
  { edits, own }: { readonly edits: readonly Edit[]; readonly own: readonly Edit[] },
  packer: FilePacker,
): FileCoverage {
  const detail = detailOf(file);
  const touched = headSpans(own);
  const lineOf = (line: number): number | undefined => {
    const now = lineOnHead({ edits }, line);
    return now === undefined || spanAt(touched, now) >= 0 ? undefined : now;
  };
  const lines: number[] = [];
  const hits: number[] = [];
  for (const [i, line] of detail.lines.entries()) {
    const now = lineOf(line);
    if (now === undefined) continue;
    lines.push(now);
    hits.push(detail.hits[i] ?? 0);
  }
  const branches = new Map(
    [...detail.branches].flatMap(([line, of]) => {
      const now = lineOf(line);
      return now === undefined ? [] : [[now, of] as const];
    }),
  );
  return packer.detail({
    path: file.path,
    lines: Uint32Array.from(lines),
    hits: Uint32Array.from(hits),
    branches,
    functions: new Map(),
    statements: new Map(),
    totals: { ...unitTotals(file.counts), ...file.totals },
  });
}

function unitTotals(counts: FileCounts): FileCoverage['totals'] {
  const totals: { functions?: Ratio; statements?: Ratio } = {};
  if (counts.functions > 0) totals.functions = { covered: counts.functionsHit, total: counts.functions };
  if (counts.statements > 0) totals.statements = { covered: counts.statementsHit, total: counts.statements };
  return totals;
}
