import type { CaseList, TestCase } from '../domain/tests.ts';
import { type CaseColumns, createCursor, firstAbove, readAt, USUAL } from './columns.ts';

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

type MakeCase = (index: number) => TestCase;

function createMaker({ columns, report, ordinals }: Segment): MakeCase {
  const { names, ms: durations, unusual } = columns;
  const classnames = createCursor(columns.classnames);
  const files = createCursor(columns.files);
  const lines = createCursor(columns.lines);
  return (index) => {
    const { kind, verdict, attempts } = unusual.get(index) ?? USUAL;
    const test: Mutable<TestCase> = {
      kind,
      classname: readAt(classnames, index) ?? '',
      name: names.at(index),
      ordinal: ordinals.get(index) ?? 1,
      verdict,
      attempts,
      report,
    };
    const file = readAt(files, index);
    if (file !== undefined) test.file = file;
    const line = readAt(lines, index);
    if (line !== undefined) test.line = line;
    const ms = durations.at(index);
    if (ms >= 0) test.ms = ms;
    return test;
  };
}

/** A list that knows its columns. */
export interface SegmentedCases extends CaseList {
  readonly segments: readonly Segment[];
  /** Number of cases up to the end of each segment; `undefined` where there is only one. */
  readonly ends: readonly number[] | undefined;
}

/** The list that the segments make up, each case made when it is asked for. There is one for every suite: a record and no closure. */
export function listCases(segments: readonly Segment[]): SegmentedCases {
  const ends: number[] = [];
  let length = 0;
  for (const { from, to } of segments) {
    length += to - from;
    ends.push(length);
  }
  return { length, segments, ends: segments.length > 1 ? ends : undefined, at: atOf, [Symbol.iterator]: iterate };
}

function atOf(this: SegmentedCases, index: number): TestCase | undefined {
  const place = placeOf(this, index < 0 ? index + this.length : index);
  return place && createMaker(place.segment)(place.index);
}

function* iterate(this: SegmentedCases): Generator<TestCase, undefined> {
  for (const segment of this.segments) {
    const make = createMaker(segment);
    for (let index = segment.from; index < segment.to; index++) yield make(index);
  }
  return undefined;
}

/** A case in its columns. */
export interface Place {
  readonly segment: Segment;
  readonly index: number;
}

export function placeOf({ length, segments, ends }: SegmentedCases, position: number): Place | undefined {
  if (position < 0 || position >= length) return undefined;
  const found = ends === undefined ? 0 : firstAbove(ends, position);
  const segment = segments[found];
  return segment && { segment, index: segment.from + position - (ends?.[found - 1] ?? 0) };
}

/** Index of the report that the first case is from, without making it; `undefined`: there is none. */
export function firstReport(cases: CaseList): number | undefined {
  if (!isSegmented(cases)) return cases.at(0)?.report;
  return cases.length === 0 ? undefined : placeOf(cases, 0)?.segment.report;
}

export function isSegmented(cases: CaseList): cases is SegmentedCases {
  return 'segments' in cases;
}
