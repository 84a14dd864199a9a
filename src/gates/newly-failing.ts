import { type Change, isUnexcused, UNEXCUSED } from '../domain/comparison.ts';
import { count, plural } from '../domain/numbers.ts';
import { cut } from '../domain/printable.ts';
import { isFailing, isMassFailure } from '../domain/tests.ts';
import type { GateSetting } from '../policy/policy.ts';
import { type Causes, describeTop, findCauses } from './causes.ts';
import type { Check, Evidence, Gate } from './gate.ts';
import { fail, LONGEST_SENTENCE, noBase, notJudged, pass, waived } from './result.ts';
import { findScope, type TestScope } from './scope.ts';

export const newlyFailing: Gate = {
  name: 'newly-failing',
  summary: 'tests that fail and did not, or not so, on base; without a base every failing test',
  limit: { key: 'max', unit: 'count', required: false, default: 0 },
  narrows: ['suite'],
  options: ['likely-flaky'],
  configure,
};

function configure(setting: GateSetting): Check {
  const limit = setting.limit ?? 0;
  return (evidence) => {
    const answer = findScope(evidence, setting, count(limit));
    if ('result' in answer) return [answer.result];
    const { scope } = answer;
    const { comparison } = evidence;
    const found = countFailures(evidence, setting, scope);
    const compared = comparison.base !== undefined;
    const finding = { scope: scope.name, actual: count(found.total), limit: count(limit) };
    const besides = found.let === 0 ? '' : `; ${count(found.let)} likely flaky let through`;
    if (found.total > limit) {
      const causes = findCauses(comparison, found.counts);
      const sentence = tell({ words: listed(found), causes, scope, limit: `${count(limit)}${besides}`, compared });
      return [fail(setting, { ...finding, sentence, headline: headline(found, { causes, compared }) })];
    }
    const masked = maskedByBase(evidence, scope);
    if (masked !== undefined) {
      const sentence = `${masked}${besides}`;
      return [notJudged(setting, 'not comparable', { ...finding, sentence, headline: 'most tests failed on base' })];
    }
    if (found.total + found.unsure > limit) {
      const sentence = `${plural(found.unsure, 'known failure')} accepted until it expired: whether this change touches its file is unknown${besides}`;
      return [notJudged(setting, 'not comparable', { ...finding, sentence, headline: 'an acceptance has expired' })];
    }
    if (found.total + found.let > limit) {
      const causes = findCauses(comparison, found.isLet);
      const words = plural(found.let, 'likely flaky test');
      const sentence = tell({ words, causes, scope, limit: `${count(limit)}, let through`, compared });
      return [
        fail(
          { ...setting, level: 'warn' },
          { ...finding, sentence, headline: `${words} let through${inCauses(causes)}` },
        ),
      ];
    }
    const accepted = comparison.changes.waived.filter(
      (each) => isFailing(each.test.verdict) && scope.includes(each),
    ).length;
    const rest = accepted === 0 ? '' : `; ${plural(accepted, 'failure')} accepted by the quarantine`;
    const what = compared ? 'newly failing' : `failing (${noBase(comparison.noBase)})`;
    const sentence = `${listed(found)} of ${count(scope.head.total)} ${what}, limit ${count(limit)}${besides}${rest}`;
    return [
      accepted > 0 && found.total + accepted > limit
        ? waived(setting, { ...finding, sentence })
        : pass(setting, { ...finding, sentence }),
    ];
  };
}

/** What counts, what would and is let through, and of what nobody knows whether it does. */
interface Failures {
  readonly tests: number;
  /** Those of `tests` that failed now and then before. */
  readonly flaky: number;
  /** New errors outside tests that no other gate counts. */
  readonly others: number;
  /** Failures that base has too, of which the acceptance has expired, in files that the change touches. */
  readonly lapsed: number;
  readonly total: number;
  readonly let: number;
  readonly unsure: number;
  readonly counts: (change: Change) => boolean;
  readonly isLet: (change: Change) => boolean;
}

function countFailures(evidence: Evidence, setting: GateSetting, scope: TestScope): Failures {
  const { changes, collectionChanges = [] } = evidence.comparison;
  // What is no test is never let through: a file that cannot be loaded hides what is in it.
  const isLet = (change: Change) =>
    setting.likelyFlaky === 'warn' &&
    change.class === 'likelyFlaky' &&
    change.test.kind === 'case' &&
    scope.includes(change);
  const isNew = (change: Change) => isUnexcused(change) && change.lapsed === undefined && scope.includes(change);
  const known = [...changes.stillFailing, ...collectionChanges].filter(scope.includes);
  const isLapsed = (change: Change) => change.lapsed === 'touched' && scope.includes(change);
  const letThrough = setting.likelyFlaky === 'warn' ? scope.changes.likelyFlaky : 0;
  const tests = UNEXCUSED.reduce((sum, name) => sum + scope.changes[name], 0) - letThrough;
  const others = entriesThatAreNoTests(evidence, setting, isNew);
  const lapsed = known.filter(isLapsed).length;
  return {
    tests,
    flaky: scope.changes.likelyFlaky - letThrough,
    others,
    lapsed,
    total: tests + others + lapsed,
    let: letThrough,
    unsure: known.filter((change) => change.lapsed === 'unknown').length,
    counts: (change) =>
      isLapsed(change) || (isNew(change) && !isLet(change) && (others > 0 || change.test.kind === 'case')),
    isLet,
  };
}

