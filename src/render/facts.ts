import {
  type Change,
  type ChangeClass,
  type Cluster,
  type Comparison,
  countOf,
  isUnexcused,
  type SuiteComparison,
  UNEXCUSED,
} from '../domain/comparison.ts';
import { percent, plural } from '../domain/numbers.ts';
import type { Ratio } from '../domain/ratio.ts';
import type { TestCounts } from '../domain/tests.ts';
import { byText } from '../domain/text.ts';
import type { GateResult, Judgement } from '../domain/verdict.ts';
import { compareRatios } from './numbers.ts';

/** What a reader calls a class: in a sentence about one test, and as the title of a list. */
export const CLASS_WORDS: Readonly<Record<ChangeClass, { readonly one: string; readonly list: string }>> = {
  newlyFailing: { one: 'newly failing', list: 'Newly failing' },
  failingDifferently: { one: 'failing differently than on base', list: 'Failing differently than on base' },
  newTestFailing: { one: 'new test, failing', list: 'New tests that fail' },
  likelyFlaky: { one: 'likely flaky', list: 'Likely flaky' },
  missing: { one: 'missing', list: 'Missing (on base, not here)' },
  notRun: { one: 'not run', list: 'Not run' },
  stillFailing: { one: 'known failure', list: 'Known failures' },
  waived: { one: 'accepted', list: 'Accepted failures' },
  flaky: { one: 'flaky', list: 'Flaky in this run' },
  newlySkipped: { one: 'newly skipped', list: 'Newly skipped' },
  fixed: { one: 'fixed', list: 'Fixed here' },
  removed: { one: 'removed', list: 'Removed' },
  moved: { one: 'moved', list: 'Moved' },
  added: { one: 'added', list: 'Added' },
};

export function blockingFailures(changes: Readonly<Record<ChangeClass, number>>): number {
  return UNEXCUSED.reduce((sum, each) => sum + changes[each], 0);
}

export function failing(counts: TestCounts): number {
  return counts.failed + counts.errored + counts.collectionErrors;
}

/** Passed of those that could pass: skipped tests are in neither number. */
export function passedOf(counts: TestCounts): Ratio {
  return { covered: counts.passed, total: counts.total - counts.skipped };
}

export interface PassRate {
  /** `undefined`: there is none to claim, and `why` says why not. */
  readonly head: Ratio | undefined;
  readonly base: Ratio | undefined;
  readonly why: string;
}

/** The pass rate of the run: a number only when everything that was to run did. */
export function passRate(comparison: Comparison): PassRate {
  const { suites, head, baseCounts, whole } = comparison;
  const baseWhole = suites.every(({ baseState }) => baseState === undefined || baseState === 'whole');
  const before = baseCounts !== undefined && baseWhole ? passedOf(baseCounts) : undefined;
  const base = before === undefined || before.total === 0 ? undefined : before;
  if (!whole) return { head: undefined, base, why: `unknown: ${notWhole(suites, countOf(comparison, 'notRun'))}` };
  if (head.total === head.skipped)
    return { head: undefined, base, why: head.total === 0 ? 'none: no test ran' : 'none: every test was skipped' };
  return { head: passedOf(head), base, why: '' };
}

function notWhole(suites: readonly SuiteComparison[], notRun: number): string {
  const incomplete = suites.filter(
    ({ state, required, changes }) =>
      state !== 'whole' && (state !== 'absent' || required || changes.notRun + changes.missing > 0),
  );
  if (suites.length === 0) return 'no test report';
  if (incomplete.length === 0) return notRun > 0 ? 'tests known from base did not run' : 'a job left no whole result';
  const known = incomplete.every(
    ({ unexcused, changes }) => unexcused?.length === 0 && changes.notRun + changes.missing === 0,
  );
  return `${plural(incomplete.length, 'suite')} not complete${known ? ', as on base' : ''}`;
}

/** A cluster with how many of its tests nothing excuses. */
export interface Cause {
  readonly cluster: Cluster;
  /** Unexcused ones first, then by id. */
  readonly changes: readonly Change[];
  readonly blocking: number;
  /** `36 tests`, `73 files that did not load`. */
  readonly size: string;
}

/** Causes of failures: those that block first, of them those with more than flaky tests, then the larger, then by id. */
export function causes({ clusters }: Comparison): readonly Cause[] {
  return clusters
    .map((cluster) => {
      const changes = [...cluster.changes].sort(
        (a, b) => Number(isUnexcused(b)) - Number(isUnexcused(a)) || byText(a.id, b.id),
      );
      return { cluster, changes, blocking: changes.filter(isUnexcused).length, size: extentOf(changes) };
    })
    .sort(
      (a, b) =>
        Number(isCertain(b)) - Number(isCertain(a)) ||
        b.blocking - a.blocking ||
        b.changes.length - a.changes.length ||
        byText(a.cluster.id, b.cluster.id),
    );
}

function isCertain({ changes }: Pick<Cause, 'changes'>): boolean {
  return changes.some((change) => isUnexcused(change) && change.class !== 'likelyFlaky');
}

