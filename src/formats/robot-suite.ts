import type { ReportedCase } from './format.ts';
import { errored } from './report-text.ts';
import { failureIn, type RobotStatus } from './robot-status.ts';

/** A suite or a test that is open. */
export interface Open {
  readonly name: string;
  readonly file: string | undefined;
  readonly line: number | undefined;
  /** Of a suite: where its tests begin among those that wait. */
  readonly firstTest: number;
  status: RobotStatus;
  ms: number | undefined;
  critical: boolean;
}

/** `Tests.Login`, as Robot names it. */
export function longName(suites: readonly Open[]): string | undefined {
  return suites.length === 0 ? undefined : suites.map(({ name }) => name).join('.');
}

export function suiteError(text: string, suites: readonly Open[]): ReportedCase {
  const what = /teardown failed/i.test(text) ? 'Suite Teardown' : 'Suite Setup';
  const file = suites.at(-1)?.file;
  return {
    kind: 'suite',
    suite: longName(suites),
    ...(file === undefined ? {} : { file }),
    classname: '',
    name: /(?:setup|teardown) failed/i.test(text) ? `[${what}]` : '[suite]',
    attempts: [errored(failureIn(text))],
    repeated: 'case',
  };
}
