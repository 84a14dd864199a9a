import { CHANGE_CLASSES, type Change, type Cluster, type SuiteComparison } from '../domain/comparison.ts';
import type { Coverage, CoverageTotals } from '../domain/coverage.ts';
import type { ComponentCoverage, CoverageDelta, LineRange, PatchCoverage } from '../domain/coverage-comparison.ts';
import type { Ratio } from '../domain/ratio.ts';
import { byText } from '../domain/text.ts';
import type { GateResult, Judgement } from '../domain/verdict.ts';
import { coverageTotals } from '../merge/coverage-totals.ts';
import { deltaWords } from './changed-lines.ts';
import { evidenceJson, slowerJson } from './evidence.ts';
import { reportJson } from './inspect.ts';
import type { Renderer } from './renderer.ts';

/** Ids of a cluster's tests that are named. */
const EXAMPLES = 3;

/**
 * The result, version 1 (`schemas/result.schema.json`), of which every other view shows a part. What is not known is not there; only
 * a base that is not there is `null`.
 */
export function resultJson(judgement: Judgement): object {
  const { verdict, title, head, comparison, gates, diagnostics, relaxations, override, quarantine, proposals } =
    judgement;
  return {
    version: 1,
    verdict,
    title,
    head: {
      ...(head.sha === undefined ? {} : { sha: head.sha }),
      whole: comparison.whole,
      tests: comparison.head,
      coverage: totals(head.snapshot.coverage),
    },
    base: base(judgement),
    ...(comparison.noBase === undefined ? {} : { noBase: comparison.noBase }),
    suites: comparison.suites.map(suite),
    changes: Object.fromEntries(CHANGE_CLASSES.map((name) => [name, ids(comparison.changes[name])])),
    evidence: evidenceJson(comparison),
    ...(comparison.slower === undefined ? {} : { slower: comparison.slower.map(slowerJson) }),
    collectionErrors: comparison.collectionErrors,
    clusters: comparison.clusters.map(cluster),
    coverage: coverage(judgement),
    gates: gates.map(gate),
    ...(relaxations === undefined ? {} : { relaxations }),
    ...(override === undefined ? {} : { override }),
    ...(quarantine === undefined ? {} : { quarantine }),
    ...(proposals === undefined ? {} : { proposals }),
    diagnostics,
    reports: head.snapshot.reports.map(reportJson),
  };
}

function base({ comparison }: Judgement): object | null {
  if (comparison.base === undefined) return null;
  const { sha, label, snapshot } = comparison.base;
  return {
    ...(sha === undefined ? {} : { sha }),
    label,
    ...(comparison.baseCounts === undefined ? {} : { tests: comparison.baseCounts }),
    coverage: totals(snapshot.coverage),
  };
}

function totals(measured: Coverage | undefined): CoverageTotals {
  return measured === undefined ? {} : coverageTotals(measured);
}

function suite({
  name,
  owner,
  state,
  reasons,
  head,
  base: before,
  baseState,
  newlyFailing,
  required,
  skippedWhole,
  coverage: measured,
}: SuiteComparison): object {
  return {
    name,
    ...(owner === undefined ? {} : { owner }),
    state,
    reasons,
    head,
    base: before ?? null,
    ...(baseState === undefined ? {} : { baseState }),
    newlyFailing,
    required,
    ...(skippedWhole === undefined ? {} : { skippedWhole }),
    ...(measured === undefined ? {} : { coverage: measured }),
  };
}

function cluster({ id, message, changes, likelyOneCause, isNew, seen }: Cluster): object {
  const tests = changes.filter(({ test }) => test.kind === 'case');
  return {
    id,
    tests: tests.length,
    collectionErrors: changes.length - tests.length,
    message,
    examples: ids(changes).slice(0, EXAMPLES),
    likelyOneCause,
    ...(isNew === undefined ? {} : { isNew }),
    ...(seen === undefined ? {} : { seen }),
  };
}

/** What a gate says in the title is of the title. */
function gate({ headline: _, metric: __, ...said }: GateResult): object {
  return said;
}

function coverage({ comparison }: Judgement): object {
  const measured = comparison.coverage;
  if (measured === undefined) return { files: [] };
  const { metric, head, base: before, caveats, files } = measured;
  return {
    metric,
    ...sides(head, before, ['head', 'base']),
    ...(measured.adjustedBase === undefined ? {} : { adjustedBase: measured.adjustedBase }),
    ...(measured.patch === undefined ? {} : { patch: patchJson(measured.patch) }),
    ...(measured.delta === undefined ? {} : { delta: deltaJson(measured.delta, metric) }),
    caveats,
    files: files.map((file) => ({ path: file.path, ...sides(file.head, file.base, [metric, 'base']) })),
    ...(measured.carried === undefined ? {} : { carried: carriedJson(measured.carried) }),
    ...(measured.components === undefined ? {} : { components: measured.components.map(component) }),
    ...(measured.inNoComponent === undefined ? {} : { inNoComponent: component(measured.inNoComponent) }),
  };
}

function carriedJson({
  covered,
  reports,
  dropped,
}: NonNullable<NonNullable<Judgement['comparison']['coverage']>['carried']>): object {
  return { covered, reports, dropped };
}

/** The files that are in none have no name. */
function component({ name, ...rest }: ComponentCoverage): object {
  return { ...(name === '' ? {} : { name }), ...rest };
}

function patchJson(patch: PatchCoverage): object {
  const { ratio, files, unmeasured, withoutLines, unknownLines, unsure, carried, lost, unseen } = patch;
  const pairs = (ranges: readonly LineRange[]) => ranges.map(({ first, last }) => [first, last]);
  return {
    ...ratio,
    files: files.map(({ path, ratio: ofFile, uncovered, partial }) => ({
      path,
      ...ofFile,
      uncovered: pairs(uncovered),
      partial: pairs(partial),
    })),
    unmeasured,
    withoutLines,
    unknownLines,
    unsure,
    ...(carried === undefined ? {} : { carried }),
    ...(lost === undefined ? {} : { lost }),
    ...(unseen === undefined ? {} : { unseen }),
  };
}

function deltaJson(delta: CoverageDelta, metric: string): object {
  const { withoutDeleted, untouched, indirect, vanished } = delta;
  return {
    ...deltaWords(delta),
    withoutDeleted,
    untouched,
    files: indirect.map(({ path, head, base: before }) => ({ path, ...sides(head, before, [metric, 'base']) })),
    vanished,
  };
}

function sides(
  head: Ratio | undefined,
  before: Ratio | undefined,
  [headKey, baseKey]: readonly [string, string],
): object {
  return {
    ...(head === undefined ? {} : { [headKey]: head }),
    ...(before === undefined ? {} : { [baseKey]: before }),
  };
}

function ids(changes: readonly Change[]): readonly string[] {
  return changes.map(({ id }) => id).sort(byText);
}

export const json: Renderer = {
  name: 'json',
  summary: 'the result for programs (version 1, see schemas/result.schema.json)',
  file: true,
  render: (judgement) => `${JSON.stringify(resultJson(judgement), undefined, 2)}\n`,
};
