import type { FileDelta } from '../domain/coverage-comparison.ts';
import type { Ratio } from '../domain/ratio.ts';
import { byText, type RepoPath } from '../domain/text.ts';

/** A file on both sides. */
export interface FilePair<File> {
  /** On head. */
  readonly path: RepoPath;
  readonly basePath: RepoPath;
  readonly head: File | undefined;
  readonly base: File | undefined;
}

/** Both sides of every file, under its path on head. */
export function pairFiles<File>(
  { head, base }: { readonly head: ReadonlyMap<RepoPath, File>; readonly base: ReadonlyMap<RepoPath, File> },
  /** Old path → new path. */
  renamed: ReadonlyMap<RepoPath, RepoPath>,
): readonly FilePair<File>[] {
  const oldPaths = new Map([...renamed].map(([from, to]) => [to, from]));
  const pairs: FilePair<File>[] = [];
  for (const [path, file] of head) {
    const basePath = oldPaths.get(path) ?? path;
    // Where a file moved away another may have come: it is not that of the name on base.
    const isAnother = basePath === path && renamed.has(path);
    pairs.push({ path, basePath, head: file, base: isAnother ? undefined : base.get(basePath) });
  }
  for (const [basePath, file] of base) {
    const path = renamed.get(basePath) ?? basePath;
    if (!head.has(path)) pairs.push({ path, basePath, head: undefined, base: file });
  }
  return pairs;
}

/** Those of which the ratio differs, or that are only on one side: largest loss first, then by path. */
export function sortedDeltas(deltas: readonly FileDelta[]): readonly FileDelta[] {
  return deltas.filter(differs).sort((a, b) => byLoss(a, b) || byText(a.path, b.path));
}

function differs({ head, base }: FileDelta): boolean {
  if (head === undefined || base === undefined) return head !== base;
  if (head.total === 0 || base.total === 0) return head.total !== base.total;
  if (head.covered === base.covered && head.total === base.total) return false;
  const [left, right] = [base.covered * head.total, head.covered * base.total];
  return left > Number.MAX_SAFE_INTEGER || right > Number.MAX_SAFE_INTEGER
    ? loss({ head, base }) !== 0n
    : left !== right;
}

/** Largest loss first: how many more lines of head would be covered if it were covered as base was, exactly. */
function byLoss(a: FileDelta, b: FileDelta): number {
  const difference = roughLoss(b) - roughLoss(a);
  // What a floating-point number can tell from the other for sure.
  if (Math.abs(difference) > 1e-6 * (Math.abs(roughLoss(a)) + 1)) return difference;
  const left = loss(a) * scale(b);
  const right = loss(b) * scale(a);
  return left > right ? -1 : left < right ? 1 : 0;
}

function roughLoss({ head, base }: FileDelta): number {
  if (head === undefined || base === undefined) return 0;
  return (base.covered * head.total) / Math.max(1, base.total) - head.covered;
}

/** In 1 / `scale` of a line; 0 for a file that is only on one side. */
function loss({ head, base }: Pick<FileDelta, 'head' | 'base'>): bigint {
  if (head === undefined || base === undefined) return 0n;
  return BigInt(base.covered) * BigInt(head.total) - BigInt(head.covered) * BigInt(base.total);
}

function scale({ base }: { readonly base: Ratio | undefined }): bigint {
  return BigInt(Math.max(1, base?.total ?? 1));
}
