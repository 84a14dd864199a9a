import type { Metric } from '../domain/coverage.ts';
import type { RunRecord } from '../domain/history.ts';
import type { Ratio } from '../domain/ratio.ts';
import type { Judgement } from '../domain/verdict.ts';
import { totalMs } from '../merge/case-list.ts';
import { coverageFact, passedOf, passRate } from './facts.ts';

/** One run, as a chart or a table shows it. */
export interface TrendRun {
  /** `4f2c91a`, or `run 3` where the commit is not known; `here` for the run that is judged. */
  readonly label: string;
  /** `undefined`: it was not whole, or nothing ran. */
  readonly passRate: Ratio | undefined;
  readonly coverage: Ratio | undefined;
  /** Of all tests together; `undefined`: not known, as that of the judged run (`timeOfRun`). */
  readonly ms: number | undefined;
}

/** The last runs of base, oldest first, and the one that is judged; empty where base has no history. */
export function trendRuns(judgement: Judgement): readonly TrendRun[] {
  const { comparison } = judgement;
  const runs = comparison.base?.history?.runs ?? [];
  if (runs.length === 0) return [];
  const metric = comparison.coverage?.metric ?? 'lines';
  return [...runs.map((run, i) => past(run, i, metric)), here(judgement)];
}

function past({ sha, tests, ms, coverage, counted }: RunRecord, index: number, metric: Metric): TrendRun {
  const rate = passedOf(tests);
  return {
    label: sha !== undefined && /^[0-9a-f]{7,}$/.test(sha) ? sha.slice(0, 7) : `run ${index + 1}`,
    passRate: counted && rate.total > 0 ? rate : undefined,
    coverage: coverage[metric],
    ms: counted && ms > 0 ? Math.round(ms) : undefined,
  };
}

function here({ comparison }: Judgement): TrendRun {
  const { coverage } = comparison;
  // What is measured in another way is no next step of the same line.
  const comparable = (coverage?.caveats ?? []).length === 0;
  return {
    label: 'here',
    passRate: passRate(comparison).head,
    coverage: comparable ? coverageFact(comparison)?.head : undefined,
    ms: undefined,
  };
}

/** Milliseconds of all tests of the judged run together, added up test by test; `undefined`: not known, or not all ran. */
export function timeOfRun({ comparison, head }: Judgement): number | undefined {
  if (!comparison.whole) return undefined;
  let sum = 0;
  for (const { cases } of head.snapshot.suites) sum += totalMs(cases);
  return sum > 0 ? Math.round(sum) : undefined;
}
