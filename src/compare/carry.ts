import type { Baseline } from '../domain/comparison.ts';
import type { KeptCoverage, SuiteCoverage } from '../domain/coverage.ts';
import type { CarriedCoverage } from '../domain/coverage-comparison.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { plural } from '../domain/numbers.ts';
import { oneLine } from '../domain/printable.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { byText, type RepoPath } from '../domain/text.ts';
import { uniteCoverages } from '../merge/coverage.ts';
import { coverageTotals } from '../merge/coverage-totals.ts';
import { reportKey, uniteKept } from '../merge/kept-coverage.ts';
import { pathMatcher } from '../policy/path-matcher.ts';
import type { PolicySuite } from '../policy/policy.ts';
import type { Diff } from './diff.ts';
import { renamedReports } from './renamed-reports.ts';
import { hiddenFiles, shiftCoverage } from './shift-coverage.ts';

/** After so many runs of base nobody knows any more what a measurement says of the code. */
const OLDEST = 10;

export interface CarryOptions {
  readonly head: Snapshot;
  readonly base: Pick<Baseline, 'snapshot' | 'sha'> | undefined;
  readonly suites: readonly PolicySuite[];
  /** From base to head. */
  readonly diff: Diff | undefined;
  /** What the change itself changes, where that is not the same. */
  readonly change?: Diff | undefined;
}

