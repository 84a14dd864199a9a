import { type Outcome, PASSED, PASSED_ONCE } from '../domain/tests.ts';
import { assemblyName, classOf, instantOf, outermostClass, spanOf, withoutClass } from './dotnet-values.ts';
import type { ReportedCase } from './format.ts';
import { named } from './report-text.ts';
import { isUnfinished, trxOutcome } from './trx-outcome.ts';
import { closeRun, type TrxRun, trxCounters } from './trx-summary.ts';
import { type Attributes, numbered } from './xml-events.ts';
import type { TestOutput, TestParser } from './xml-tests.ts';

const RESULTS = [
  'UnitTestResult',
  'TestResult',
  'TestResultAggregation',
  'GenericTestResult',
  'WebTestResult',
  'ManualTestResult',
  'LoadTestResult',
] as const;
const DEFINITIONS = ['UnitTest', 'GenericTest', 'WebTest', 'ManualTest', 'OrderedTest', 'LoadTest'] as const;
const ELEMENTS = [
  ...RESULTS,
  ...DEFINITIONS,
  'TestMethod',
  'Times',
  'ErrorInfo',
  'Message',
  'StackTrace',
  'StdOut',
  'ResultSummary',
  'Counters',
  'RunInfo',
  'Text',
] as const;
const ATTRIBUTES = [
  'id',
  'testId',
  'testName',
  'outcome',
  'duration',
  'startTime',
  'start',
  'creation',
  'className',
  'storage',
  'total',
  'failed',
  'error',
  'timeout',
  'aborted',
] as const;
export const VOCABULARY = { elements: ELEMENTS, attributes: ATTRIBUTES };
const E = numbered(ELEMENTS);
const A = numbered(ATTRIBUTES);
const FIRST_DEFINITION = RESULTS.length;
const BEHIND_DEFINITIONS = RESULTS.length + DEFINITIONS.length;

interface OpenResult {
  readonly testId: string;
  readonly name: string;
  readonly outcome: string | undefined;
  readonly ms: number | undefined;
  inner: number;
  innerFailed: number;
  message: string;
  detail: string;
  output: string;
}

interface Result {
  readonly testId: string;
  readonly kind: 'case' | 'suite';
  readonly name: string;
  readonly ms: number | undefined;
  readonly attempts: readonly Outcome[];
}

interface Definition {
  readonly classname: string;
  readonly assembly: string | undefined;
}

/** `[Test Class Cleanup Failure (Ns.Class.Method)]` and its like of xUnit.net v3. */
const CLEANUP = /^\[Test (?:Assembly|Collection|Class|Method|Case) Cleanup Failure/;
const NOWHERE: Definition = { classname: '', assembly: undefined };

export function trxParser(output: TestOutput): TestParser {
  const open: OpenResult[] = [];
  const definitions = new Map<string, Definition>();
  /** Results whose definition has not come yet. */
  let waiting: Result[] = [];
  let definition: { readonly id: string; readonly assembly: string | undefined } | undefined;
  const run: TrxRun = { outcome: undefined, counters: {}, infos: [] };
  let info = '';
  let inError = false;
  let hasTimes = false;
  let earliest: number | undefined;
  let results = 0;
  let failures = 0;

  function openResult(at: Attributes): void {
    const began = instantOf(at.text(A.startTime));
    if (began !== undefined && began < (earliest ?? Number.POSITIVE_INFINITY)) earliest = began;
    open.push({
      testId: at.text(A.testId) ?? '',
      name: at.text(A.testName) ?? '',
      outcome: at.repeatedText(A.outcome),
      ms: spanOf(at.text(A.duration)),
      inner: 0,
      innerFailed: 0,
      message: '',
      detail: '',
      output: '',
    });
  }

  function closeResult(): void {
    const result = open.pop();
    if (result === undefined) return;
    const outcome = trxOutcome(result.outcome, result);
    if (isUnfinished(result.outcome)) output.incomplete(`a test ended as "${result.outcome}"`);
    results++;
    const hasFailed = outcome.status === 'failed';
    if (hasFailed) failures++;
    const parent = open.at(-1);
    if (parent !== undefined) {
      parent.inner++;
      if (hasFailed || result.innerFailed > 0) parent.innerFailed++;
    }
    const isContainer = result.inner > 0;
    if (isContainer && !(hasFailed && result.innerFailed === 0)) return;
    const { testId, ms } = result;
    const name = named(result.name, '(no name)');
    const kind = isContainer || (hasFailed && CLEANUP.test(name)) ? 'suite' : 'case';
    const asError: Outcome = hasFailed && kind === 'suite' ? { ...outcome, kind: 'error' } : outcome;
    const attempts = outcome === PASSED ? PASSED_ONCE : [asError];
    const closed: Result = { testId, kind, name, ms, attempts };
    if (definitions.has(testId)) output.add(reported(closed));
    else waiting.push(closed);
  }

  function reported({ testId, kind, name, ms, attempts }: Result): ReportedCase {
    const { classname, assembly } = definitions.get(testId) ?? NOWHERE;
    return {
      kind,
      suite: outermostClass(classname) ?? assembly,
      classname,
      name: withoutClass(name, classname),
      attempts,
      ...(ms === undefined ? {} : { ms }),
      repeated: 'case',
    };
  }

  function flush(): void {
    for (const result of waiting) output.add(reported(result));
    waiting = [];
    if (!hasTimes) output.started(earliest);
  }

  function opened(element: number, at: Attributes): boolean {
    if (element < FIRST_DEFINITION) openResult(at);
    else if (element < BEHIND_DEFINITIONS) {
      definition = { id: at.text(A.id) ?? '', assembly: assemblyName(at.repeatedText(A.storage)) };
      definitions.set(definition.id, { classname: '', assembly: definition.assembly });
    } else if (element === E.TestMethod && definition !== undefined) {
      const classname = classOf(at.repeatedText(A.className));
      definitions.set(definition.id, { classname, assembly: definition.assembly });
    } else if (element === E.Times) {
      const began = instantOf(at.text(A.start)) ?? instantOf(at.text(A.creation));
      hasTimes ||= began !== undefined;
      output.started(began);
    } else if (element === E.ResultSummary) run.outcome = at.text(A.outcome);
    else if (element === E.Counters)
      run.counters = trxCounters(at, { total: A.total, failed: [A.failed, A.error, A.timeout, A.aborted] });
    else if (element === E.RunInfo) info = at.text(A.outcome) ?? '';
    else if (element === E.ErrorInfo) inError = true;
    else return wantsText(element);
    return false;
  }

  function wantsText(element: number): boolean {
    if (element === E.Message || element === E.StackTrace) return inError && open.length > 0;
    return element === E.Text || (element === E.StdOut && open.length > 0 && open.at(-1)?.outcome !== 'Passed');
  }

  function closed(element: number, text: string): void {
    const result = open.at(-1);
    if (element < FIRST_DEFINITION) closeResult();
    else if (element < BEHIND_DEFINITIONS) definition = undefined;
    else if (element === E.ErrorInfo) inError = false;
    else if (element === E.Text) run.infos.push({ outcome: info, text });
    else if (result === undefined || text === '') return;
    else if (element === E.Message) result.message = text;
    else if (element === E.StackTrace) result.detail = text;
    else if (element === E.StdOut) result.output = text;
  }

  return {
    open: opened,
    close: closed,
    finish() {
      flush();
      closeRun(run, { results, failed: failures }, output);
    },
    abandon: flush,
  };
}
