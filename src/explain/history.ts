import { usualOutcomes } from '../compare/history.ts';
import type { History } from '../domain/history.ts';
import { plural } from '../domain/numbers.ts';
import type { TestId } from '../domain/tests.ts';

/** What a test did in the runs of base: as a picture, and the same in words. */
export interface TestHistory {
  /** One character for each run, oldest first: `P` `~` `F` `S` `.` */
  readonly outcomes: string;
  readonly sparkline: string;
  readonly words: string;
}

const BARS: ReadonlyMap<string, string> = new Map([
  ['P', '▁'],
  ['~', '▄'],
  ['F', '█'],
  ['S', '░'],
  ['.', '·'],
]);

export interface Named {
  readonly id: TestId;
  /** `undefined`: it is not on base now. */
  readonly idOnBase: TestId | undefined;
}

/** A test of base without a record passed in every run. One that base does not have now may still be remembered. */
export function historyOf(history: History, { id, idOnBase }: Named): TestHistory | undefined {
  const record = history.tests.get(idOnBase ?? id);
  if (record === undefined && idOnBase === undefined) return undefined;
  const outcomes = record?.outcomes ?? usualOutcomes(history.runs);
  const of = (code: string) => [...outcomes].filter((each) => each === code).length;
  const ran = of('P') + of('~') + of('F');
  const clauses = [
    `passed in ${of('P') + of('~')} of ${plural(ran, 'base run')}`,
    ...(of('~') > 0 ? [`${of('~')} of them after a failed attempt`] : []),
    ...(of('F') > 0 ? [`failed in ${of('F')}`] : []),
    ...(of('S') > 0 ? [`skipped in ${of('S')}`] : []),
    ...(of('.') > 0 ? [`${of('.')} more say nothing`] : []),
    ...(record?.failing === undefined
      ? []
      : [
          `fails since ${plural(record.failing.runs, 'run')}${record.failing.sha === undefined ? '' : `, first at ${record.failing.sha.slice(0, 7)}`}`,
        ]),
  ];
  return {
    outcomes,
    sparkline: [...outcomes].map((code) => BARS.get(code) ?? '·').join(''),
    words: clauses.join(', '),
  };
}
