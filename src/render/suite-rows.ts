import { CHANGE_CLASSES, NO_CHANGES, type SuiteComparison } from '../domain/comparison.ts';
import { count, percent, plural } from '../domain/numbers.ts';
import { addCounts, NO_TESTS, type TestCounts } from '../domain/tests.ts';
import type { Judgement } from '../domain/verdict.ts';
import { blockingFailures, coverageTarget, passedOf } from './facts.ts';
import { ofTotal } from './numbers.ts';
import { bySeverity, isEventful, suiteResult } from './suite-facts.ts';

export interface SuiteLimits {
  /** Up to that many suites all are shown, beyond that only those in which something happened. */
  readonly all: number;
  readonly most: number;
}

/** A suite before → after, as plain text: every column but the name is in our own words. */
export interface SuiteRow {
  readonly kind: 'suite' | 'rest' | 'all';
  /** Of a suite as a report or a policy has it: untrusted. */
  readonly name: string;
  readonly result: string;
  readonly passed: string;
  readonly newlyFailing: string;
  readonly notRun: string;
  /** `undefined`: no suite has coverage of its own, so there is no such column. */
  readonly coverage: string | undefined;
  /** It ran to its end. */
  readonly whole: boolean;
}

/** What is counted in one row: a suite, the rest of them together, or all. */
type Counted = Pick<SuiteComparison, 'state' | 'baseState' | 'head' | 'base' | 'changes' | 'coverage' | 'coverageOnly'>;

/** One row for every suite, those that block first; one for those not shown, and one for all. */
export function suiteRows(judgement: Judgement, limits: SuiteLimits): readonly SuiteRow[] {
  const suites = [...judgement.comparison.suites].sort(bySeverity);
  const shown = new Set((suites.length <= limits.all ? suites : suites.filter(isEventful)).slice(0, limits.most));
  const rest = suites.filter((suite) => !shown.has(suite));
  const withCoverage = suites.some(({ coverage }) => coverage?.head !== undefined || coverage?.base !== undefined);
  const isNew = ({ base, baseState }: Counted) =>
    judgement.comparison.base !== undefined && base === undefined && baseState === undefined;
  const row = (kind: SuiteRow['kind'], name: string, result: string, counted: Counted): SuiteRow => ({
    kind,
    name,
    result,
    passed: passedCell(counted) + (isNew(counted) ? ' (new)' : ''),
    newlyFailing: newlyFailing(counted),
    notRun: count(counted.changes.notRun + counted.changes.missing),
    coverage: withCoverage
      ? coverageCell(counted, kind === 'rest' ? undefined : target(judgement, kind, name))
      : undefined,
    whole: counted.state === 'whole',
  });
  return [
    ...[...shown].map((suite) => row('suite', suite.name, suiteResult(suite), suite)),
    ...(rest.length === 0 ? [] : [row('rest', plural(rest.length, 'other suite'), restResult(rest), sum(rest))]),
    ...(suites.length < 2 ? [] : [row('all', 'All', suiteResult(all(judgement)), all(judgement))]),
  ];
}

/** `35 + 1 likely flaky`: what failed now and then before is told apart, as in the title. */
function newlyFailing({ changes }: Counted): string {
  const flaky = changes.likelyFlaky;
  const others = blockingFailures(changes) - flaky;
  if (flaky === 0) return count(others);
  return others === 0 ? `${count(flaky)} likely flaky` : `${count(others)} + ${count(flaky)} likely flaky`;
}

function target(judgement: Judgement, kind: 'suite' | 'all', name: string): string | undefined {
  return coverageTarget(judgement, kind === 'all' ? '' : name);
}

function restResult(rest: readonly SuiteComparison[]): string {
  const [first = '', ...others] = new Set(rest.map(suiteResult));
  return others.length === 0 ? first : 'several';
}

/** Counts before → after; never a number for what was not there as a whole. */
function passedCell({ state, baseState, head, base, coverageOnly }: Counted): string {
  if (coverageOnly === true && head.total === 0 && (base?.total ?? 0) === 0) return '–';
  const now = state === 'whole' ? passed(head) : 'unknown';
  if (baseState !== undefined && baseState !== 'whole') return `${now} (was unknown)`;
  if (base === undefined || base.total === 0) return now;
  const [after, before] = [passedOf(head), passedOf(base)];
  if (state !== 'whole' || before.total !== after.total) return `${now} (was ${ofTotal(before)})`;
  return before.covered === after.covered ? now : `${now} (was ${count(before.covered)})`;
}

function passed(counts: TestCounts): string {
  const expected = counts.expectedFailures ?? 0;
  const skips = counts.skipped - expected;
  const skipped = [
    ...(skips > 0 ? [`${count(skips)} skipped`] : []),
    ...(expected > 0 ? [`${plural(expected, 'expected failure')}`] : []),
  ];
  const ran = counts.total > counts.skipped || counts.skipped === 0 ? [ofTotal(passedOf(counts))] : [];
  return [...ran, ...skipped].join(', ');
}

function coverageCell({ coverage }: Counted, target: string | undefined): string {
  const was = coverage?.base === undefined ? undefined : percent(coverage.base);
  if (coverage?.head === undefined) return was === undefined ? '–' : `unknown (was ${was})`;
  const now = percent(coverage.head);
  const notes = [
    ...(coverage.carried === undefined ? [] : [`${plural(coverage.carried, 'report')} carried`]),
    ...(was === undefined || was === now ? [] : [`was ${was}`]),
    ...(target === undefined ? [] : [`target ${target}`]),
  ];
  return notes.length === 0 ? now : `${now} (${notes.join(', ')})`;
}

function sum(suites: readonly SuiteComparison[]): Counted {
  const known = suites.flatMap(({ base }) => (base === undefined ? [] : [base]));
  const changes = Object.fromEntries(
    CHANGE_CLASSES.map((name) => [name, suites.reduce((n, suite) => n + suite.changes[name], 0)]),
  );
  return {
    state: suites.every(({ state }) => state === 'whole') ? 'whole' : 'partial',
    baseState: suites.find(({ baseState }) => baseState !== undefined && baseState !== 'whole')?.baseState,
    head: suites.reduce((counts, { head }) => addCounts(counts, head), NO_TESTS),
    base: known.length === 0 ? undefined : known.reduce(addCounts, NO_TESTS),
    changes: { ...NO_CHANGES, ...changes },
  };
}

function all({ comparison }: Judgement): Counted {
  const { head, base: before, caveats = [] } = comparison.coverage ?? {};
  // What is measured in another way says nothing of what was.
  const base = caveats.length > 0 && head !== undefined ? undefined : before;
  return {
    ...sum(comparison.suites),
    // Also what base had in suites that are gone, or moved elsewhere.
    base: comparison.baseCounts,
    state: comparison.whole ? 'whole' : 'partial',
    coverage: { ...(head === undefined ? {} : { head }), ...(base === undefined ? {} : { base }) },
  };
}
