import { PASSED_ONCE } from '../domain/tests.ts';
import type { ReportedCase } from './format.ts';
import { abortedPackage, closeCase, type OpenCase, STOPPED } from './junit-case.ts';
import { dialectOfCase } from './junit-dialect.ts';
import { rememberedNames } from './junit-naming.ts';
import { milliseconds, sourceLine } from './junit-numbers.ts';
import { isAbortedGoTest } from './junit-outcome.ts';
import { type Run, turnOut } from './junit-run.ts';
import { type Suites, surroundings } from './junit-suites.ts';
import { A, fileOf, written } from './junit-vocabulary.ts';
import type { Attributes } from './xml-events.ts';

export interface Cases {
  readonly open: (attributes: Attributes) => void;
  readonly close: () => void;
  readonly isInside: () => boolean;
}

/** The `testcase` elements of a report. There are millions, and nearly all passed at once. */
export function openCases(run: Run, suites: Suites): Cases {
  const cases: OpenCase[] = [];
  const names = rememberedNames();
  /** The last file that could not be loaded. */
  let unloaded: ReportedCase | undefined;

  function open(attributes: Attributes): void {
    const suite = suites.top();
    const name = attributes.text(A.name);
    const classname = written(attributes.repeatedText(A.classname));
    const file = fileOf(attributes);
    const status = attributes.text(A.status);
    if (run.dialect === 'other') {
      turnOut(run, dialectOfCase(run.root, { name, classname, status, suite: suite?.name }));
    }
    const around = surroundings(run, suite);
    const { dialect } = run;
    const known = attributes.has(A.class) ? undefined : names.known(classname, file, around);
    const line = attributes.number(A.line) ?? attributes.number(A.lineno);
    const opened: OpenCase = {
      dialect,
      names: known ?? names.derive({ classname, class: attributes.repeatedText(A.class), name, file }, around, dialect),
      project: suite?.project,
      name,
      parent: suite?.name,
      line: line === undefined ? undefined : sourceLine(line, dialect),
      ms: milliseconds(attributes, A.time) ?? milliseconds(attributes, A.duration),
      status,
      result: attributes.text(A.result),
      failure: attributes.text(A.failure),
      findings: undefined,
    };
    cases.push(opened);
    run.owners.push(opened);
  }

  function close(): void {
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
    if (entry.kind === 'internal')
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

  return { open, close, isInside: () => cases.length > 0 };
}
