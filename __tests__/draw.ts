import type { ReportRow, Snapshot } from '../src/domain/snapshot.ts';
import {
  countTests,
  type EntryKind,
  type Environment,
  NO_ENVIRONMENT,
  type Outcome,
  PASSED_ONCE,
  type TestCase,
  type TestSuite,
} from '../src/domain/tests.ts';
import { byText, repoPath } from '../src/domain/text.ts';

export const EMPTY_SNAPSHOT: Snapshot = { reports: [], suites: [], coverage: undefined };

/** A failed attempt: `failure('KeyError: x')`; the type is what stands before the first colon, where that is one word. */
export function failed(message: string, kind: 'failure' | 'error' = 'failure', detail = ''): Outcome {
  const type = /^([A-Za-z_.]+(?:Error|Exception)):/.exec(message)?.[1] ?? '';
  return { status: 'failed', kind, failure: { type, message, detail } };
}

export function skipped(reason = '', expectedFailure = false): Outcome {
  return { status: 'skipped', reason, expectedFailure };
}

type Drawn = Pick<TestCase, 'kind' | 'verdict' | 'attempts'>;

/**
 * What a word says of a case: `passed` · `failed: message` · `errored: message` · `skipped: reason` · `xfail` · `flaky: message` (failed
 * first, then passed) · `collection: message` · `internal: message` · `suite: message`. The message may be left out.
 */
export function drawn(words: string): Drawn {
  const [, word = '', message = ''] = /^(\w+)(?:: ([\s\S]*))?$/.exec(words) ?? [];
  const entry = (kind: EntryKind): Drawn => ({ kind, verdict: 'errored', attempts: [failed(message, 'error')] });
  switch (word) {
    case 'passed':
      return { kind: 'case', verdict: 'passed', attempts: PASSED_ONCE };
    case 'failed':
      return { kind: 'case', verdict: 'failed', attempts: [failed(message)] };
    case 'errored':
      return { kind: 'case', verdict: 'errored', attempts: [failed(message, 'error')] };
    case 'skipped':
      return { kind: 'case', verdict: 'skipped', attempts: [skipped(message)] };
    case 'xfail':
      return { kind: 'case', verdict: 'skipped', attempts: [skipped(message, true)] };
    case 'flaky':
      return { kind: 'case', verdict: 'flaky', attempts: [failed(message), ...PASSED_ONCE] };
    case 'collection':
    case 'internal':
    case 'suite':
      return entry(word);
  }
  throw new Error(`draw: "${words}" is no outcome`);
}

export interface DrawnSuite extends Partial<Pick<TestSuite, 'state' | 'reasons'>> {
  readonly environment?: string;
  /** Of every case in it. */
  readonly classname?: string;
  readonly file?: string;
  /** Index of the report that it came from. */
  readonly report?: number;
}

/** `suite('tests/a.py', { adds: 'passed', divides: 'failed: boom' })` */
export function suite(name: string, cases: Readonly<Record<string, string>>, options: DrawnSuite = {}): TestSuite {
  const { environment = NO_ENVIRONMENT, classname = '', file, report = 0, reasons = [] } = options;
  return {
    environment: environment as Environment,
    name,
    state: options.state ?? (reasons.length > 0 ? 'partial' : 'whole'),
    reasons,
    cases: Object.entries(cases).map(([title, words]) => ({
      ...drawn(words),
      ...(file === undefined ? {} : { file: repoPath(file) }),
      classname,
      name: title,
      ordinal: 1,
      report,
    })),
  };
}

/** A whole JUnit report with the counts of what is in it. */
export function report(path: string, suites: readonly TestSuite[] = [], options: Partial<ReportRow> = {}): ReportRow {
  const tests = countTests(suites.flatMap((each) => [...each.cases]));
  const { total, passed, failed: failures, errored, skipped: left, collectionErrors } = tests;
  const cases = {
    total: total + collectionErrors,
    passed,
    failed: failures + errored + collectionErrors,
    skipped: left,
  };
  return {
    path,
    environment: NO_ENVIRONMENT,
    format: 'junit',
    state: 'whole',
    cases,
    tests,
    diagnostics: [],
    ...options,
  };
}

/** All suites in one report, `junit.xml`, in canonical order. */
export function snapshot(...suites: readonly TestSuite[]): Snapshot {
  return {
    reports: suites.length === 0 ? [] : [report('junit.xml', suites)],
    suites: [...suites].sort((a, b) => byText(a.environment, b.environment) || byText(a.name, b.name)),
    coverage: undefined,
  };
}

/** A snapshot with plain arrays for cases, to compare with `toEqual`. */
export function plain(given: Snapshot): Snapshot {
  return { ...given, suites: given.suites.map((each) => ({ ...each, cases: [...each.cases] })) };
}
