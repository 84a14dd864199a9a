import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Batch, ReportedCase } from './format.ts';
import { abortedPackage, closeCase, type OpenCase, panickedPackage, STOPPED } from './junit-case.ts';
import { type Dialect, dialectOf, dialectOfCase, dialectOfProperty, type RootEvidence } from './junit-dialect.ts';
import { rememberedNames, type Surroundings } from './junit-naming.ts';
import { milliseconds, timestamp } from './junit-numbers.ts';
import { type Finding, isAbortedGoTest } from './junit-outcome.ts';
import { goRepeats, gradleRepeats, noRepeats, pytestRepeats, type Repeats } from './junit-repeats.ts';
import {
  difference,
  type Header,
  headerNotes,
  headerOf,
  hiddenFailure,
  hiddenFailures,
  suiteError,
  type Tally,
  unknownTests,
} from './junit-suite.ts';
import { A, E, SORTS } from './junit-vocabulary.ts';
import type { Attributes, XmlHandler } from './xml-events.ts';

/** An open `testsuites` or `testsuite`. */
interface OpenSuite {
  readonly name: string | undefined;
  readonly around: Surroundings;
  readonly project: string | undefined;
  readonly header: Header;
  /** The tally when it began. */
  readonly before: Tally;
  /** Errors of the suite itself. */
  readonly findings: Finding[];
}

export interface JunitReader {
  readonly handler: XmlHandler;
  /** What has come since the last call. */
  readonly take: () => Batch | undefined;
  /** What is known only at the end of the document. */
  readonly finish: (notes: readonly Omit<Diagnostic, 'file'>[]) => Batch;
  /** What was read of a document that cannot be read to its end. */
  readonly abandon: () => Batch;
}

