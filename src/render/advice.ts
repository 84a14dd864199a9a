import { countOf, isUnexcused, type SuiteComparison } from '../domain/comparison.ts';
import type { PatchCoverage } from '../domain/coverage-comparison.ts';
import { plural } from '../domain/numbers.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { byText } from '../domain/text.ts';
import type { GateResult, Judgement } from '../domain/verdict.ts';
import { EXPIRED_ENTRIES } from '../gates/expired-entries.ts';
import { type Cause, causes, coverageLosses, isBlockingCause } from './facts.ts';

/** Where a view shows the causes, seen from the advice. */
export type CausesPlace = 'above' | 'below';

/** What the author can do about a verdict, one sentence each, in the order of what to do first. Our own words only. */
export function advice(judgement: Judgement, place: CausesPlace = 'below'): readonly string[] {
  if (judgement.verdict === 'warn') return warned(judgement);
  if (judgement.verdict === 'pass') return [];
  // What cannot be loaded may be all that keeps tests from running: it comes first.
  const parts = stops(judgement) ? [failures, absence, coverage, entries] : [absence, failures, coverage, entries];
  return parts.flatMap((find) => find(judgement, place));
}

/** Of a warning only what somebody can do about it: nothing has to be done. */
function warned({ comparison, gates }: Judgement): readonly string[] {
  const warns = (...checks: readonly string[]) =>
    gates.some(({ state, check }) => state === 'warn' && checks.includes(check));
  const { newlySkipped, missing } = comparison.changes;
  const lost = countOf(comparison, 'notRun') + missing.length;
  const sentences: string[] = [];
  if (lost > 0 && warns('complete', 'missing-tests')) {
    sentences.push(`Look in the log of the job for why ${plural(lost, 'test')} of base did not run.`);
  }
  if (newlySkipped.length > 0 && warns('complete', 'newly-skipped')) {
    const n = newlySkipped.length;
    sentences.push(
      `Look for why ${plural(n, 'test')} that ran on base ${n === 1 ? 'is' : 'are'} skipped here: what ${n === 1 ? 'it needs' : 'they need'} may be missing. Where that is on purpose, nothing is to be done.`,
    );
  }
  return sentences;
}

/** An error outside tests is new, and tests did not run. */
function stops({ comparison }: Judgement): boolean {
  const { collectionChanges = [] } = comparison;
  return countOf(comparison, 'notRun') > 0 && collectionChanges.some(isUnexcused);
}

/** Tests that are not there. */
function absence({ comparison, gates, head }: Judgement): readonly string[] {
  const { changes, suites } = comparison;
  const { total, collectionErrors } = comparison.head;
  const sentences: string[] = [];
  const blocks = gates.some(({ state, check }) => state === 'block' && !check.includes('coverage'));
  if (total + collectionErrors === 0 && blocks) {
    sentences.push(
      'Look in the log of the job for whether the tests ran, and whether their reports are where they are looked for.',
    );
  } else if (countOf(comparison, 'notRun') > 0 && isOtherFormat(head.snapshot, comparison.base?.snapshot)) {
    sentences.push(
      `The reports are ${formatsOf(head.snapshot).join(' and ')} here and ${formatsOf(comparison.base?.snapshot).join(' and ')} on base, and formats name tests differently. Where the same tests ran, store a base run with the new reports first, or merge past the check once.`,
    );
  } else if (countOf(comparison, 'notRun') > 0) {
    sentences.push(`Look in the log of the job for why ${plural(countOf(comparison, 'notRun'), 'test')} did not run.`);
  } else if (suites.some((suite) => suite.state !== 'whole' && !mayBeAbsent(suite) && suite.unexcused?.length !== 0)) {
    sentences.push('Look in the log of the job for why not everything ran.');
  }
  if (changes.missing.length > 0) {
    sentences.push('Bring the missing tests back; where they are gone on purpose, delete them in this change.');
  }
  return sentences;
}

/** The policy does not expect it in every run. */
function mayBeAbsent({ state, required }: SuiteComparison): boolean {
  return state === 'absent' && !required;
}