/** What became of a test and how that is known: `newly failing, passed in 20 of 20 base runs`. Evidence is untrusted. */
export function changeNote(change: Change, { cluster }: Cause): string {
  const word = changeWords(change, cluster.isNew === undefined ? 'nothing' : 'base');
  if (evidenceBeside(word, change.evidence) !== change.evidence) return change.evidence;
  return change.evidence === '' ? word : `${word}, ${change.evidence}`;
}

/** Evidence that begins with the same word, without it: `failing, no base to compare with`, `accepted until 2026-12-01`. */
export function evidenceBeside(word: string, evidence: string): string {
  const rest = evidence.startsWith(word) ? evidence.slice(word.length) : '';
  return /^,? /.test(rest) ? rest.replace(/^,? /, '') : evidence;
}

/** The note of all of them, where it is the same: it is said once, beside the cause. */
export function commonNote(changes: readonly Change[], cause: Cause): string | undefined {
  const [first, ...others] = new Set(changes.map((change) => changeNote(change, cause)));
  return others.length === 0 ? first : undefined;
}

/** Base fails in this very test, and with this. */
const OF_THE_SAME_TEST: ReadonlySet<ChangeClass> = new Set(['stillFailing', 'failingDifferently']);

/** That base has it too, and since when, as far as its history knows. Where some of its tests did not fail so there, base has it in others. */
export function knownWords({ isNew, seen, changes }: Cluster): readonly string[] {
  const isElsewhere = changes.some((change) => isUnexcused(change) && !OF_THE_SAME_TEST.has(change.class));
  const where = isElsewhere ? 'base has it in other tests' : 'base has it too';
  return [...(isNew === false ? [where] : []), ...(seen === undefined ? [] : [seen])];
}

/** Something in it blocks, as far as failures do. */
export function isBlockingCause({ blocking }: Cause): boolean {
  return blocking > 0;
}

/** What became of one test, in a word or a few. Where nothing was compared, nothing is new. */
export function changeWords({ class: name, test }: Change, against: 'base' | 'nothing'): string {
  if (against === 'nothing' && name === 'newlyFailing') return 'failing';
  return test.kind === 'case' ? CLASS_WORDS[name].one : `${errorWords(name)}, no test`;
}

/** Of an error outside tests. */
export function errorWords(name: ChangeClass): string {
  return name === 'stillFailing' || name === 'waived' ? CLASS_WORDS[name].one : 'new error';
}

function extentOf(changes: readonly Change[]): string {
  const tests = changes.filter(({ test }) => test.kind === 'case').length;
  const others = changes.length - tests;
  if (others === 0) return plural(tests, 'test');
  const errors = plural(others, 'collection error');
  return tests === 0 ? errors : `${plural(tests, 'test')}, ${errors}`;
}

/**
 * Files that lost coverage, largest loss first, as the comparison orders them. With a diff only what it does not touch counts: the changed
 * lines are told apart, and deleted code is no loss.
 */
export function coverageLosses({
  coverage,
}: Comparison): readonly { readonly path: string; readonly head: Ratio; readonly base: Ratio }[] {
  if (coverage === undefined || coverage.caveats.length > 0) return [];
  return (coverage.delta?.indirect ?? coverage.files).flatMap(({ path, head, base }) =>
    head !== undefined && base !== undefined && compareRatios(head, base) < 0 ? [{ path, head, base }] : [],
  );
}

/** What such a list is called. */
export function lossTitle({ coverage }: Comparison): string {
  return coverage?.delta === undefined ? 'Less covered than on base' : 'Less covered, and not changed';
}

export interface CoverageFact {
  readonly head: Ratio;
  /** `undefined`: nothing to compare with. */
  readonly base: Ratio | undefined;
}

export function coverageFact({ coverage }: Comparison): CoverageFact | undefined {
  if (coverage?.head === undefined || coverage.broken !== undefined) return undefined;
  const base = coverage.base === undefined || coverage.base.total === 0 ? undefined : coverage.base;
  return { head: coverage.head, base };
}

/** Why there is no such number. */
export function noCoverage({ coverage }: Comparison): string {
  const was = coverage?.base === undefined ? '' : ` (was ${percent(coverage.base)})`;
  if (coverage?.broken !== undefined) return `unknown: ${coverage.broken.path} is ${coverage.broken.state}${was}`;
  return was === '' ? 'not measured' : `unknown: no coverage report${was}`;
}

/** The limit of a gate about all coverage, or about one suite's, in the metric of the table: what that calls target. */
export function coverageTarget({ gates, comparison }: Judgement, scope: string): string | undefined {
  const shown = comparison.coverage?.metric ?? 'lines';
  const isOfTable = ({ check, scope: of, metric = shown }: GateResult) =>
    check === 'coverage' && of === scope && metric === shown;
  return gates.find(isOfTable)?.limit;
}

/** The run has no base and nothing to say but that. */
function isNotCompared({ verdict, comparison }: Judgement): boolean {
  return verdict !== 'block' && comparison.base === undefined;
}

/** The state in a symbol; the words stand beside it in the title. */
export function symbol(judgement: Judgement): string {
  if (isNotCompared(judgement) && judgement.title.startsWith('Not compared')) return '❔';
  const symbols: Readonly<Record<Judgement['verdict'], string>> = { pass: '✅', warn: '⚠️', block: '❌' };
  return symbols[judgement.verdict];
}
