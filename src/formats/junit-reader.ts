import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Batch, ReportedCase } from './format.ts';
import { openCases } from './junit-cases.ts';
import { TELLING_PROPERTIES } from './junit-dialect.ts';
import { openFindings } from './junit-findings.ts';
import { createRun, passedOf, turnOut } from './junit-run.ts';
import { headerNotes } from './junit-suite.ts';
import { openSuites } from './junit-suites.ts';
import { A, E, meant, SORTS, written } from './junit-vocabulary.ts';
import type { Attributes, XmlHandler } from './xml-events.ts';

export interface JunitReader {
  readonly handler: XmlHandler;
  /** What has come since the last call. */
  readonly take: () => Batch | undefined;
  /** What is known only at the end of the document. */
  readonly finish: (notes: readonly Omit<Diagnostic, 'file'>[]) => Batch;
  /** What was read of a document that cannot be read to its end. */
  readonly abandon: () => Batch;
}

/** Sends each element to whoever knows what it means: suites, cases, or what was found in them. */
export function createJunitReader(): JunitReader {
  let taken: ReportedCase[] = [];
  const run = createRun((entry) => {
    taken.push(entry);
    const { before, length } = passedOf(run);
    before.push(length);
  });
  const suites = openSuites(run);
  const cases = openCases(run, suites);
  const findings = openFindings(run, suites, cases);
  /** In the list that is open, or was last. */
  let properties = 0;

  function open(spelled: number, attributes: Attributes): boolean {
    const element = meant(spelled);
    if (element === E.testcase) {
      cases.open(attributes);
      return false;
    }
    // What tests print says nothing of most of them, and may be all there is.
    if (element !== E['system-out'] || run.dialect === 'ctest') cases.settle();
    const sort = SORTS[element];
    if (sort !== undefined) {
      findings.open(sort, attributes);
      return true;
    }
    if (element === E.testsuite) suites.open(attributes, written(attributes.text(A.name) ?? attributes.text(A.Name)));
    else if (element === E.testsuites) suites.openRoot(attributes);
    else if (element === E['system-out']) return findings.wantsOutput();
    else if (element === E.properties) properties = 0;
    else if (element === E.property) {
      properties++;
      if (run.dialect === 'other') propertyOf(attributes);
    } else return element === E.stackTrace && findings.isInside();
    return false;
  }

  function close(spelled: number, text: string): void {
    const element = meant(spelled);
    if (element === E.testcase) cases.close();
    else if (SORTS[element] !== undefined) findings.close(text);
    else if (element === E.testsuite || element === E.testsuites) suites.close();
    else if (element === E.stackTrace) findings.stackTrace(text);
    else if (element === E['system-out'] && text !== '') findings.output(text);
    else if (element === E.properties && properties === 0 && !cases.isInside()) emptyProperties();
  }

  function propertyOf(attributes: Attributes): void {
    for (const telling of TELLING_PROPERTIES) if (attributes.is(A.name, telling.name)) turnOut(run, telling.dialect);
  }

  /** Gradle always writes them, and never one of them; Ant and Surefire write the JVM's. */
  function emptyProperties(): void {
    if (run.dialect === 'other' && run.root === undefined) turnOut(run, 'gradle');
  }

  function take(): Batch | undefined {
    const { passed } = run;
    if (passed.isTaken || taken.length + passed.length === 0) return undefined;
    const entries = taken;
    taken = [];
    passed.isTaken = true;
    return passed.length === 0 ? { cases: entries } : { cases: entries, passed };
  }

  function finish(notes: readonly Omit<Diagnostic, 'file'>[]): Batch {
    return { ...rest(), diagnostics: [...notes, ...headerNotes(suites.declared(), run.tally)] };
  }

  function abandon(): Batch {
    run.repeats.abandon();
    return rest();
  }

  function rest(): Batch {
    const [reason] = run.incomplete;
    const started = suites.started();
    return {
      ...take(),
      ...(started === undefined ? {} : { started }),
      ...(reason === undefined ? {} : { incomplete: reason }),
    };
  }

  return { handler: { open, close }, take, finish, abandon };
}
