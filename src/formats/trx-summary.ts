import type { Declared } from './declared.ts';
import { firstLine } from './report-text.ts';
import { runError } from './run-error.ts';
import { isUnfinished } from './trx-outcome.ts';
import type { Attributes } from './xml-events.ts';
import { checkDeclared, type TestOutput } from './xml-tests.ts';

/** What the report says of the run as a whole. */
export interface TrxRun {
  outcome: string | undefined;
  counters: Declared;
  /** Messages of the run, as written. */
  readonly infos: { readonly outcome: string; readonly text: string }[];
}

/** Results as the counters count them: containers, too. */
export interface TrxTally {
  readonly results: number;
  readonly failed: number;
}

/** Failures are counted under what they are, and a failed test is only one of them. */
export function trxCounters(
  at: Attributes,
  names: { readonly total: number; readonly failed: readonly number[] },
): Declared {
  const counts = names.failed.map((name) => at.number(name) ?? 0);
  return { total: at.number(names.total), failed: counts.reduce((sum, count) => sum + count, 0) };
}

/** Loggers write one such line for each test that failed or was skipped: the test says it. */
const ECHO = /^\[xUnit\.net [\d:.]{1,20}\] [^\n]*\[(?:FAIL|SKIP)\]\s*$|^Exit code indicates failure: '2'/;
const BROKEN_OFF =
  /\b(?:test )?run (?:was|has been) (?:aborted|cancell?ed)|\bhost(?: process)?\b[^\n]{0,80}\b(?:crash|exit|terminat|abort|unexpected)/i;

/** Outcomes of a message. */
const HARMLESS: ReadonlySet<string> = new Set(['', 'Warning', 'Passed', 'Completed', 'Inconclusive', 'NotExecuted']);

/** Outcomes of a run that came to its end, apart from `Failed`; old writers give none. Nothing says what another word means. */
const ENDED: ReadonlySet<string> = new Set(['', 'Completed', 'Passed', 'Warning', 'Inconclusive', 'NotExecuted']);

/**
 * Errors that no test shows, and whether the report is whole. VSTest's logger makes the outcome of the run `Failed` for a test that failed, for a
 * run without tests that were wanted, and for every message of level Error (vstest `TrxLogger.TestMessageHandler`); then the run itself fails,
 * too. Warnings do not, nor what tests write to stderr: that is Informational, but in 17.11.0, where it failed the run (vstest #5184). So
 * what is `Failed` here is what the tool itself calls failed, and the same message on base excuses it.
 */
export function closeRun({ outcome, counters, infos }: TrxRun, tally: TrxTally, output: TestOutput): void {
  let errors = 0;
  for (const info of infos) {
    const text = info.text.trim();
    if (text === '' || ECHO.test(text)) continue;
    if (HARMLESS.has(info.outcome)) {
      output.odd(`the run says: ${firstLine(text).slice(0, 300)}`);
      continue;
    }
    errors++;
    output.add(runError({ message: firstLine(text), detail: text }));
    if (BROKEN_OFF.test(text)) output.incomplete('the run was broken off before its end');
  }
  if (isUnfinished(outcome) || !(outcome === 'Failed' || ENDED.has(outcome ?? ''))) {
    output.incomplete(`the run ended as "${outcome}"`);
    if (errors === 0) output.add(runError({ message: `the run ended as "${outcome}"` }));
  } else if (outcome === 'Failed' && tally.failed === 0 && errors === 0) {
    output.incomplete('the run failed although no test did');
    output.add(runError({ message: 'the run failed although no test did' }));
  }
  checkDeclared(output, counters, { total: tally.results, failed: tally.failed });
}
