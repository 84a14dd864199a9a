import type { FileDelta } from '../domain/comparison.ts';
import type { Ratio } from '../domain/ratio.ts';
import { byText, type RepoPath } from '../domain/text.ts';

/** Both sides of every file, under its path on head. */
export function pairFiles<File>(
  { head, base }: { readonly head: ReadonlyMap<RepoPath, File>; readonly base: ReadonlyMap<RepoPath, File> },
  /** Old path → new path. */
  renamed: ReadonlyMap<RepoPath, RepoPath>,
): readonly {
  readonly path: RepoPath;
  readonly head: File | undefined;
  readonly base: File | undefined;
  readonly basePath: RepoPath;
}[] {
  const oldPaths = new Map([...renamed].map(([from, to]) => [to, from]));
  const paired = [...head].map(([path, file]) => {
    const basePath = oldPaths.get(path) ?? path;
    return { path, head: file, base: base.get(basePath), basePath };
  });
  const gone = [...base].filter(([path]) => !head.has(renamed.get(path) ?? path));
  return [
    ...paired,
    ...gone.map(([path, file]) => ({ path: renamed.get(path) ?? path, head: undefined, base: file, basePath: path })),
  ];
}

/** Those of which the ratio differs, or that are only on one side: largest loss first, then by path. */
export function sortedDeltas(deltas: readonly FileDelta[]): readonly FileDelta[] {
  return deltas.filter(differs).sort((a, b) => byLoss(a, b) || byText(a.path, b.path));
}

function differs({ head, base }: FileDelta): boolean {
  if (head === undefined || base === undefined) return head !== base;
  if (head.total === 0 || base.total === 0) return head.total !== base.total;
  return loss({ head, base }) !== 0n;
}

/** Largest loss first: how many more lines of head would be covered if it were covered as base was, exactly. */
function byLoss(a: FileDelta, b: FileDelta): number {
  const left = loss(a) * scale(b);
  const right = loss(b) * scale(a);
  return left > right ? -1 : left < right ? 1 : 0;
}

/** In 1 / `scale` of a line; 0 for a file that is only on one side. */
function loss({ head, base }: Pick<FileDelta, 'head' | 'base'>): bigint {
  if (head === undefined || base === undefined) return 0n;
  return BigInt(base.covered) * BigInt(head.total) - BigInt(head.covered) * BigInt(base.total);
}

function scale({ base }: { readonly base: Ratio | undefined }): bigint {
  return BigInt(Math.max(1, base?.total ?? 1));
}
