import type { Baseline, Comparison } from '../domain/comparison.ts';
import type { Metric } from '../domain/coverage.ts';
import type { CarriedCoverage, CoverageComparison } from '../domain/coverage-comparison.ts';
import { brokenCoverage, type Snapshot } from '../domain/snapshot.ts';
import { testId } from '../domain/tests.ts';
import type { Policy } from '../policy/policy.ts';
import { absentTests } from './absent-suites.ts';
import { classify } from './classes.ts';
import type { BaseWitness, ClassifyOptions, WaiverQuery } from './classified.ts';
import { clusterFailures } from './clusters.ts';
import { compareComponents } from './components.ts';
import { compareCoverage } from './coverage.ts';
import type { Diff } from './diff.ts';
import { explainByDiff } from './explained.ts';
import { createFindings } from './findings.ts';
import { finishRow, isExplained } from './finish-row.ts';
import { joinSuites } from './join.ts';
import { type Lapsed, withLapsed } from './lapsed.ts';
import { judgeLost, LOST_REASON } from './lost.ts';
import { findMoves, type Located, type Moves } from './moves.ts';
import { createRows, noteState } from './rows.ts';
import { seenBy } from './seen.ts';
import { sidesOf, type TreeOf } from './side.ts';
import { createSigner } from './signature.ts';
import { noteWholeSkips } from './skips.ts';
import { findSlower } from './slower.ts';
import { sumCounts } from './tally.ts';
import type { Waivable } from './waivers.ts';
import { countCollection, excuseReasons, isWhole, noteJob } from './wholeness.ts';
import { absentWitnessOf, witnessOf } from './witness.ts';

export interface CompareOptions {
  readonly head: Snapshot;
  readonly base: Baseline | undefined;
  /** What was looked for, where there is no base. */
  readonly noBase: string | undefined;
  readonly policy: Policy;
  /** `lines` unless said. */
  readonly coverageMetric?: Metric;
  /** The evidence of an active waiver for exactly this failure; `undefined`: it is not accepted. */
  readonly waive?: (query: WaiverQuery) => string | undefined;
  /** An entry that accepted exactly this failure and has expired; `undefined`: there is none. */
  readonly lapsed?: ((failing: Waivable) => Lapsed | undefined) | undefined;
  /** From base to head. */
  readonly diff?: Diff | undefined;
  /** What the change itself changes, where that is not the same: base may be older than where it starts. */
  readonly change?: Diff | undefined;
  readonly tree?: TreeOf | undefined;
  /** What of the coverage of head another run measured. */
  readonly carried?: CarriedCoverage | undefined;
  /** Of the job that wrote the reports. */
  readonly jobStatus?: 'success' | 'failure' | 'cancelled' | undefined;
}