export function createJunitReader(): JunitReader {
  const suites: OpenSuite[] = [];
  const cases: OpenCase[] = [];
  /** Of the open suites and cases, innermost last: where a failure belongs. */
  const owners: Finding[][] = [];
  const open: Finding[] = [];
  const tally: Tally = { cases: 0, failures: 0, skipped: 0 };
  const incomplete = new Set<string>();
  let root: RootEvidence | undefined;
  let dialect: Dialect = 'other';
  let repeats: Repeats = noRepeats(emit);
  let taken: ReportedCase[] = [];
  let started: number | undefined;
  let declared: number | undefined;
  let around: Surroundings | undefined;
  let rootSuiteFile: string | undefined;
  let properties = 0;
  /** The last file that could not be loaded. */
  let unloaded: ReportedCase | undefined;
  const names = rememberedNames();

  function emit(entry: ReportedCase): void {
    taken.push(entry);
  }

  function turnOut(found: Dialect | undefined): void {
    if (found === undefined || found === dialect) return;
    repeats.abandon();
    dialect = found;
    around = undefined;
    repeats = REPEATS[found]?.(emit) ?? noRepeats(emit);
  }

  function openSuites(attributes: Attributes): void {
    root = { name: attributes.text(A.name), hasId: attributes.has(A.id) };
    declared = headerOf(attributes).tests ?? declared;
    openSuite(attributes, undefined);
  }

  function openSuite(attributes: Attributes, name: string | undefined): void {
    if (suites.length === 0 && root === undefined) declared = headerOf(attributes).tests;
    const isOutermost = suites.every((suite) => suite.name === undefined);
    if (isOutermost && name !== undefined) {
      const schema = attributes.text(A['xsi:noNamespaceSchemaLocation']);
      turnOut(dialectOf(root, { name, schema, hasHostname: attributes.has(A.hostname) }));
    }
    const time = timestamp(attributes.text(A.timestamp), dialect === 'utc' ? 'UTC' : 'written');
    if (time !== undefined && time > (started ?? 0)) started = time;
    const parent = suites.at(-1);
    const file = fileOf(attributes) ?? parent?.around.file;
    // Cypress (mocha-junit-reporter) names the file only in the empty "Root Suite" before the suites of the file.
    if (name === 'Root Suite') rootSuiteFile = file;
    suites.push({
      name,
      around: {
        suites: [...(parent?.around.suites ?? []), ...(name === undefined || name === '' ? [] : [name])],
        file: file ?? (isOutermost ? rootSuiteFile : undefined),
        package: attributes.text(A.package),
      },
      project: dialect === 'playwright' ? attributes.text(A.hostname) || undefined : parent?.project,
      header: headerOf(attributes),
      before: { ...tally },
      findings: [],
    });
    owners.push(suites[suites.length - 1]?.findings ?? []);
    around = undefined;
  }

  function closeSuite(): void {
    const suite = suites.pop();
    owners.pop();
    around = undefined;
    if (suite === undefined) return;
    const read = difference(tally, suite.before);
    repeats.endSuite({ cases: read.cases, declared: suite.header.tests });
    for (const finding of suite.findings) emit(suiteError(suite.around.suites, finding));
    const hidden = hiddenFailures(suite.header, read, dialect);
    if (hidden > 0) emit(hiddenFailure(hidden, suite.around.suites[0]));
    tally.failures += hidden;
    const unknown = unknownTests(suite.header, read);
    if (unknown !== undefined && incomplete.size === 0) incomplete.add(unknown);
  }

  function openCase(attributes: Attributes): void {
    const suite = suites[suites.length - 1];
    const name = attributes.text(A.name);
    const classname = written(attributes.repeatedText(A.classname));
    const status = attributes.text(A.status);
    if (dialect === 'other') turnOut(dialectOfCase(root, { name, classname, status, suite: suite?.name }));
    around ??= { ...NOWHERE, ...suite?.around };
    const named = { classname, class: attributes.repeatedText(A.class), name, file: fileOf(attributes) };
    const line = attributes.number(A.line) ?? attributes.number(A.lineno);
    const opened: OpenCase = {
      dialect,
      names: names(named, around, dialect),
      project: suite?.project,
      name,
      parent: suite?.name,
      line: line === undefined ? undefined : sourceLine(line, dialect),
      ms: milliseconds(attributes, A.time) ?? milliseconds(attributes, A.duration),
      status,
      result: attributes.text(A.result),
      failure: attributes.text(A.failure),
      findings: [],
    };
    cases.push(opened);
    owners.push(opened.findings);
  }

  function endCase(): void {
    const closed = cases.pop();
    owners.pop();
    if (closed === undefined) return;
    const entry = sameFile(closeCase(closed));
    tally.cases++;
    const last = entry.attempts[entry.attempts.length - 1];
    if (last?.status === 'skipped') tally.skipped++;
    if (last?.status === 'failed' && closed.findings.length === 0) tally.failures++;
    if (entry.kind === 'internal')
      incomplete.add(closed.name === 'internal' ? 'pytest broke off with an internal error' : STOPPED);
    repeats.add(entry);
    if (dialect === 'go' && last?.status === 'failed' && entry.kind === 'case' && isAbortedGoTest(last.failure)) {
      emit(abortedPackage(entry, last.failure));
    }
  }

  /** jest-junit writes a file that does not load twice: with its error, and with properties of that error as JSON. */
  function sameFile(entry: ReportedCase): ReportedCase {
    if (entry.kind !== 'collection') return entry;
    const isSame = unloaded?.name === entry.name && unloaded.classname === entry.classname;
    const told = isSame && unloaded !== undefined ? { ...entry, attempts: unloaded.attempts } : entry;
    unloaded = told;
    return told;
  }

  function openFinding(sort: Finding['sort'], attributes: Attributes): boolean {
    const owner = owners[owners.length - 1];
    if (sort !== 'skipped') tally.failures++;
    const finding: Finding = { sort, type: attributes.text(A.type), message: attributes.text(A.message), text: '' };
    open.push(finding);
    if (sort !== 'skipped' || cases.length > 0) owner?.push(finding);
    return true;
  }

  /** ctest writes what a test printed only here, beside an empty failure, and go-junit-report the panic that ended a package. */
  function wantsOutput(): boolean {
    if (dialect === 'go') return cases.length === 0 && suites.length > 0;
    const last = cases.length > 0 ? owners[owners.length - 1]?.at(-1) : undefined;
    return dialect === 'ctest' && open.length === 0 && last !== undefined && last.text === '';
  }

  const handler: XmlHandler = {
    open(element, attributes) {
      const sort = SORTS[element];
      if (sort !== undefined) return openFinding(sort, attributes);
      if (element === E.testcase) openCase(attributes);
      else if (element === E.testsuite) openSuite(attributes, written(attributes.text(A.name)));
      else if (element === E.testsuites) openSuites(attributes);
      else if (element === E['system-out']) return wantsOutput();
      else if (element === E.properties) properties = 0;
      else if (element === E.property) {
        properties++;
        if (dialect === 'other') turnOut(dialectOfProperty(attributes.text(A.name)));
      } else return element === E.stackTrace && open.length > 0;
      return false;
    },
    close(element, text) {
      if (SORTS[element] !== undefined) {
        const finding = open.pop();
        if (finding !== undefined)
          finding.text = finding.text === '' ? text : `${finding.text}${text.trim() === '' ? '' : text}`;
      } else if (element === E.testcase) endCase();
      else if (element === E.testsuite || element === E.testsuites) closeSuite();
      else if (element === E.stackTrace) {
        const finding = open.at(-1);
        if (finding !== undefined) finding.text = text;
      } else if (element === E['system-out'] && text !== '') {
        const finding = owners.at(-1)?.at(-1);
        const aborted = dialect === 'go' ? panickedPackage(suites.at(-1)?.name, text) : undefined;
        if (aborted !== undefined) emit(aborted);
        else if (finding !== undefined) finding.text = text;
      } else if (
        element === E.properties &&
        properties === 0 &&
        dialect === 'other' &&
        root === undefined &&
        cases.length === 0
      ) {
        // Gradle always writes them, and never one of them; Ant and Surefire write the JVM's.
        turnOut('gradle');
      }
    },
  };

  function take(): Batch | undefined {
    if (taken.length === 0) return undefined;
    const cases = taken;
    taken = [];
    return { cases };
  }

  function finish(notes: readonly Omit<Diagnostic, 'file'>[]): Batch {
    return { ...rest(), diagnostics: [...notes, ...headerNotes(declared, tally)] };
  }

  function abandon(): Batch {
    repeats.abandon();
    return rest();
  }

  function rest(): Batch {
    const [reason] = incomplete;
    return {
      ...take(),
      ...(started === undefined ? {} : { started }),
      ...(reason === undefined ? {} : { incomplete: reason }),
    };
  }

  return { handler, take, finish, abandon };
}

const NOWHERE: Surroundings = { suites: [], file: undefined, package: undefined };

const REPEATS: Readonly<Partial<Record<Dialect, (emit: (entry: ReportedCase) => void) => Repeats>>> = {
  pytest: pytestRepeats,
  go: goRepeats,
  gradle: gradleRepeats,
};

/** jest-junit's name for what is outside of any `describe`, and ctest's for a run that nobody named. */
function written(name: string | undefined): string {
  return name === undefined || name === 'undefined' || name === '(empty)' ? '' : name.trim();
}

function fileOf(attributes: Attributes): string | undefined {
  return attributes.repeatedText(A.file) || attributes.repeatedText(A.filepath) || undefined;
}

/** pytest's xunit1 counts lines from 0. */
function sourceLine(written: number, dialect: Dialect): number | undefined {
  const line = dialect === 'pytest' ? written + 1 : written;
  return Number.isInteger(line) && line >= 1 ? line : undefined;
}
