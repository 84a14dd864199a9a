import { MUTANT_STATUSES, type Mutant, type Mutants } from '../domain/mutants.ts';
import { byText, type RepoPath } from '../domain/text.ts';
import type { Batch } from '../formats/format.ts';
import type { PathResolver } from './paths.ts';

/** Takes the mutants of one report, batch by batch; `undefined`: it has none. */
export interface ReportMutants {
  readonly add: (batch: Pick<Batch, 'mutants'>) => void;
  readonly mutants: () => Mutants | undefined;
}

/** `report`: where it lies. */
export function collectMutants(paths: PathResolver, report: string): ReportMutants {
  const origin = { report };
  const files = new Map<RepoPath, Mutant[]>();
  const unresolved = new Set<string>();
  let any = false;
  return {
    add({ mutants }) {
      any ||= mutants !== undefined;
      for (const { file, line, endLine, mutator, status } of mutants ?? []) {
        const { path, resolved } = paths.resolve(file, origin);
        if (!resolved) unresolved.add(file);
        const known = files.get(path);
        if (known === undefined) files.set(path, [{ line, endLine, mutator, status }]);
        else known.push({ line, endLine, mutator, status });
      }
    },
    mutants() {
      if (!any) return undefined;
      const sorted = [...files].map(([path, all]): [RepoPath, Mutant[]] => [path, all.sort(compareMutants)]);
      const asWritten = paths.isLookedUp() ? {} : { asWritten: true };
      return { files: byPath(sorted), reports: 1, unresolved: [...unresolved].sort(byText), ...asWritten };
    },
  };
}

/**
 * Two reports as one: the same change was noticed if one of them noticed it. Changes of one kind in one place have no names: the sorted lists
 * of both are laid side by side. Associative, commutative, and idempotent but for the number of reports.
 */
export function uniteMutants(a: Mutants | undefined, b: Mutants | undefined): Mutants | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const files = new Map<RepoPath, readonly Mutant[]>(a.files);
  for (const [path, mutants] of b.files) files.set(path, uniteFile(files.get(path) ?? [], mutants));
  return {
    files: byPath([...files]),
    reports: a.reports + b.reports,
    unresolved: [...new Set([...a.unresolved, ...b.unresolved])].sort(byText),
    ...(a.asWritten === true || b.asWritten === true ? { asWritten: true } : {}),
  };
}

function uniteFile(a: readonly Mutant[], b: readonly Mutant[]): readonly Mutant[] {
  const united: Mutant[] = [];
  let i = 0;
  let k = 0;
  for (;;) {
    const left = a[i];
    const right = b[k];
    if (left === undefined && right === undefined) return united.sort(compareMutants);
    const order = left === undefined ? 1 : right === undefined ? -1 : comparePlaces(left, right);
    const first = order <= 0 ? left : right;
    if (order <= 0) i++;
    if (order >= 0) k++;
    if (first === undefined) continue;
    const stronger = order === 0 && right !== undefined && rank(right) < rank(first) ? right : first;
    united.push(stronger);
  }
}

function comparePlaces(a: Mutant, b: Mutant): number {
  return a.line - b.line || a.endLine - b.endLine || byText(a.mutator, b.mutator);
}

function compareMutants(a: Mutant, b: Mutant): number {
  return comparePlaces(a, b) || rank(a) - rank(b);
}

function rank({ status }: Mutant): number {
  return MUTANT_STATUSES.indexOf(status);
}

function byPath<T>(files: [RepoPath, T][]): ReadonlyMap<RepoPath, T> {
  return new Map(files.sort(([a], [b]) => byText(a, b)));
}