/** Head beside base: what is new, fixed, missing, and why. Every failing test of head is in exactly one class. */
export function compareSnapshots(options: CompareOptions): Comparison {
  const { head, policy } = options;
  const { diff, change = diff } = options;
  const base = options.base?.snapshot;
  const rows = createRows({ head, base, suites: policy.suites });
  const joined = joinSuites(head, base, rows);
  const takenAway = diff ?? change;
  const sides = sidesOf({ head, base, diff: takenAway, tree: options.tree });
  const explained = explainByDiff(takenAway, sides);
  const { come } = joined;
  const absent = absentTests(joined.absent, { come, explained, takenAway, sides });
  const gone = absent.gone.length === 0 ? joined.gone : joined.gone.concat(absent.gone);
  const moves = findMoves(
    { tests: gone, reports: base?.reports ?? [] },
    { tests: come, reports: head.reports },
    explained,
  );
  const { masks } = policy;
  const signatureOf = createSigner(masks);
  const findings = createFindings(rows);
  const classifyOptions: ClassifyOptions = { signatureOf, waive: options.waive ?? (() => undefined) };
  const hasBase = base !== undefined;
  const history = options.base?.history;
  const witness = history && witnessOf(history, masks);
  const absentWitness = history && absentWitnessOf(history, masks);

  const examine = (located: Located, before: Located | undefined, rivals: BaseWitness['rivals']) => {
    const answer: BaseWitness = {
      hasBase,
      before,
      rivals,
      recall: before && witness && ((signature) => witness({ ...before, signature })),
      recallAbsent: absentWitness && ((signature) => absentWitness({ ...located, signature })),
    };
    const found = classify(located, answer, classifyOptions);
    if (found !== undefined) findings.add(located, before, withLapsed(found, options.lapsed?.(located)));
    return found !== undefined;
  };
  for (const pair of joined.both) examine(pair.head, pair.base, pair.rivals);
  for (const located of come) {
    const { before, rivals } = moves.from.get(located) ?? {};
    if (examine(located, before, rivals) || before === undefined) continue;
    findings.add(located, before, { class: 'moved', evidence: `was ${testId(before.suite, before.test)}` });
  }
  const lost = gone.filter((each) => !moves.moved.has(each));
  const judged = judgeLost(lost, {
    rows,
    explained,
    takenAway,
    sides,
    headSuites: joined.headSuites,
    come,
    fresh: come.filter((each) => !moves.from.has(each)),
    notNamed: absent.notNamed,
  });
  for (const { located, found } of judged.tests) findings.add(located, undefined, found);
  for (const row of judged.partial) noteState(row.head, { state: 'partial', reasons: [LOST_REASON] });

  const found = findings.changes();
  const changes = { ...found, newlySkipped: noteWholeSkips(found.newlySkipped, rows) };
  const collection = findings.collection();
  const counts = sumCounts(rows.all().map((row) => row.head.tally));
  noteJob(rows, { jobStatus: options.jobStatus, failures: counts.failed + counts.errored + counts.collectionErrors });
  const metric = options.coverageMetric ?? 'lines';
  const isExcused = excuseReasons(collection, head, rows);
  const suites = rows
    .all()
    .filter((row) => !isExplained(row))
    .map((row) => finishRow(row, { hasBase, isExcused, metric, snapshots: { head, base } }));
  return {
    ...(judged.notNamed === 0 ? {} : { notNamed: judged.notNamed }),
    base: options.base,
    noBase: hasBase ? undefined : options.noBase,
    changes,
    collectionErrors: countCollection(collection, judged.fixedEntries),
    collectionChanges: collection,
    clusters: clusterFailures(
      findings.failing(),
      hasBase
        ? { digests: digestsOf(joined.baseFailures, moves, signatureOf), seen: history && seenBy(history, masks) }
        : undefined,
    ),
    ...(history === undefined || base === undefined ? {} : { slower: findSlower(head, base, history) }),
    suites,
    head: counts,
    baseCounts: hasBase ? sumCounts(rows.all().map((row) => row.base.tally)) : undefined,
    whole: isWhole(suites, { notRun: changes.notRun.length + judged.notNamed, head }),
    coverage: compareAllCoverage(options, metric),
    ...(takenAway === undefined ? {} : { takenAway }),
  };
}

function compareAllCoverage(options: CompareOptions, metric: Metric): CoverageComparison | undefined {
  const { head, policy, diff, change = diff, carried } = options;
  const sides = { head: head.coverage, base: options.base?.snapshot.coverage };
  const compared = compareCoverage({ ...sides, metric, diff, change, carried });
  if (compared === undefined) return undefined;
  const broken = brokenCoverage(head.reports);
  const claimed = broken === undefined ? sides : { ...sides, head: undefined };
  const { patch } = broken === undefined ? compared : {};
  return {
    ...compared,
    ...compareComponents(policy.components ?? [], { ...claimed, diff, metric, patch, carried }),
    ...(broken === undefined ? {} : { broken: { path: broken.path, state: broken.state } }),
  };
}

/** A failure of a test that moved is signed in the suite that it is in now, as on head. */
function digestsOf(
  failures: readonly Located[],
  { moved }: Pick<Moves, 'moved'>,
  signatureOf: ClassifyOptions['signatureOf'],
): ReadonlySet<string> {
  return new Set(
    failures.flatMap((failing) => {
      const { suite } = moved.get(failing) ?? failing;
      return signatureOf(failing.test, suite)?.digest ?? [];
    }),
  );
}
