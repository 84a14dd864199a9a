import type { Outcome } from '../domain/tests.ts';
import { dialectOf } from './junit-dialect.ts';
import type { Surroundings } from './junit-naming.ts';
import { timestamp } from './junit-numbers.ts';
import { failureSaid } from './junit-outcome.ts';
import { type Owner, type Run, turnOut } from './junit-run.ts';
import {
  difference,
  type Header,
  headerOf,
  hiddenFailureEntries,
  hiddenFailures,
  suiteError,
  suiteFailure,
  type Tally,
  unknownTests,
} from './junit-suite.ts';
import { A, fileOf } from './junit-vocabulary.ts';
import { saidBySuite } from './junit-words.ts';
import type { Attributes } from './xml-events.ts';

/** An open `testsuites` or `testsuite`. */
export interface OpenSuite extends Owner {
  readonly name: string | undefined;
  readonly around: Surroundings;
  readonly header: Header;
  /** A failure that its start tag tells of in words. */
  readonly failure: Outcome | undefined;
  /** The tally when it began. */
  readonly before: Tally;
}

export interface Suites {
  readonly openRoot: (attributes: Attributes) => void;
  readonly open: (attributes: Attributes, name: string) => void;
  readonly close: () => void;
  /** The innermost one. */
  readonly top: () => OpenSuite | undefined;
  /** When the run began, milliseconds since 1970. */
  readonly started: () => number | undefined;
  /** Tests that the outermost header counts. */
  readonly declared: () => number | undefined;
}

export function openSuites(run: Run): Suites {
  const suites: OpenSuite[] = [];
  let started: number | undefined;
  let declared: number | undefined;
  let rootSuiteFile: string | undefined;

  function openRoot(attributes: Attributes): void {
    run.root = { name: attributes.text(A.name), hasId: attributes.has(A.id) };
    declared = headerOf(attributes).tests ?? declared;
    push(attributes, undefined);
  }

  function open(attributes: Attributes, name: string): void {
    if (suites.length === 0 && run.root === undefined) declared = headerOf(attributes).tests;
    if (isOutermost()) {
      const schema = attributes.text(A['xsi:noNamespaceSchemaLocation']);
      turnOut(run, dialectOf(run.root, { name, schema, hasHostname: attributes.has(A.hostname) }));
    }
    push(attributes, name);
  }

  function isOutermost(): boolean {
    return suites.every((suite) => suite.name === undefined);
  }

  function push(attributes: Attributes, name: string | undefined): void {
    const time = timestamp(attributes.text(A.timestamp), run.dialect === 'utc' ? 'UTC' : 'written');
    if (time !== undefined && time > (started ?? 0)) started = time;
    const parent = suites.at(-1);
    const file = fileOf(attributes) ?? parent?.around.file;
    // Cypress (mocha-junit-reporter) names the file only in the empty "Root Suite" before the suites of the file.
    if (name === 'Root Suite') rootSuiteFile = file;
    const suite: OpenSuite = {
      name,
      around: {
        suites: [...(parent?.around.suites ?? []), ...(name === undefined || name === '' ? [] : [name])],
        file: file ?? (isOutermost() ? rootSuiteFile : undefined),
        package: attributes.text(A.package),
        project: run.dialect === 'playwright' ? attributes.text(A.hostname) || undefined : parent?.around.project,
      },
      header: headerOf(attributes),
      failure: failureSaid(saidBySuite(attributes)),
      before: { ...run.tally },
      findings: undefined,
    };
    suites.push(suite);
    run.owners.push(suite);
    run.around = undefined;
  }

  function close(): void {
    const suite = suites.pop();
    run.owners.pop();
    run.around = undefined;
    if (suite === undefined) return;
    const read = difference(run.tally, suite.before);
    run.repeats.endSuite({ cases: read.cases, declared: suite.header.tests });
    for (const finding of suite.findings ?? []) run.emit(suiteError(suite.around.suites, finding));
    const hidden = hiddenFailures(suite.header, read, run.dialect);
    if (hidden > 0) for (const entry of hiddenFailureEntries(hidden, suite.around.suites[0])) run.emit(entry);
    run.tally.failures += hidden;
    if (suite.failure !== undefined && read.failures + hidden === 0) {
      run.emit(suiteFailure(suite.around.suites, suite.failure));
      run.tally.failures++;
    }
    const unknown = unknownTests(suite.header, read);
    if (unknown !== undefined && run.incomplete.size === 0) run.incomplete.add(unknown);
  }

  return {
    openRoot,
    open,
    close,
    top: () => suites[suites.length - 1],
    started: () => started,
    declared: () => declared,
  };
}

const NOWHERE: Surroundings = { suites: [], file: undefined, package: undefined, project: undefined };

/** Where a case of the suite begins: a new one after each change, by which what was derived from it is known. */
export function surroundings(run: Run, suite: OpenSuite | undefined): Surroundings {
  run.around ??= { ...NOWHERE, ...suite?.around };
  return run.around;
}
