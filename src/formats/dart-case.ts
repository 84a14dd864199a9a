import { type Outcome, PASSED, PASSED_ONCE } from '../domain/tests.ts';
import type { ReportedCase } from './format.ts';
import { asText, field, isTrue, lineNumber, text } from './json.ts';
import { errored, failed, named, skipped, unknownStatus } from './report-text.ts';

/** What is known of a test between its start and its end. */
export interface DartTest {
  readonly test: unknown;
  readonly suite: unknown;
  /** Full name of the innermost group. */
  readonly group: string;
  /** Milliseconds since the run began. */
  readonly started: number | undefined;
  readonly errors: unknown[];
  retries: number;
}

export function dartCase(running: DartTest, result: unknown, ms: { readonly ms?: number }): ReportedCase {
  const { test, suite, group } = running;
  const path = text(field(suite, 'path'));
  const platform = text(field(suite, 'platform')) ?? 'vm';
  const full = named(text(field(test, 'name')), '(no name)');
  const isLoading = full.startsWith('loading ') && group === '';
  const isHook = /\((?:setUpAll|tearDownAll)\)$/.test(full);
  const name = group !== '' && full.startsWith(`${group} `) ? full.slice(group.length + 1) : full;
  return {
    kind: isLoading ? 'collection' : isHook ? 'suite' : 'case',
    suite: path,
    ...(platform === 'vm' ? {} : { project: platform }),
    ...(path === undefined ? {} : { file: path }),
    ...lineNumber(field(test, 'root_line') ?? field(test, 'line')),
    classname: group,
    name: isLoading ? '[load]' : name,
    attempts: attemptsOf(running, result),
    repeated: 'case',
    ...ms,
  };
}

const MOST_TRIES = 100;

function attemptsOf({ test, errors, retries }: DartTest, result: unknown): readonly Outcome[] {
  if (result === 'skipped') return [skipped(asText(field(field(test, 'metadata'), 'skipReason')))];
  const failures = errors.map(failureFrom);
  const earlier = Math.min(retries, MOST_TRIES);
  if (result === 'success') {
    if (failures.length === 0 && earlier === 0) return PASSED_ONCE;
    const missing = Array.from({ length: Math.max(0, earlier - failures.length) }, () => failed({}));
    return [...failures, ...missing, PASSED];
  }
  if (result !== 'failure' && result !== 'error') return [unknownStatus(result)];
  if (failures.length > 0) return failures;
  return [result === 'failure' ? failed({}) : errored({})];
}

function failureFrom(event: unknown): Outcome {
  const message = asText(field(event, 'error')) ?? '';
  const type = /^([A-Z]\w{0,60}(?:Exception|Error)): /.exec(message);
  const failure = {
    type: type?.[1],
    message: message.slice(type?.[0].length ?? 0),
    detail: asText(field(event, 'stackTrace')),
  };
  return isTrue(field(event, 'isFailure')) ? failed(failure) : errored(failure);
}
