import type { Comparison } from '../domain/comparison.ts';
import type { Metric } from '../domain/coverage.ts';
import type { History, RunRecord } from '../domain/history.ts';
import { percent, percentLimit, plural, points } from '../domain/numbers.ts';
import { dropMicro, isBelow, meets, type Ratio } from '../domain/ratio.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { VerdictState } from '../domain/verdict.ts';
import { METRIC_WORDS } from '../gates/coverage-scope.ts';
import { fileRatio, sumOf } from '../merge/coverage-totals.ts';
import { pathMatcher } from './path-matcher.ts';
import type { GateSetting, Policy } from './policy.ts';
import { gateName } from './wording.ts';

export interface RatchetFacts {
  readonly policy: Policy;
  readonly head: Snapshot;
  readonly comparison: Comparison;
}

interface JudgedFacts extends RatchetFacts {
  readonly verdict: VerdictState;
}

/** In millionths of a percent, or of a percentage point. */
const ONE = 1_000_000;
/** A floor is to be raised when it is so far below what is reached: less is no news. */
const SLACK = 3 * ONE;
/** A fall since the best run that is told. */
const FALL = ONE;
const DAY = 24 * 60 * 60 * 1000;
const WINDOW = { ms: 30 * DAY, words: '30 days' };

/**
 * What could be asked for, and what slowly gets worse; a sentence each, in the order of the policy. Nothing of it is judged or written anywhere.
 * Of a run that blocks only what gets worse and what is to come: nobody is asked for more who has not enough.
 */
export function proposals({ policy, head, comparison, verdict }: JudgedFacts): readonly string[] {
  // Of a run that is not whole no number says what the next one will reach.
  if (!comparison.whole) return [];
  const rising = policy.gates.flatMap((setting) => rise(setting, { policy, head, comparison }) ?? []);
  // Of a floor that is to rise above what is reached nobody needs to hear how far it could rise today.
  const settled =
    verdict === 'block'
      ? []
      : policy.gates.filter((setting) => rise(setting, { policy, head, comparison }) === undefined);
  const raised = settled.flatMap((setting) => raise(setting, { policy, head, comparison }) ?? []);
  const fallen = comparison.base?.history === undefined ? undefined : erosion(comparison, comparison.base.history);
  return [...raised, ...rising, ...(fallen === undefined ? [] : [fallen])];
}

/** `coverage(unit) could ask for 84 % (80 % now): 84.61 % of lines are covered` */
function raise(setting: GateSetting, facts: RatchetFacts): string | undefined {
  const { limit } = setting;
  const metric = setting.metric ?? facts.comparison.coverage?.metric ?? 'lines';
  const reached = limit === undefined ? undefined : reachedBy(setting, metric, facts);
  if (limit === undefined || reached === undefined || reached.total === 0 || !meets(reached, limit + SLACK))
    return undefined;
  const floor = Math.floor(Number((BigInt(reached.covered) * 100n) / BigInt(reached.total))) * ONE;
  const least = setting.check === 'file-coverage' ? 'in every file at least ' : '';
  const place =
    facts.policy.file === undefined || setting.line === undefined ? '' : ` (${facts.policy.file}:${setting.line})`;
  return `${gateName(setting)} could ask for ${percentLimit(floor)}, ${percentLimit(limit)} now: ${least}${percent(reached)} of ${METRIC_WORDS[metric]} are covered${place}`;
}

/** `coverage(unit) asks for 85 % from 2026-12-01, 80 % now: 81.2 % of lines are covered`; `undefined`: that much is reached already. */
function rise(setting: GateSetting, facts: RatchetFacts): string | undefined {
  const { limit } = setting;
  const [next] = setting.rises ?? [];
  const metric = setting.metric ?? facts.comparison.coverage?.metric ?? 'lines';
  const reached = next === undefined ? undefined : reachedBy(setting, metric, facts);
  if (limit === undefined || next === undefined || reached === undefined || meets(reached, next.limit))
    return undefined;
  const least = setting.check === 'file-coverage' ? 'in every file at least ' : '';
  return `${gateName(setting)} asks for ${percentLimit(next.limit)} from ${next.from}, ${percentLimit(limit)} now: ${least}${percent(reached)} of ${METRIC_WORDS[metric]} are covered`;
}

/** What the gate measures; `undefined`: it is no floor of coverage, or nothing is known. */
function reachedBy(setting: GateSetting, metric: Metric, { head, comparison }: RatchetFacts): Ratio | undefined {
  const { check, suite, paths } = setting;
  if (check !== 'coverage' && check !== 'file-coverage') return undefined;
  if (suite !== undefined) return comparison.suites.find(({ name }) => name === suite)?.coverage?.head;
  const isIn = pathMatcher(paths);
  const files = [...(head.coverage?.files.values() ?? [])].filter(({ path }) => isIn(path));
  // A lower bound is never gated on.
  if (files.some(({ branchesAtLeast }) => branchesAtLeast) && metric !== 'lines') return undefined;
  if (check === 'coverage') return sumOf(files, metric);
  return files
    .map((file) => fileRatio(file, metric))
    .filter((ratio) => ratio !== undefined)
    .filter(({ total }) => total > 0)
    .reduce<Ratio | undefined>(
      (least, ratio) => (least === undefined || isBelow(ratio, least) ? ratio : least),
      undefined,
    );
}

/** Many small falls, each within its limit: told against the best run of the window, which ends with the newest run. */
export function erosion(
  { coverage }: Pick<Comparison, 'coverage'>,
  { runs }: Pick<History, 'runs'>,
): string | undefined {
  if (coverage?.head === undefined || coverage.caveats.length > 0) return undefined;
  const { head, metric } = coverage;
  const newest = runs.findLast(({ at }) => at !== undefined)?.at;
  if (newest === undefined) return undefined;
  const recent = runs.flatMap((run) => {
    const ratio = run.coverage[metric];
    const isRecent = run.at !== undefined && newest - run.at <= WINDOW.ms;
    return run.counted && isRecent && ratio !== undefined && ratio.total > 0 ? [{ run, ratio }] : [];
  });
  const [first, ...others] = recent;
  if (first === undefined) return undefined;
  const best = others.reduce((most, each) => (isBelow(most.ratio, each.ratio) ? each : most), first);
  const fall = dropMicro(best.ratio, head);
  if (fall === undefined || fall <= FALL) return undefined;
  return `coverage ${percent(head)} of ${METRIC_WORDS[metric]} is ${points(head, best.ratio).replace('−', '')} below its best in ${WINDOW.words} of base: ${percent(best.ratio)}${commitOf(best.run)}, ${plural(recent.length, 'run')} looked at`;
}

function commitOf({ sha }: RunRecord): string {
  return sha === undefined ? '' : ` at ${sha.slice(0, 7)}`;
}
