import type { CaseList, TestCase } from '../domain/tests.ts';
import { PASSED_ONCE } from '../domain/tests.ts';
import type { RepoPath } from '../domain/text.ts';
import { verdictOf } from './attempts.ts';

/** A column in which neighbours are often equal: each value once, with the index of the first that has it. */
export interface Runs<T> {
  readonly starts: number[];
  readonly values: T[];
}

/** What a case is, besides its name, where it is anything but one passed attempt of a test. */
export type Unusual = Pick<TestCase, 'kind' | 'verdict' | 'attempts'>;
const USUAL: Unusual = Object.freeze({ kind: 'case', verdict: 'passed', attempts: PASSED_ONCE });

/** The cases of one report, in its order. A passed case costs its name and a few bytes. */
export interface CaseColumns {
  /** Index of the suite, of the report's own list. */
  readonly suites: Runs<number>;
  readonly classnames: Runs<string>;
  readonly files: Runs<RepoPath | undefined>;
  readonly lines: Runs<number | undefined>;
  readonly names: string[];
  /** −1: not known. */
  readonly ms: number[];
  readonly unusual: Map<number, Unusual>;
}

export function createColumns(): CaseColumns {
  return { suites: runs(), classnames: runs(), files: runs(), lines: runs(), names: [], ms: [], unusual: new Map() };
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

/** Appends a case and returns its index. */
export function appendCase(columns: CaseColumns, suite: number, test: Omit<TestCase, 'ordinal' | 'report'>): number {
  const index = columns.names.length;
  append(columns.suites, index, suite);
  append(columns.classnames, index, test.classname);
  append(columns.files, index, test.file);
  append(columns.lines, index, test.line);
  columns.names.push(test.name);
  columns.ms.push(test.ms ?? -1);
  if (!isUsual(test)) columns.unusual.set(index, { kind: test.kind, verdict: test.verdict, attempts: test.attempts });
  return index;
}

function isUsual({ kind, verdict, attempts }: Unusual): boolean {
  return kind === 'case' && verdict === 'passed' && attempts.length === 1;
}

/** Adds attempts of a case that is there already. */
export function addAttempts(columns: CaseColumns, index: number, added: Pick<TestCase, 'attempts' | 'ms'>): void {
  const { kind, attempts } = columns.unusual.get(index) ?? USUAL;
  const all = [...attempts, ...added.attempts];
  columns.unusual.set(index, { kind, verdict: verdictOf(all), attempts: all });
  if (added.ms !== undefined) columns.ms[index] = Math.max(columns.ms[index] ?? 0, 0) + added.ms;
}

/** A stretch of one report's cases that belongs to one suite. */
export interface Segment {
  readonly columns: CaseColumns;
  /** Index into `Snapshot.reports`. */
  readonly report: number;
  /** First index, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Ordinals other than 1, by index. */
  readonly ordinals: ReadonlyMap<number, number>;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

function makeCase({ columns, report, ordinals }: Segment, index: number): TestCase {
  const { kind, verdict, attempts } = columns.unusual.get(index) ?? USUAL;
  const test: Mutable<TestCase> = {
    kind,
    classname: valueAt(columns.classnames, index) ?? '',
    name: columns.names[index] ?? '',
    ordinal: ordinals.get(index) ?? 1,
    verdict,
    attempts,
    report,
  };
  const file = valueAt(columns.files, index);
  if (file !== undefined) test.file = file;
  const line = valueAt(columns.lines, index);
  if (line !== undefined) test.line = line;
  const ms = columns.ms[index] ?? -1;
  if (ms >= 0) test.ms = ms;
  return test;
}

/** The list that the segments make up, each case made when it is asked for. */
export function listCases(segments: readonly Segment[]): CaseList {
  const ends: number[] = [];
  let length = 0;
  for (const { from, to } of segments) {
    length += to - from;
    ends.push(length);
  }
  return {
    length,
    at(index) {
      const position = index < 0 ? index + length : index;
      if (position < 0 || position >= length) return undefined;
      const found = firstAbove(ends, position);
      const segment = segments[found];
      return segment && makeCase(segment, segment.from + position - (ends[found - 1] ?? 0));
    },
    *[Symbol.iterator]() {
      for (const segment of segments) {
        for (let index = segment.from; index < segment.to; index++) yield makeCase(segment, index);
      }
    },
  };
}

/** Index of the first of ascending numbers that is greater. */
function firstAbove(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Every case in the columns, as of report 0. */
export function allCases(columns: CaseColumns): CaseList {
  return listCases([{ columns, report: 0, from: 0, to: columns.names.length, ordinals: new Map() }]);
}