/** `36 tests and 1 error outside tests` */
function listed({ tests, others, lapsed }: Pick<Failures, 'tests' | 'others' | 'lapsed'>): string {
  const words = [
    ...(tests === 0 && lapsed > 0 ? [] : [plural(tests, 'test')]),
    ...(others === 0 ? [] : [`${plural(others, 'error')} outside tests`]),
    ...(lapsed === 0 ? [] : [plural(lapsed, 'known failure')]),
  ];
  return words.join(' and ');
}

/** `35 tests newly failing, 1 likely flaky (2 causes)`: what a second run may mend is not told as news. */
function headline(found: Failures, { causes, compared }: Pick<Told, 'causes' | 'compared'>): string {
  const { flaky, others, lapsed } = found;
  const tests = found.tests - flaky;
  const hasNews = tests + others > 0;
  const words = [
    ...(hasNews ? [`${listed({ tests, others, lapsed: 0 })} ${compared ? 'newly failing' : 'failing'}`] : []),
    ...(flaky === 0
      ? []
      : [hasNews ? `${count(flaky)} likely flaky` : `${plural(flaky, 'test')} failing, likely flaky`]),
    ...(lapsed === 0 ? [] : [`${plural(lapsed, 'expired acceptance')} in files of this change`]),
  ];
  return `${words.join(', ')}${inCauses(causes)}`;
}

function inCauses({ count: causes }: Causes): string {
  return causes === 0 ? '' : ` (${plural(causes, 'cause')})`;
}

/**
 * New errors outside tests (a file that cannot be loaded, a set-up of a class). `complete` reports them; where a policy has no such gate of
 * the same weight they count here, since otherwise nothing would.
 */
function entriesThatAreNoTests(
  { comparison, policy }: Evidence,
  { level }: GateSetting,
  counts: (change: Change) => boolean,
): number {
  const sees = (gate: GateSetting) =>
    gate.check === 'complete' && gate.suite === undefined && (gate.level === 'block' || level === 'warn');
  return policy.gates.some(sees) ? 0 : (comparison.collectionChanges ?? []).filter(counts).length;
}

/**
 * Where most tests failed on base, something else broke there: what fails here with the same error is not excused by it, and not newly
 * failing either. Failures that runs before had as well are known.
 */
function maskedByBase({ comparison }: Evidence, scope: TestScope): string | undefined {
  const { baseCounts, changes } = comparison;
  if (baseCounts === undefined || !isMassFailure(baseCounts)) return undefined;
  const masked = changes.stillFailing.filter((change) => change.standing !== 'broken' && scope.includes(change)).length;
  if (masked === 0) return undefined;
  const failed = `${count(baseCounts.failed + baseCounts.errored)} of ${plural(baseCounts.total, 'test')} failed on base`;
  return `${failed}: whether the ${plural(masked, 'test')} that ${masked === 1 ? 'fails' : 'fail'} here alike would work is unknown`;
}

interface Told {
  readonly words: string;
  readonly causes: Causes;
  readonly scope: TestScope;
  /** As shown, and what is said beside it. */
  readonly limit: string;
  readonly compared: boolean;
}

/** `36 tests, 1 cause, limit 0. F-3a1b9c ConnectionRefusedError (passed in 20 of 20 base runs)` */
function tell({ words, causes, scope, limit, compared }: Told): string {
  const of = ` of ${count(scope.head.total)}`;
  const why = compared ? '' : ' failing, no base to compare with';
  const start = `${words}${of}${why}, ${causes.count === 0 ? '' : `${plural(causes.count, 'cause')}, `}limit ${limit}`;
  const name = scope.name === '' ? 0 : cut(scope.name, 50).length + 2;
  if (causes.top === undefined) return start;
  // Without a base the evidence of every failure is that there is none, which stands here already.
  const shown = compared ? causes : { ...causes, top: { ...causes.top, evidence: '' } };
  return `${start}.${describeTop(shown, LONGEST_SENTENCE - start.length - name - 1)}`;
}
