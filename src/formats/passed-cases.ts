import { Buffer } from 'node:buffer';
import { PASSED_ONCE } from '../domain/tests.ts';
import type { Batch, CaseHome, PassedCases, ReportedCase } from './format.ts';
import { startOf } from './passed-columns.ts';

/** A case of the columns as the record that it stands for. */
export function passedCase(passed: PassedCases, row: number, home: CaseHome): ReportedCase {
  const { suite, classname, file, project } = home;
  const start = startOf(passed, row);
  const name = textOf(passed.characters, start, passed.ends[row] ?? start);
  const ms = passed.ms[row] ?? -1;
  const line = passed.lines[row] ?? 0;
  return {
    kind: 'case',
    suite,
    classname,
    name,
    attempts: PASSED_ONCE,
    repeated: 'case',
    ...(ms < 0 ? {} : { ms }),
    ...(file === undefined ? {} : { file }),
    ...(line === 0 ? {} : { line }),
    ...(project === undefined ? {} : { project }),
  };
}

function textOf({ buffer, byteOffset }: Uint8Array, start: number, end: number): string {
  return Buffer.from(buffer, byteOffset + start, end - start).toString('latin1');
}

export interface CaseVisitor {
  readonly entry: (entry: ReportedCase) => void;
  /** Cases `from` to `to` of the columns, which have one home. */
  readonly passed: (home: CaseHome, from: number, to: number) => void;
}

/** All cases of a batch in their order. */
export function visitCases({ cases = [], passed }: Batch, visitor: CaseVisitor): void {
  let row = 0;
  let run = 0;
  const passUntil = (end: number) => {
    while (passed !== undefined && row < end) {
      const next = passed.starts[run + 1] ?? passed.length;
      const home = passed.homes[run];
      const to = Math.min(next, end);
      if (home !== undefined) visitor.passed(home, row, to);
      if (to === next) run++;
      row = to;
    }
  };
  for (let i = 0; i < cases.length; i++) {
    const entry = cases[i];
    if (passed !== undefined) passUntil(passed.before[i] ?? 0);
    if (entry !== undefined) visitor.entry(entry);
  }
  passUntil(passed?.length ?? 0);
}

/** All cases of a batch in their order, as records. */
export function casesOf(batch: Batch): readonly ReportedCase[] {
  const { passed } = batch;
  const all: ReportedCase[] = [];
  visitCases(batch, {
    entry: (entry) => all.push(entry),
    passed: (home, from, to) => {
      if (passed === undefined) return;
      for (let row = from; row < to; row++) all.push(passedCase(passed, row, home));
    },
  });
  return all;
}
