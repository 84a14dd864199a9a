import { PASSED_ONCE } from '../domain/tests.ts';
import type { CaseHome, ReportedCase } from './format.ts';
import { closeCase, type OpenCase, STOPPED } from './junit-case.ts';
import { dialectOfCase } from './junit-dialect.ts';
import { abortedPackage } from './junit-go-case.ts';
import { rememberedHome } from './junit-home.ts';
import { namesOf } from './junit-naming.ts';
import { lineOf, milliseconds } from './junit-numbers.ts';
import { isAbortedGoTest } from './junit-outcome.ts';
import { openPassing } from './junit-passing.ts';
import { type Run, turnOut } from './junit-run.ts';
import { type OpenSuite, type Suites, surroundings } from './junit-suites.ts';
import { A, fileOf, written } from './junit-vocabulary.ts';
import { saidBy } from './junit-words.ts';
import type { Attributes } from './xml-events.ts';

export interface Cases {
  readonly open: (attributes: Attributes) => void;
  readonly close: () => void;
  readonly isInside: () => boolean;
  /** Something is in the open case: it is one that findings can belong to. */
  readonly settle: () => void;
}

/** The `testcase` elements of a report. There are millions, and nearly all passed at once. */
export function openCases(run: Run, suites: Suites): Cases {
  /** Without the one that is passing. */
  const cases: OpenCase[] = [];
  const passing = openPassing(run);
  const homeOf = rememberedHome(run);
  /** The last file that could not be loaded. */
  let unloaded: ReportedCase | undefined;

  function open(attributes: Attributes): void {
    settle();
    const suite = suites.top();
    const home = homeOf(attributes, suite);
    if (home === undefined || !passing.open(attributes, home)) push(opened(attributes, suite));
  }

  function opened(attributes: Attributes, suite: OpenSuite | undefined): OpenCase {
    const name = attributes.text(A.name) ?? attributes.text(A.Name);
    const said = saidBy(attributes);
    if (run.dialect === 'other') {
      const classname = written(attributes.repeatedText(A.classname));
      turnOut(run, dialectOfCase(run.root, { name, classname, status: said?.status, suite: suite?.name }));
    }
    return {
      dialect: run.dialect,
      home: homeOf(attributes, suite) ?? ownHome(attributes, suite, name),
      name,
      parent: suite?.name,
      line: lineOf(attributes, run.dialect),
      ms: milliseconds(attributes, A.time) ?? milliseconds(attributes, A.duration),
      said,
      findings: undefined,
    };
  }

  function ownHome(attributes: Attributes, suite: OpenSuite | undefined, name: string | undefined): CaseHome {
    const classname = written(attributes.repeatedText(A.classname));
    const names = { classname, class: attributes.repeatedText(A.class), name, file: fileOf(attributes) };
    return namesOf(names, surroundings(run, suite), run.dialect);
  }

  function push(opened: OpenCase): void {
    cases.push(opened);
    run.owners.push(opened);
  }

  function settle(): void {
    const left = passing.leave();
    if (left === undefined) return;
    const { name, line, ms } = left.placed;
    const unknown = { said: undefined, findings: undefined };
    push({ dialect: run.dialect, home: left.home, name, parent: suites.top()?.name, line, ms, ...unknown });
  }

  function close(): void {
    if (passing.isOpen()) {
      if (passing.close()) {
        run.tally.cases++;
        return;
      }
      settle();
    }
    const closed = cases.pop();
    run.owners.pop();
    if (closed === undefined) return;
    const entry = closeCase(closed);
    run.tally.cases++;
    if (entry.attempts === PASSED_ONCE) run.repeats.add(entry);
    else closeOther(closed, sameFile(entry));
  }

  function closeOther(closed: OpenCase, entry: ReportedCase): void {
    const last = entry.attempts[entry.attempts.length - 1];
    if (last?.status === 'skipped') run.tally.skipped++;
    if (last?.status === 'failed' && closed.findings === undefined) run.tally.failures++;
    if (entry.kind === 'internal' && run.dialect !== 'go')
      run.incomplete.add(closed.name === 'internal' ? 'pytest broke off with an internal error' : STOPPED);
    run.repeats.add(entry);
    const isGoFailure = run.dialect === 'go' && last?.status === 'failed' && entry.kind === 'case';
    if (isGoFailure && isAbortedGoTest(last.failure)) run.emit(abortedPackage(entry, last.failure));
  }

  /** jest-junit writes a file that does not load twice: with its error, and with properties of that error as JSON. */
  function sameFile(entry: ReportedCase): ReportedCase {
    if (entry.kind !== 'collection') return entry;
    const isSame = unloaded?.name === entry.name && unloaded.classname === entry.classname;
    const told = isSame && unloaded !== undefined ? { ...entry, attempts: unloaded.attempts } : entry;
    unloaded = told;
    return told;
  }

  return { open, close, isInside: () => passing.isOpen() || cases.length > 0, settle };
}
