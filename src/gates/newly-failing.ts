import type { Change, ChangeClass } from '../domain/comparison.ts';
import { count, plural } from '../domain/numbers.ts';
import { cut } from '../domain/printable.ts';
import { isFailing, isMassFailure } from '../domain/tests.ts';
import type { GateSetting } from '../policy/policy.ts';
import { type Causes, describeTop, findCauses } from './causes.ts';
import type { Check, Evidence, Gate } from './gate.ts';
import { fail, LONGEST_SENTENCE, noBase, notJudged, pass, waived } from './result.ts';
import { findScope, type TestScope } from './scope.ts';

/** Classes of failures that neither base nor the quarantine excuses. Without a base every failure that is not waived is in the last. */
export const COUNTED: readonly ChangeClass[] = ['failingDifferently', 'newTestFailing', 'likelyFlaky', 'newlyFailing'];

export const newlyFailing: Gate = {
  name: 'newly-failing',
  summary: 'tests that fail and did not, or not so, on base; without a base every failing test',
  limit: { key: 'max', unit: 'count', required: false, default: 0 },
  narrows: ['suite'],
  configure,
};

function configure(setting: GateSetting): Check {
  const limit = setting.limit ?? 0;
  return (evidence) => {
    const answer = findScope(evidence, setting, count(limit));
    if ('result' in answer) return [answer.result];
    const { scope } = answer;
    const counts = (change: Change) => COUNTED.includes(change.class) && scope.includes(change);
    const tests = COUNTED.reduce((sum, name) => sum + scope.changes[name], 0);
    const others = entriesThatAreNoTests(evidence, setting, counts);
    const causes = findCauses(
      evidence.comparison,
      (change) => counts(change) && (others > 0 || change.test.kind === 'case'),
    );
    const total = tests + others;
    const accepted = evidence.comparison.changes.waived.filter(
      (each) => isFailing(each.test.verdict) && scope.includes(each),
    ).length;
    const words =
      others === 0 ? plural(tests, 'test') : `${plural(tests, 'test')} and ${plural(others, 'error')} outside tests`;
    const compared = evidence.comparison.base !== undefined;
    const finding = { scope: scope.name, actual: count(total), limit: count(limit) };
    if (total > limit) {
      const sentence = tell({ words, causes, scope, limit, compared });
      const headline = `${words} ${compared ? 'newly failing' : 'failing'}${causes.count === 0 ? '' : ` (${plural(causes.count, 'cause')})`}`;
      return [fail(setting, { ...finding, sentence, headline })];
    }
    const masked = maskedByBase(evidence, scope);
    if (masked !== undefined) {
      return [
        notJudged(setting, 'not comparable', { ...finding, sentence: masked, headline: 'most tests failed on base' }),
      ];
    }
    const rest = accepted === 0 ? '' : `; ${plural(accepted, 'failure')} accepted by the quarantine`;
    const what = compared ? 'newly failing' : `failing (${noBase(evidence.comparison.noBase)})`;
    const sentence = `${words} of ${count(scope.head.total)} ${what}, limit ${count(limit)}${rest}`;
    return [
      accepted > 0 && total + accepted > limit
        ? waived(setting, { ...finding, sentence })
        : pass(setting, { ...finding, sentence }),
    ];
  };
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
  readonly limit: number;
  readonly compared: boolean;
}

/** `36 tests, 1 cause, limit 0. F-3a1b9c ConnectionRefusedError (passed in 20 of 20 base runs)` */
function tell({ words, causes, scope, limit, compared }: Told): string {
  const of = ` of ${count(scope.head.total)}`;
  const why = compared ? '' : ' failing, no base to compare with';
  const start = `${words}${of}${why}, ${causes.count === 0 ? '' : `${plural(causes.count, 'cause')}, `}limit ${count(limit)}`;
  const name = scope.name === '' ? 0 : cut(scope.name, 50).length + 2;
  if (causes.top === undefined) return start;
  // Without a base the evidence of every failure is that there is none, which stands here already.
  const shown = compared ? causes : { ...causes, top: { ...causes.top, evidence: '' } };
  return `${start}.${describeTop(shown, LONGEST_SENTENCE - start.length - name - 1)}`;
}
