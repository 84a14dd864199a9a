import { type Comparison, countOf } from '../domain/comparison.ts';
import { count, percent, plural, points } from '../domain/numbers.ts';
import type { GateResult, VerdictState } from '../domain/verdict.ts';
import { removedInBulk } from './removed-in-bulk.ts';
import { noBase } from './result.ts';

export interface Judged {
  readonly verdict: VerdictState;
  readonly gates: readonly GateResult[];
  readonly comparison: Comparison;
}

/** The verdict in words and at most two facts; never a pass rate. */
export function verdictTitle({ verdict, gates, comparison }: Judged): string {
  switch (verdict) {
    case 'block':
      return `Blocked: ${firstTwo(gates.filter(({ state }) => state === 'block'))}`;
    case 'warn':
      return warned(gates, comparison);
    case 'pass':
      return `Passed: ${facts(comparison)}`;
  }
}

function warned(gates: readonly GateResult[], comparison: Comparison): string {
  const warnings = gates.filter(({ state, because }) => state === 'warn' || because === 'not comparable');
  const withoutBase = gates.some(({ because }) => because === 'no base');
  if (warnings.length > 0) {
    const rest = withoutBase ? '; not compared with base' : '';
    return `Passed with ${plural(warnings.length, 'warning')}: ${firstTwo(warnings)}${rest}`;
  }
  if (comparison.base === undefined) return `Not compared: ${noBase(comparison.noBase)}`;
  const [first] = gates.filter(({ because }) => because === 'no base');
  return `Passed, not all compared: ${first?.sentence ?? noBase(undefined)}`;
}

/** What a reader wants to know first. */
const FIRST: readonly string[] = ['newly-failing', 'failing', 'complete', 'missing-tests'];

/** At most two findings, the ones that a reader wants to know first. */
export function firstTwo(gates: readonly GateResult[]): string {
  const ranked = gates.toSorted((a, b) => rank(a) - rank(b));
  const words = [...new Set(ranked.map(({ headline, sentence }) => headline ?? sentence))];
  return `${words.slice(0, 2).join(', ')}${words.length > 2 ? ', and more' : ''}`;
}

function rank({ check }: GateResult): number {
  const index = FIRST.indexOf(check);
  return index < 0 ? FIRST.length : index;
}

/** `3,246 tests, nothing newly failing; coverage 81.4 % (+0.2)` */
function facts(comparison: Comparison): string {
  const { head, changes, base, suites } = comparison;
  const covered = coverageFact(comparison);
  const removed = removedInBulk(comparison);
  const fewer = removed === 0 ? '' : ` (${count(removed)} removed by the change)`;
  if (head.total === 0) {
    const tests = suites.some(({ state }) => state === 'absent')
      ? 'no test ran'
      : covered === ''
        ? 'nothing to judge'
        : '';
    return `${[tests, covered].filter((words) => words !== '').join('; ')}${fewer}`;
  }
  const failing = head.failed + head.errored;
  const accepted = changes.waived.length;
  const news =
    changes.newlyFailing.length +
    changes.failingDifferently.length +
    changes.newTestFailing.length +
    changes.likelyFlaky.length;
  const tests = `${plural(head.total, 'test')}${wholeness(comparison)}${fewer}`;
  const words =
    base !== undefined && news === 0
      ? 'nothing newly failing'
      : failing === 0
        ? 'none failing'
        : `${count(failing)} failing`;
  if (base !== undefined && news === 0 && failing > 0) {
    return `${tests}, nothing newly failing; ${accepted > 0 ? plural(failing, 'known or accepted failure') : plural(failing, 'known failure')}`;
  }
  return `${tests}, ${words}${covered === '' ? '' : `; ${covered}`}`;
}

/** A number of tests is not to be taken for all of them. */
function wholeness(comparison: Comparison): string {
  const { base, whole, suites } = comparison;
  const absent = suites.filter(({ state, base: before }) => state === 'absent' && (before?.total ?? 0) > 0);
  if (whole)
    return absent.length === 0 ? '' : ` (${count(absent.length)} of ${plural(suites.length, 'suite')} did not run)`;
  if (base === undefined) return ' (not complete)';
  const partial = suites.filter(({ state }) => state !== 'whole');
  const known = partial.length > 0 && partial.every(({ unexcused }) => unexcused?.length === 0);
  return known && countOf(comparison, 'notRun') === 0 ? ' (not complete, as on base)' : ' (not complete)';
}

function coverageFact({ coverage }: Comparison): string {
  if (coverage?.broken !== undefined) return 'coverage unknown';
  if (coverage?.head === undefined || coverage.head.total === 0) return '';
  const comparable = coverage.base !== undefined && coverage.base.total > 0 && coverage.caveats.length === 0;
  const delta =
    comparable && coverage.base !== undefined ? ` (${points(coverage.head, coverage.base).replace(' pp', '')})` : '';
  const carried = (coverage.carried?.covered ?? 0) === 0 ? '' : ', partly carried';
  return `coverage ${percent(coverage.head)}${delta}${carried}`;
}
