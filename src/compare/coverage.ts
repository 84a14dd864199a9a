import type { CoverageComparison, FileDelta } from '../domain/comparison.ts';
import type { Coverage, FileCoverage, Metric } from '../domain/coverage.ts';
import { plural } from '../domain/numbers.ts';
import type { Ratio } from '../domain/ratio.ts';
import { byText } from '../domain/text.ts';
import { fileRatio, sumOf } from '../merge/coverage-totals.ts';

/** Before and after in one metric; `undefined`: neither side has coverage. */
export function compareCoverage(
  head: Coverage | undefined,
  base: Coverage | undefined,
  metric: Metric,
): CoverageComparison | undefined {
  if (head === undefined && base === undefined) return undefined;
  return {
    metric,
    head: head === undefined ? undefined : sumOf([...head.files.values()], metric),
    base: base === undefined ? undefined : sumOf([...base.files.values()], metric),
    caveats: head === undefined || base === undefined ? [] : caveatsOf(head, base),
    files: head === undefined || base === undefined ? [] : fileDeltas(head, base, metric),
  };
}

/** The same code measured by another tool, or by fewer runs, has another number. */
function caveatsOf(head: Coverage, base: Coverage): readonly string[] {
  const caveats: string[] = [];
  if (head.formats.join() !== base.formats.join()) {
    caveats.push(`measured as ${base.formats.join(' + ')} on base and as ${head.formats.join(' + ')} here`);
  }
  if (head.reports !== base.reports) {
    caveats.push(`${plural(base.reports, 'coverage report')} on base and ${head.reports} here`);
  }
  return caveats;
}

function fileDeltas(head: Coverage, base: Coverage, metric: Metric): readonly FileDelta[] {
  const ratio = (file: FileCoverage | undefined) => (file === undefined ? undefined : fileRatio(file, metric));
  return [...new Set([...head.files.keys(), ...base.files.keys()])]
    .map((path): FileDelta => ({ path, head: ratio(head.files.get(path)), base: ratio(base.files.get(path)) }))
    .filter(differs)
    .sort((a, b) => byLoss(a, b) || byText(a.path, b.path));
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