export interface Carried {
  /** With the coverage that is carried. */
  readonly head: Snapshot;
  /** `undefined`: nothing is carried, and nothing was to be. */
  readonly carried?: CarriedCoverage;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Brings along from base the coverage of reports that are not here, of suites of which the policy says that not everything runs every time
 * (`selection: partial`). A report that is here is measured, whatever it holds; of any other suite nothing is ever carried.
 */
export function carryCoverage(options: CarryOptions): Carried {
  const { head, base, suites } = options;
  const partial = suites.filter(({ selection, coverage }) => selection === 'partial' && coverage.length > 0);
  const diagnostics: Diagnostic[] = [];
  const carried: (KeptCoverage & {
    readonly suite: string;
    readonly hidden: readonly RepoPath[];
    readonly from: { readonly sha?: string; readonly age: number };
  })[] = [];
  const dropped: KeptCoverage[] = [];
  const here = new Set(head.reports.map(reportKey));
  for (const { name, coverage } of partial) {
    const isOwn = pathMatcher(coverage);
    const tell = (level: Diagnostic['level'], message: string) =>
      diagnostics.push({ level, message: oneLine(`suite ${name}: ${message}`) });
    if (base === undefined) {
      if (!head.reports.some((row) => row.coverage !== undefined && isOwn(row.path)))
        tell('note', 'it left no coverage report, and there is no base to carry one from');
      continue;
    }
    const { kept, bare } = missingReports({ base: base.snapshot, here, isOwn });
    if (bare > 0)
      tell(
        'warning',
        `base keeps no lines of ${plural(bare, 'coverage report')} that ${isAre(bare)} not here: nothing is carried`,
      );
    if (kept.length === 0) continue;
    const fresh = kept.filter(({ from }) => (from?.age ?? 0) < OLDEST);
    const old = kept.filter(({ from }) => (from?.age ?? 0) >= OLDEST);
    if (old.length > 0) {
      const [first] = old;
      tell(
        'warning',
        `${plural(old.length, 'coverage report')} not carried any more: last measured more than ${OLDEST} base runs ago${shaWords(first?.from?.sha)}`,
      );
    }
    dropped.push(...old);
    if (options.diff === undefined) {
      if (fresh.length > 0) {
        tell('warning', `${plural(fresh.length, 'coverage report')} not carried: nobody knows what changed since base`);
        dropped.push(...fresh);
      }
      continue;
    }
    const shift = { diff: options.diff, change: options.change ?? options.diff };
    const shifted = fresh.map((each) => ({
      ...each,
      suite: name,
      coverage: shiftCoverage(each.coverage, shift),
      hidden: hiddenFiles(each.coverage, shift),
      from: { ...shaOf(each.from === undefined ? base.sha : each.from.sha), age: (each.from?.age ?? 0) + 1 },
    }));
    const renamed = renamedReports(shifted, newReports({ head, base: base.snapshot, isOwn }));
    carried.push(...shifted.filter((each) => !renamed.has(each)));
    const [first] = renamed;
    if (first === undefined) continue;
    const [was, now] = first.map(({ path }) => path);
    tell(
      'warning',
      `${plural(renamed.size, 'coverage report')} not carried: ${now} measures what ${was} did on base, and is taken for it`,
    );
  }
  if (carried.length + dropped.length === 0) return { head, diagnostics };
  const all = carried.length === 0 ? head : withCarried(head, carried, partial);
  const hidden = new Set(carried.flatMap((each) => each.hidden));
  const lost = new Set(dropped.flatMap(({ coverage }) => [...coverage.files.keys()]));
  return {
    head: all,
    carried: {
      measured: head.coverage,
      reports: carried
        .map(({ suite, path, from }) => ({ suite, path, ...from }))
        .sort((a, b) => a.age - b.age || byText(a.path, b.path)),
      dropped: [...lost].sort(byText),
      ...(hidden.size === 0 ? {} : { hidden: [...hidden].sort(byText) }),
    },
    diagnostics,
  };
}

/** Reports of base that are not here: those of which it has the lines, and how many of which it has not. */
function missingReports({
  base,
  here,
  isOwn,
}: {
  readonly base: Snapshot;
  readonly here: ReadonlySet<string>;
  readonly isOwn: (path: string) => boolean;
}): { readonly kept: readonly KeptCoverage[]; readonly bare: number } {
  const isMissing = (report: Parameters<typeof reportKey>[0]) => isOwn(report.path) && !here.has(reportKey(report));
  const kept = (base.keptCoverage ?? []).filter(isMissing);
  const known = new Set(kept.map(reportKey));
  const bare = base.reports.filter((row) => row.coverage !== undefined && isMissing(row) && !known.has(reportKey(row)));
  return { kept, bare: bare.length };
}

/** What this run measured in reports that base has not. */
function newReports({
  head,
  base,
  isOwn,
}: {
  readonly head: Snapshot;
  readonly base: Snapshot;
  readonly isOwn: (path: string) => boolean;
}): readonly KeptCoverage[] {
  const known = new Set([...base.reports, ...(base.keptCoverage ?? [])].map(reportKey));
  return (head.keptCoverage ?? []).filter(
    (each) => each.from === undefined && isOwn(each.path) && !known.has(reportKey(each)),
  );
}

function withCarried(head: Snapshot, carried: readonly KeptCoverage[], partial: readonly PolicySuite[]): Snapshot {
  const own = carried.map(
    ({ path, environment, coverage, from }): KeptCoverage => ({
      path,
      environment,
      coverage,
      ...(from === undefined ? {} : { from }),
    }),
  );
  const keptCoverage = uniteKept([...(head.keptCoverage ?? []), ...own]);
  const coverages = [
    ...(head.coverage === undefined ? [] : [head.coverage]),
    ...keptCoverage.flatMap(({ coverage, from }) => (from === undefined ? [] : [coverage])),
  ];
  const suites = partial.flatMap((suite) => suiteTotals(suite, head, keptCoverage) ?? []);
  const others = (head.suiteCoverage ?? []).filter(({ name }) => suites.every((suite) => suite.name !== name));
  const suiteCoverage = [...others, ...suites].sort((a, b) => byText(a.name, b.name));
  return {
    ...head,
    coverage: uniteCoverages(coverages),
    keptCoverage,
    ...(suiteCoverage.length === 0 ? {} : { suiteCoverage }),
  };
}

/** What its reports cover together, those that are here and those that are carried; `undefined`: of some only the totals are known. */
function suiteTotals(
  { name, coverage }: PolicySuite,
  { reports }: Snapshot,
  keptCoverage: readonly KeptCoverage[],
): SuiteCoverage | undefined {
  const isOwn = pathMatcher(coverage);
  const kept = keptCoverage.filter(({ path }) => isOwn(path));
  const carried = kept.filter(({ from }) => from !== undefined).length;
  const here = reports.filter((row) => row.coverage !== undefined && isOwn(row.path)).length;
  if (carried === 0 || kept.length !== carried + here) return undefined;
  const united = uniteCoverages(kept.map((each) => each.coverage));
  return united && { name, reports: kept.length, totals: coverageTotals(united) };
}

function shaOf(sha: string | undefined): { readonly sha?: string } {
  return sha === undefined ? {} : { sha };
}

function shaWords(sha: string | undefined): string {
  return sha === undefined ? '' : `, at ${sha.slice(0, 7)}`;
}

function isAre(n: number): string {
  return n === 1 ? 'is' : 'are';
}