/** No report has a format that base had: the same tests have other names. */
function isOtherFormat(head: Snapshot, base: Snapshot | undefined): boolean {
  const before = formatsOf(base);
  const now = formatsOf(head);
  return before.length > 0 && now.length > 0 && !now.some((format) => before.includes(format));
}

/** Of reports with tests. */
function formatsOf(snapshot: Snapshot | undefined): readonly string[] {
  const formats = (snapshot?.reports ?? []).flatMap(({ format, tests }) =>
    format === undefined || tests === undefined ? [] : [format],
  );
  return [...new Set(formats)].sort(byText);
}

/** Tests that fail, and what keeps others from running. */
function failures(judgement: Judgement, place: CausesPlace): readonly string[] {
  const { comparison } = judgement;
  const { base } = comparison;
  const blocking = causes(comparison).filter(isBlockingCause);
  if (blocking.length === 0) return [];
  const unexcused = blocking.flatMap((cause) => cause.changes.filter(isUnexcused));
  if (unexcused.every(({ lapsed }) => lapsed !== undefined)) {
    return [
      `Mend the tests ${place}, since this change touches their files: base fails in them too, and the time for which that was accepted is over.`,
    ];
  }
  if (unexcused.every(({ class: name }) => name === 'likelyFlaky')) {
    return ['Run the failed job again: all that fails here failed now and then before.'];
  }
  if (base === undefined) {
    return [
      `Fix the causes ${place}, or record a base run: without one nothing shows which failures were there before.`,
    ];
  }
  const why = whyUnexcused(blocking);
  return [
    stops(judgement)
      ? `Fix the causes ${place} first: ${why}, and what cannot be loaded keeps tests from running.`
      : `Fix the causes ${place}: ${why}.`,
  ];
}

/** The same error in another test is a cause that base has, and no excuse for this one. */
function whyUnexcused(blocking: readonly Cause[]): string {
  const known = blocking.filter(({ cluster }) => cluster.isNew === false);
  if (known.length === 0) return 'base does not have them';
  const lapsed = known.some(({ changes }) => changes.some((change) => change.lapsed !== undefined));
  return lapsed ? 'nothing excuses them' : 'on base these tests do not fail so';
}

/** Acceptances that are over, on the branch on which somebody has to act on them. */
function entries({ gates }: Judgement): readonly string[] {
  if (!gates.some(({ state, check }) => state === 'block' && check === EXPIRED_ENTRIES)) return [];
  return [
    'Mend the tests of the expired entries and delete the entries, or let their owners write a new day: until then every run on this branch fails.',
  ];
}

/** Lines that nothing runs. */
function coverage({ comparison, gates }: Judgement): readonly string[] {
  const blocked = gates.filter(({ state, check }) => state === 'block' && check.includes('coverage'));
  if (blocked.length === 0) return [];
  if (comparison.coverage?.head === undefined)
    return ['Look in the log of the job for why it left no coverage report.'];
  const changed = blocked.filter(({ check }) => check === 'coverage-of-changed-lines');
  if (changed.length > 0) return changedLines(changed, comparison.coverage.patch);
  if (coverageLosses(comparison).length > 0 && blocked.some(({ check }) => check === 'coverage-drop')) {
    return ['Add tests for the files that are less covered than on base.'];
  }
  return ['Add tests for what is under its limit.'];
}

/** Where the coverage is not known no test is asked for: there may be one. */
function changedLines(blocked: readonly GateResult[], patch: PatchCoverage | undefined): readonly string[] {
  const uncovered = blocked.some(({ actual }) => actual !== 'unknown');
  const unknown = blocked.some(({ actual }) => actual === 'unknown');
  return [
    ...(uncovered ? ['Add tests for the changed lines that nothing runs.'] : []),
    ...(unknown
      ? [
          (patch?.carried ?? []).length > 0
            ? 'Run the tests of the changed files in this change too: their coverage is only carried from base.'
            : 'Look for why the coverage of changed lines is not known: the check that blocks says of which files.',
        ]
      : []),
  ];
}
