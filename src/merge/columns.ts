import { PASSED_ONCE, type TestCase } from '../domain/tests.ts';
import type { RepoPath } from '../domain/text.ts';
import type { PassedCases } from '../formats/format.ts';
import { verdictOf } from './attempts.ts';
import { createIntColumn, type IntColumn } from './int-column.ts';
import { createSparseColumn, firstAbove, type SparseColumn } from './sparse-column.ts';
import { createTextColumn, type TextColumn } from './text-column.ts';

/** A column in which neighbours are often equal: each value once, with the index of the first that has it. */
export interface Runs<T> {
  readonly starts: number[];
  readonly values: T[];
}

/** What a case is, besides its name, where it is anything but one passed attempt of a test. */
export type Unusual = Pick<TestCase, 'kind' | 'verdict' | 'attempts'>;
export const USUAL: Unusual = Object.freeze({ kind: 'case', verdict: 'passed', attempts: PASSED_ONCE });

/** The cases of one report, in its order. A passed case costs its name and a few bytes. */
export interface CaseColumns {
  /** Index of the suite, of the report's own list. */
  readonly suites: Runs<number>;
  readonly classnames: Runs<string>;
  readonly files: Runs<RepoPath | undefined>;
  readonly lines: Runs<number | undefined>;
  readonly names: TextColumn;
  /** −1: not known. */
  readonly ms: IntColumn;
  readonly unusual: SparseColumn<Unusual>;
}

export function createColumns(): CaseColumns {
  return {
    suites: runs(),
    classnames: runs(),
    files: runs(),
    lines: runs(),
    names: createTextColumn(),
    ms: createIntColumn(),
    unusual: createSparseColumn(),
  };
}

function runs<T>(): Runs<T> {
  return { starts: [], values: [] };
}

function append<T>({ starts, values }: Runs<T>, index: number, value: T): void {
  if (index > 0 && values[values.length - 1] === value) return;
  starts.push(index);
  values.push(value);
}

export function valueAt<T>(column: Runs<T>, index: number): T | undefined {
  return column.values[firstAbove(column.starts, index) - 1];
}

/** Calls `visit` for each run between two indices, with how many of them it covers. */
export function eachRun<T>(
  { starts, values }: Runs<T>,
  { from, to }: Range,
  visit: (value: T, length: number) => void,
) {
  const first = firstAbove(starts, from) - 1;
  values.slice(first, firstAbove(starts, to - 1)).forEach((value, offset) => {
    const begin = Math.max(starts[first + offset] ?? 0, from);
    visit(value, Math.min(starts[first + offset + 1] ?? to, to) - begin);
  });
}

export interface Range {
  /** First index, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** Appends a case and returns its index. */
export function appendCase(columns: CaseColumns, suite: number, test: Omit<TestCase, 'ordinal' | 'report'>): number {
  columns.names.place(test.name);
  return appendPlaced(columns, suite, test);
}

/** Appends a case of which the name is placed already. */
export function appendPlaced(
  columns: CaseColumns,
  suite: number,
  test: Omit<TestCase, 'ordinal' | 'report' | 'name'>,
): number {
  const index = columns.names.length;
  append(columns.suites, index, suite);
  append(columns.classnames, index, test.classname);
  append(columns.files, index, test.file);
  append(columns.lines, index, test.line);
  columns.names.keep();
  columns.ms.push(test.ms ?? -1);
  if (!isUsual(test)) columns.unusual.set(index, { kind: test.kind, verdict: test.verdict, attempts: test.attempts });
  return index;
}

/** What neighbouring cases share. */
export interface SharedByCases {
  /** Index of the suite. */
  readonly suite: number;
  readonly classname: string;
  readonly file: RepoPath | undefined;
}

/** Appends cases `from` to `to` that passed, and returns the index of the first. */
export function appendPassed(
  columns: CaseColumns,
  { suite, classname, file }: SharedByCases,
  { passed, from, to }: { readonly passed: PassedCases } & Range,
): number {
  const first = columns.names.length;
  append(columns.suites, first, suite);
  append(columns.classnames, first, classname);
  append(columns.files, first, file);
  columns.names.append(passed, from, to);
  for (let row = from; row < to; row++) {
    columns.ms.push(passed.ms[row] ?? -1);
    const line = passed.lines[row] ?? 0;
    append(columns.lines, first + row - from, line === 0 ? undefined : line);
  }
  return first;
}

function isUsual({ kind, verdict, attempts }: Unusual): boolean {
  return kind === 'case' && verdict === 'passed' && attempts.length === 1;
}

/** Adds attempts of a case that is there already. */
export function addAttempts(columns: CaseColumns, index: number, added: Pick<TestCase, 'attempts' | 'ms'>): void {
  const { kind, attempts } = columns.unusual.get(index) ?? USUAL;
  const all = [...attempts, ...added.attempts];
  columns.unusual.set(index, { kind, verdict: verdictOf(all), attempts: all });
  if (added.ms !== undefined) columns.ms.set(index, Math.max(columns.ms.at(index), 0) + added.ms);
}

/** Where a reader is in a column of runs: neighbours are mostly in the same run. */
export interface Cursor<T> {
  readonly runs: Runs<T>;
  value: T | undefined;
  from: number;
  to: number;
}

export function createCursor<T>(runs: Runs<T>): Cursor<T> {
  return { runs, value: undefined, from: 0, to: 0 };
}

export function readAt<T>(cursor: Cursor<T>, index: number): T | undefined {
  if (index >= cursor.from && index < cursor.to) return cursor.value;
  const { starts, values } = cursor.runs;
  const run = firstAbove(starts, index) - 1;
  cursor.value = values[run];
  cursor.from = starts[run] ?? 0;
  cursor.to = starts[run + 1] ?? Number.POSITIVE_INFINITY;
  return cursor.value;
}
